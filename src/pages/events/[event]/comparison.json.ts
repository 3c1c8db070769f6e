import { downloadFiles } from '../../../layouts/download-files.ts';

const files = downloadFiles('comparison.json');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
