import { eventFeedRoute } from '../../../layouts/feed-route.ts';

const feeds = eventFeedRoute('xml');
export const getStaticPaths = feeds.getStaticPaths;
export const GET = feeds.GET;
