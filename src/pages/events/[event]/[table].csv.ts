import { tableFiles } from '../../../layouts/download-files.ts';

export const getStaticPaths = tableFiles.getStaticPaths;
export const GET = tableFiles.GET;
