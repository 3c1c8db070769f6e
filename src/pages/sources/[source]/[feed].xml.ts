import { sourceFeedRoute } from '../../../layouts/feed-route.ts';

const feeds = sourceFeedRoute('xml');
export const getStaticPaths = feeds.getStaticPaths;
export const GET = feeds.GET;
