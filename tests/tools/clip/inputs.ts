import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fromPerson } from '../paths.ts';

/** One file to read: its name as the person will know it, its bytes, and the address it came from. */
export interface Input {
  file: string;
  type: 'page' | 'text';
  bytes: Buffer;
  /** Empty for a text of no known address. */
  url: string;
}

/** A page of no known address still needs one to stand at. */
export const NOWHERE = 'https://unknown.invalid/';

/** Expands folders to the `.html` and `.txt` files in them, in the order of their names. */
export function expand(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !isFolder(fromPerson(path))) return [path];
    return readdirSync(fromPerson(path))
      .filter((name) => /\.(?:html?|txt)$/i.test(name))
      .sort()
      .map((name) => join(path, name));
  });
}

/** Throws when the file cannot be read. `url` is what the person gave. */
export function readInput(file: string, url: string | null): Input {
  const path = file === '-' ? '-' : fromPerson(file);
  if (path !== '-' && !existsSync(path)) throw new Error('there is no such file');
  const bytes = path === '-' ? readFileSync(0) : readFileSync(path);
  const text = bytes.toString('utf8');
  const type = isPage(path, text) ? 'page' : 'text';
  const found =
    url ?? (type === 'page' ? addressInPage(text) : null) ?? (path === '-' ? null : addressInIndex(path));
  return { file, type, bytes, url: webAddress(found) ?? (type === 'page' ? NOWHERE : '') };
}

function isPage(path: string, text: string): boolean {
  const extension = extname(path).toLowerCase();
  if (extension) return extension !== '.txt';
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 4000));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `<link rel=canonical>`, else `og:url`, else the comment that browsers write into a saved page. */
function addressInPage(html: string): string | null {
  const tags = html.match(/<(?:link|meta)\b[^>]{0,2000}>/gi) ?? [];
  const canonical = tags.find((tag) => /\brel\s*=\s*["']?canonical\b/i.test(tag));
  const graph = tags.find((tag) => /\b(?:property|name)\s*=\s*["']?og:url\b/i.test(tag));
  const saved = html.slice(0, 4000).match(/<!--\s*saved from url=\(\d+\)(\S+)/i)?.[1];
  return (
    webAddress(attribute(canonical, 'href')) ??
    webAddress(attribute(graph, 'content')) ??
    webAddress(saved ?? null)
  );
}

function attribute(tag: string | undefined, name: string): string | null {
  const match = tag?.match(new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'));
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value?.trim().replace(/&amp;/g, '&').replace(/&#38;/g, '&') ?? null;
}

function webAddress(value: string | null): string | null {
  if (!value || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

const indexes = new Map<string, Map<string, string>>();

/** The `{"file", "url"}` line of `index.jsonl` beside the file. */
function addressInIndex(path: string): string | null {
  const folder = dirname(path);
  let index = indexes.get(folder);
  if (!index) {
    index = new Map();
    const file = join(folder, 'index.jsonl');
    for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
      const row: unknown = line.trim().startsWith('{') ? JSON.parse(line) : null;
      if (isRow(row)) index.set(basename(row.file), row.url);
    }
    indexes.set(folder, index);
  }
  return index.get(basename(path)) ?? null;
}

function isRow(row: unknown): row is { file: string; url: string } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'file' in row &&
    'url' in row &&
    typeof row.file === 'string' &&
    typeof row.url === 'string'
  );
}
