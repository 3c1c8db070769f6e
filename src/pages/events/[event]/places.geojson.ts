import { downloadFiles } from '../../../layouts/download-files.ts';

const files = downloadFiles('places.geojson');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
