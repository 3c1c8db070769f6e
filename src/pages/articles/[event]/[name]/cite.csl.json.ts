import { articleCitations } from '../../../../layouts/citation-files.ts';

const files = articleCitations('csl.json');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
