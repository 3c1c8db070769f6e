import { siteFileRoute } from '../layouts/site-file-route.ts';

const files = siteFileRoute('xml');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
