/** Headings of what readers write. Whole lines. */
const COMMENTS: readonly RegExp[] = [
  /^(?:\d+ )?(?:reader )?comments?(?: \(\d+\))?:?$/i,
  /^(?:comments?|commenting|community) ?[:–—-]? ?(?:our |the |house )?(?:rules|policy|guidelines|terms)(?: and \p{L}+)?:?$/iu,
  /^(?:leave|post|add|write) (?:a |your )?(?:comment|reply|response)s?\b.{0,20}$/i,
  /^(?:view|show|read|see|load|hide) (?:all )?(?:\d+ )?(?:more )?comments\b.{0,20}$/i,
  /^join (?:the|our) (?:conversation|discussion)\b.{0,20}$/i,
  /^(?:comentarios|comentários|commentaires|kommentare|commenti|kommentarer|reacties)(?: \(\d+\))?$/i,
];

/** Headings below which a page has no more text of the article: comments, forms, lists of other stories. Whole lines. */
const LAST_SECTIONS: readonly RegExp[] = [
  /^(?:about|more from) (?:the|this) (?:authors?|writer|reporter|section|site)s?:?$/i,
  /^(?:see |view |read )?(?:more|latest|recent|top|trending|breaking)(?: \p{L}+){0,3} (?:news|stories|headlines|articles|posts|videos|updates)(?: \p{L}+)?:?$/iu,
  /^(?:(?:the )?(?:most|also) (?:read|popular|viewed|shared|watched|commented|recent)|popular(?: now| stories| posts| articles)?|trending(?: now| stories)?|latest(?: news)?|editor['’]s picks?|recommended(?: for you| stories| reading)?)\b.{0,20}$/i,
  /^(?:related|similar|recommended|further) (?:articles?|stories|content|topics?|posts?|news|coverage|reading|links|tags?|videos?)(?: and \p{L}+)?:?$/iu,
  /^more (?:on|from|in|about) .{2,60}$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|what to read next|up next|next up|read next|elsewhere on the web|around the web|from (?:around )?the web|promoted(?: stories| content)?|sponsored(?: content| links| stories)?)\b.{0,30}$/i,
  /^(?:sign up|subscribe) (?:for|to) .{2,80}$/i,
  /^(?:newsletter|newsletters|tags|topics|categories|filed under|contact us|site index|follow us|stay connected|advertise with us):?$/i,
  /^(?:tags?|topics?|filed under|categories|keywords|labels)(?: ?: ?| )\S.{0,200}$/i,
  /^(?:relacionad[ao]s|artículos relacionados|notícias relacionadas|leia também|lea también|te puede interesar|à lire aussi|sur le même sujet|mehr zum thema|meistgelesen|lo más leído|mais lidas|leggi anche|articoli correlati|tags|etiquetas)\b.{0,20}$/i,
];

/** Whether a line heads the comments of readers or the form for one. */
export function opensComments(line: string): boolean {
  return line.length <= 80 && COMMENTS.some((phrase) => phrase.test(line));
}

/** Whether a line heads the comments, a form or a list of other stories. */
export function opensLastSection(line: string): boolean {
  return opensComments(line) || (line.length <= 210 && LAST_SECTIONS.some((phrase) => phrase.test(line)));
}

/** Whether a line heads the summary in points that some outlets print above a text. */
export function opensKeyPoints(line: string): boolean {
  return /^(?:key (?:points|takeaways|developments|facts)|summary|at a glance|in brief|in short|highlights|what we know(?: so far)?):?$/i.test(
    line,
  );
}
