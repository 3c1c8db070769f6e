import { downloadFiles } from '../../../layouts/download-files.ts';

const files = downloadFiles('quotations.csv');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
