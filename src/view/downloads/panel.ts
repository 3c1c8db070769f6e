import { copy } from '../copy.ts';
import type { EventEntry } from '../edition.ts';
import { DOWNLOADS, type Download, type Hrefs } from '../hrefs.ts';
import type { Words } from '../parts/line.ts';

/** The panel of downloads. */
export interface DownloadsView {
  readonly files: readonly { readonly link: Words; readonly what: string }[];
  readonly method: Words;
}

/** The files that hold what an event’s page shows. */
export function downloadsView({ slug }: EventEntry, to: Hrefs): DownloadsView {
  const { what, method } = copy.downloads;
  return {
    files: DOWNLOADS.map((file: Download) => ({
      link: { text: file, href: to.download(slug, file) },
      what: what[file],
    })),
    method: { text: method, href: to.method },
  };
}
