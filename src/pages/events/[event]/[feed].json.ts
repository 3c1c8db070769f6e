import { eventFeedRoute } from '../../../layouts/feed-route.ts';

const feeds = eventFeedRoute('json');
export const getStaticPaths = feeds.getStaticPaths;
export const GET = feeds.GET;
