import { makeArchiveSearch } from '../../search/archive.ts';
import { type Found, makeSearch } from '../../search/find.ts';
import { countSources, groupByEvent } from '../../search/group.ts';
import { entriesOf, isCut } from '../../search/index-format.ts';
import { searchCopy } from '../../view/copy/search.ts';
import { type Hrefs, makeHrefs } from '../../view/hrefs.ts';
import type { Named } from '../../view/parts/names.ts';
import { namedNodes, resultElements } from './search-results.ts';

type Search = (query: string, source?: string) => Found | Promise<Found>;

/** Results beyond this many make a page that nobody reads to its end. */
const MOST_RESULTS = 100;

/** Pause in typing, in milliseconds, after which the search runs. */
const PAUSE = 120;

/**
 * The search page come alive. The element’s HTML is a form that works by itself and a list of all articles; with script, the list
 * gives way to what the query finds. The index is loaded when the field is first used, or at once if the address has a query.
 */
class SentenceSearch extends HTMLElement {
  #search: Promise<Search> | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    this.#select.value = asked.get('source') ?? '';
    if (this.#select.selectedIndex < 0) this.#select.value = '';
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.addEventListener('input', () => this.#later());
    this.#select.addEventListener('change', () => void this.#show());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show();
    });
    document.addEventListener('keydown', (event) => this.#onKey(event));
    if (this.#input.value !== '') void this.#show();
  }

  get #input(): HTMLInputElement {
    return this.#part('input');
  }

  get #select(): HTMLSelectElement {
    return this.#part('select');
  }

  get #to(): Hrefs {
    return makeHrefs(this.dataset['base'] ?? '/');
  }

  /** A failed load is forgotten, so that the next use tries again. */
  #load(): Promise<Search> {
    this.#search ??= fetchIndex(this.dataset['index'] ?? '').catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#show(), PAUSE);
  }

  async #show(): Promise<void> {
    clearTimeout(this.#timer);
    this.#run += 1;
    const run = this.#run;
    const query = this.#input.value.trim();
    this.#rememberInAddress(query);
    if (query === '') return this.#print({ text: '' }, []);
    this.#part('.status').textContent = searchCopy.loading;
    try {
      const search = await this.#load();
      const found = run === this.#run && (await search(query, this.#select.value || undefined));
      if (found && run === this.#run) this.#printFound(found, query);
    } catch {
      // A page that was opened before a new site came asks for parts that are gone.
      this.#search = undefined;
      if (run === this.#run) this.#print({ text: searchCopy.failed }, []);
    }
  }

  #printFound({ entries, total, hasAllWords }: Found, query: string): void {
    if (entries.length === 0) {
      this.#print({ text: searchCopy.nothing(query), names: [query] }, []);
      return;
    }
    const isWhole = total === entries.length;
    const summary = isWhole ? searchCopy.found(total, countSources(entries)) : searchCopy.foundMany(total);
    const hidden = total - MOST_RESULTS;
    const more = hidden > 0 ? `; ${searchCopy.more(hidden)}` : '';
    const groups = groupByEvent(entries.slice(0, MOST_RESULTS));
    this.#print(
      { text: (hasAllWords ? summary : searchCopy.foundAny(summary)) + more },
      resultElements(groups, query, this.#to),
    );
  }

  #print(status: Named, results: readonly Element[]): void {
    this.#part('.status').replaceChildren(...namedNodes(status));
    const hits = this.#part('.hits');
    hits.replaceChildren(...results);
    hits.hidden = results.length === 0;
    this.#part('.all').hidden = results.length > 0;
  }

  #rememberInAddress(query: string): void {
    const asked = new URLSearchParams();
    if (query !== '') asked.set('q', query);
    if (this.#select.value !== '') asked.set('source', this.#select.value);
    const text = asked.toString();
    history.replaceState(history.state, '', text === '' ? location.pathname : `?${text}`);
  }

  #onKey(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if ((event.key === '/' && isPlain && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      this.#input.select();
      this.#input.focus();
    } else if (event.key === 'Escape') {
      this.#input.value = '';
      this.#input.focus();
      void this.#show();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isPlain && event.target !== this.#select) {
      this.#walk(event.key === 'ArrowDown' ? 1 : -1, event);
    }
  }

  /** Moves the focus along the field and the results; elsewhere the arrows keep scrolling the page. */
  #walk(step: 1 | -1, event: KeyboardEvent): void {
    const stops: (Element | null)[] = [this.#input, ...this.querySelectorAll('.hit')];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`The search page lacks “${selector}”.`);
    return part;
  }
}

/** The index itself, or where it is cut the file that knows its parts, which lie in a folder of the same name. */
async function fetchIndex(address: string): Promise<Search> {
  const index = await fetchJson(address);
  const parts = address.replace(/\.json$/, '');
  return isCut(index)
    ? makeArchiveSearch(index, (name) => fetchJson(`${parts}/${name}.json`))
    : makeSearch(entriesOf(index));
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

customElements.define('sentence-search', SentenceSearch);
