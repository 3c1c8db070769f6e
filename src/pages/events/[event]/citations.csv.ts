import { downloadFiles } from '../../../layouts/download-files.ts';

const files = downloadFiles('citations.csv');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
