import { sourceFeedRoute } from '../../../layouts/feed-route.ts';

const feeds = sourceFeedRoute('json');
export const getStaticPaths = feeds.getStaticPaths;
export const GET = feeds.GET;
