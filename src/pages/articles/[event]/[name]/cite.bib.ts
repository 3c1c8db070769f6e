import { articleCitations } from '../../../../layouts/citation-files.ts';

const files = articleCitations('bib');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
