import { downloadFiles } from '../../../layouts/download-files.ts';

const files = downloadFiles('contradictions.csv');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
