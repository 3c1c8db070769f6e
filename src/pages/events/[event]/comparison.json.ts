import { comparisonFiles } from '../../../layouts/download-files.ts';

export const getStaticPaths = comparisonFiles.getStaticPaths;
export const GET = comparisonFiles.GET;
