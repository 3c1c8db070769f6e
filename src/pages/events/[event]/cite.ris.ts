import { eventCitations } from '../../../layouts/citation-files.ts';

const files = eventCitations('ris');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
