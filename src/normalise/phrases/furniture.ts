/** Lines of a page that are no part of any article wherever they stand. Whole lines, without a full stop. */
const FURNITURE: readonly RegExp[] = [
  /^(?:share|tweet|pin|print|email|e-mail|save|copy|like|follow|send|post)(?: (?:it|this|the|on|to|via|with|by|link|page|story|article|post|selection|facebook|twitter|whatsapp|email|friends?|a friend|options?|full article|url|now|us|x|linkedin|reddit|pinterest|messenger|telegram|\/))*[:.!]?$/i,
  /^(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|messenger|telegram|instagram|youtube|flipboard|tumblr|google\+?|google plus|mix|rss|sms|wechat|line|email|e-mail|mail|copy link|copied!?|link copied!?|copy url|mastodon|bluesky|threads)$/i,
  /^(?:facebook|twitter|linkedin|pinterest|whatsapp|email|instagram|youtube|reddit|telegram)(?:[ ,|/·]*(?:facebook|twitter|linkedin|pinterest|whatsapp|email|instagram|youtube|reddit|telegram|print))+$/i,
  /^\[?(?:advertise?ments?|advert|ad|ads|sponsored(?: content)?|promoted|publicidad|publicidade|publicité|anzeige|werbung|pubblicità|reklama|story continues below(?: this)?(?: advertisement)?|article continues (?:below|after)(?: this)?(?: advertisement)?|(?:scroll|skip) (?:down |past |to )?(?:to )?(?:continue|main content|content|advertisement|next)(?: reading)?)\]?$/i,
  /^(?:continue|keep) reading(?: the main story| below)?\.*$/i,
  /^(?:loading|please wait|close|close share panel|menu|main menu|search|home|log ?in|log ?out|sign ?in|sign ?up|register|subscribe(?: now| today)?|skip to (?:main )?content|back to (?:top|gallery|home)|go to home ?page.*|read later|listen|listen to this article|play(?: video)?|pause|mute|unmute|view (?:gallery|photos?|all)|show (?:more|less|all)|see more|expand|collapse|next|previous|prev|view comments?|reply|report|bookmark|supported by|images?|photos?|videos?|captions?|gallery|slideshow|previous post|next post|previous article|next article|read more|no thanks|accept|ok|got it|advertise|image \d+ of ?\/ ?\d+|this is a modal window\.?|replay|settings)$/i,
  /^(?:\d+ ?(?:\/|of|von|de|di|sur) ?\d+|page \d+(?: of \d+)?|(?:image|photo|slide|picture) \d+ (?:of|\/) \d+|\d+ (?:shares?|comments?|views?|likes?|retweets?|images?|photos?)|\d+ ?min(?:ute)?s?\.?(?: read)?|(?:reading time|read time|time to read):? .{1,15})$/i,
  /^\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
  /^(?:share (?:this|on|with|via)|sharing is|follow (?:us|me|him|her|them)(?: on)?|find us on|like us on|join us on|get the (?:latest|app|best)|download (?:the|our) app|sign up (?:for|to)|subscribe to|click here (?:to|for)) [^.]{0,90}$/i,
  /^(?:media playback is (?:un|not )supported on (?:your|this) device|your browser does not support .{1,40}|please enable javascript.{0,40}|these are external links and will open in a new window|video (?:player|unavailable)(?: .{1,30})?|this video (?:is not|can not|cannot) .{1,40}|read more about sharing\.?)$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|using|browsing) .{0,30}(?:site|website)).{0,300}$/i,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /^(?:advertis(?:ing|ement|er)|story continues)(?: [·•|-] .{0,40})?$/i,
  /^(?:list (?:\d+ )?of \d+(?: items)?|end of list|end of (?:carousel|gallery|list of items))$/i,
  /^(?:just watched|must watch|more videos\b.{0,6}|now playing|font size|sections|synopsis|follow us|enter your (?:e-?mail|name).{0,20}|after newsletter promotion|skip (?:past )?newsletter promotion|free (?:daily|weekly) newsletter|save (?:article|story)|loading .{1,20} content|loading\W*|url copied\W*|link copied\W*|key events?|order reprints\b.{0,40})$/i,
  /^@\w+$/,
  /^[^\p{L}\p{N}]+$/u,
];

/** Whether a line is furniture of a page: share buttons, advertisement labels, counters, player messages. */
export function isFurniture(line: string): boolean {
  return line.length <= 400 && FURNITURE.some((phrase) => phrase.test(line));
}

const PROMOTIONS: readonly RegExp[] = [
  /\b(?:newsletters?|inbox|mailing list)\b.{0,80}\b(?:subscribe|sign(?:ed)? up|delivered|join|every (?:day|week|morning)|weekday|for free|to (?:your|our))\b/i,
  /\b(?:subscribed?|sign(?:ed|ing)? up|delivered|join|get|receive|meet|fill)\b.{0,80}\b(?:newsletters?|inbox|mailing list|e-?mails?|alerts)\b/i,
  /\bprivacy policy\b.{0,80}\b(?:terms|conditions|agree)|\b(?:terms|conditions|agree)\b.{0,80}\bprivacy policy\b/i,
  /\b(?:download|get) (?:the|our) .{0,30}\bapp\b/i,
  /^(?:follow|like|find|join) .{2,60} on (?:facebook|twitter|instagram|x|youtube|telegram|whatsapp|linkedin)\b/i,
  /^(?:click|tap) here\b/i,
  /^(?:privacy notice|reach|contact) ?:? .{0,40}(?:newsletters?|@|\d{3}-\d{4})/i,
  /\b(?:support|value) (?:our|local|independent|quality)\b.{0,40}\b(?:journalism|coverage|reporting|newspaper)\b/i,
  /\b(?:subscribe|subscription)\b.{0,60}(?:[$€£]\d|\b\d+ (?:cents|months?|weeks?)\b)/i,
  /^our (?:morning|daily|weekly|evening) (?:e-?mail|newsletter|briefing)\b/i,
  /\byou can (?:now )?subscribe to\b/i,
  /^\(?(?:except for the headline, )?th(?:is|e) (?:story|article|report|copy|content) (?:has|was) (?:not|n['’]t) (?:been )?(?:edited|created|reviewed)\b/i,
  /^(?:a version of this|this) (?:article|story|report) (?:appears|appeared|is republished|was republished)\b/i,
  /\bcontains only a portion of the (?:news|stories|content)\b/i,
  /^disclosure statement$/i,
  /\b(?:do|does) not work for, consult, own shares in\b/i,
  /^like (?:this|our) (?:story|article|content)s?\?/i,
  /^(?:thanks|thank you)(?: for (?:watching|reading|subscribing|signing up|your subscription))?[.!]*$/i,
  /^you have success?fully subscribed\b/i,
];
/** Longest promotion, in characters. */
const LONGEST = 320;

/** Whether a line asks readers to subscribe, follow or agree to something. */
export function isPromotion(line: string): boolean {
  return line.length <= LONGEST && PROMOTIONS.some((phrase) => phrase.test(line));
}
