import { slug } from '../../src/schema/fields.ts';

/** A file name without its extension, and the extension in lower case (`.txt`; empty if there is none). */
export function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot).toLowerCase() };
}

/** Names that Windows keeps for its devices, whatever the extension: a clone with such a file cannot be made there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether Windows takes the name for a device, so that no file can have it. */
export function isDevice(name: string): boolean {
  return DEVICES.test(name);
}

/** Whether a text can name a file and a part of an address. */
export function isSlug(text: string): boolean {
  return slug.safeParse(text).success && !isDevice(text);
}

/**
 * The slug that is nearest to a name: “Straße 5 (é)” gives `strasse-5-e`, “Aux” gives `aux-1`. `instead` if no letter or
 * digit is left.
 */
export function slugOf(name: string, instead = 'capture'): string {
  const plain = name
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const cut = plain.replace(/^-+/, '').slice(0, 80).replace(/-+$/, '');
  return cut === '' ? instead : isDevice(cut) ? `${cut}-1` : cut;
}

/** Gives every name a slug of its own: a slug that is in use gets `-2`, `-3` and so on, in the order of asking. */
export function distinctSlugs(inUse: Iterable<string> = [], instead?: string): (name: string) => string {
  const taken = new Set(inUse);
  return (name) => {
    const wanted = slugOf(name, instead);
    let given = wanted;
    for (let number = 2; taken.has(given); number += 1) given = `${wanted.slice(0, 75)}-${number}`;
    taken.add(given);
    return given;
  };
}
