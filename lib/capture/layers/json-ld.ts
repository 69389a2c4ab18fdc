import type { PageDocument } from '../dom';
import { decodeReferences } from '../tree/references';
import { isThing, listOf, type Thing } from './finding';
import { typesOf, wordsOf } from './job-posting';

/** JSON-LD blocks as people publish them. Caps: 20 blocks of 512 kB, depth 64, 20,000 nodes. */

const MAX_BLOCKS = 20;
const MAX_CHARS = 512_000;
const MAX_DEPTH = 64;
const MAX_NODES = 20_000;

export interface JsonLd {
  postings: Thing[];
  /** Organisations and web sites that stand beside them: witnesses for the company's name. */
  organisations: Thing[];
  /** Entries of an ItemList: [address, name]. */
  items: { url: string | null; name: string | null }[];
  broken: boolean;
}

/**
 * JSON with the two mistakes that can be mended without guessing: line breaks and tabs that stand raw inside a
 * string, and commas before a closing bracket. Read mark by mark, so that it is linear in the text.
 */
export function mend(text: string): string {
  let out = '';
  let inString = false;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (inString) {
      if (mark === '\\') {
        // \' is no JSON; every other escape is left for the parser to judge.
        if (text[index + 1] === "'") {
          out += text.slice(from, index);
          from = index + 1;
        }
        index++;
      } else if (mark === '"') inString = false;
      else if (mark !== undefined && mark < ' ') {
        out += `${text.slice(from, index)}${mark === '\n' ? '\\n' : ' '}`;
        from = index + 1;
      }
    } else if (mark === '"') inString = true;
    else if (mark === ',') {
      let next = index + 1;
      while (next < text.length && (text[next] ?? '') <= ' ') next++;
      if (text[next] === '}' || text[next] === ']') {
        out += text.slice(from, index);
        from = index + 1;
      }
    }
  }
  return out + text.slice(from);
}

/** Wrappers that pages put around a block for browsers of old. */
function unwrap(text: string): string {
  return text
    .trim()
    .replace(/^\ufeff|^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
}

/** Parsed JSON, mended where that is safe; undefined where it stays broken. */
export function parseJson(text: string): unknown {
  for (const attempt of [() => text, () => mend(unwrap(text)), () => mend(decodeReferences(unwrap(text)))]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

/** Every object of a parsed block, in order, breadth first and capped. */
export function thingsOf(root: unknown): Thing[] {
  const things: Thing[] = [];
  let level: unknown[] = [root];
  let nodes = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (++nodes > MAX_NODES) return things;
      if (Array.isArray(value)) for (const entry of value) next.push(entry);
      else if (isThing(value)) {
        things.push(value);
        for (const name of Object.keys(value)) if (typeof value[name] === 'object') next.push(value[name]);
      }
    }
    level = next;
  }
  return things;
}

/** Puts the object that an `@id` names in the place of a bare reference to it, one step deep. */
function resolve(thing: Thing, byId: Map<string, Thing>): Thing {
  const full: Thing = {};
  for (const name of Object.keys(thing)) {
    const values = listOf(thing[name]).map((value) => {
      if (!isThing(value)) return value;
      const id = value['@id'];
      const named = typeof id === 'string' && Object.keys(value).length <= 2 ? byId.get(id) : undefined;
      return named ?? value;
    });
    full[name] = Array.isArray(thing[name]) ? values : values[0];
  }
  return full;
}

export function readJsonLd(document: PageDocument): JsonLd {
  const result: JsonLd = { postings: [], organisations: [], items: [], broken: false };
  const byId = new Map<string, Thing>();
  const found: Thing[] = [];
  let blocks = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (++blocks > MAX_BLOCKS) break;
    const text = script.textContent ?? '';
    if (text.length > MAX_CHARS) continue;
    const parsed = parseJson(text);
    if (parsed === undefined) {
      if (text.trim()) result.broken = true;
      continue;
    }
    for (const thing of thingsOf(parsed)) {
      found.push(thing);
      const id = thing['@id'];
      if (typeof id === 'string' && Object.keys(thing).length > 2) byId.set(id, thing);
    }
  }
  for (const thing of found) {
    const types = typesOf(thing);
    if (types.includes('jobposting')) {
      // A reference by its id alone is not a posting of its own.
      if (Object.keys(thing).length > 3) result.postings.push(resolve(thing, byId));
    } else if (types.includes('listitem')) {
      const item = isThing(thing.item) ? thing.item : thing;
      result.items.push({
        url: wordsOf(item.url ?? item['@id'] ?? thing.item),
        name: wordsOf(item.name ?? item.title ?? thing.name),
      });
    } else if (types.some((type) => /organi[sz]ation|corporation|localbusiness|website|^brand$/.test(type))) {
      result.organisations.push(thing);
    }
  }
  return result;
}
