import { placesFiles } from '../../../layouts/download-files.ts';

export const getStaticPaths = placesFiles.getStaticPaths;
export const GET = placesFiles.GET;
