import { eventCitations } from '../../../layouts/citation-files.ts';

const files = eventCitations('bib');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
