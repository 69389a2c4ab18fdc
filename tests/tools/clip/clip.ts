import { pathToFileURL } from 'node:url';
import { readerBuild } from '../build/reader.ts';
import { type Input, NOWHERE, readInput } from './inputs.ts';
import { PageReader } from './pages.ts';
import type * as Reader from './reader.ts';

export interface ClipOptions {
  /** The address of the pages, where they do not say it themselves. */
  url?: string | null;
  /** Leave every site's file out. */
  generic?: boolean;
}

export type ClipLine = { file: string } & Reader.Reading;
export type Clipped = { line: ClipLine } | { file: string; failure: string };

/** As many tabs as the smallest machines have cores. */
const TABS = 2;

/** Reads files in their order, a few at a time, and hands each over as soon as those before it are done. */
export async function* clip(files: readonly string[], options: ClipOptions = {}): AsyncGenerator<Clipped> {
  const build = readerBuild();
  const reader = (await import(pathToFileURL(build.module).href)) as typeof Reader;
  let pages: Promise<PageReader> | null = null;

  async function one(file: string): Promise<Clipped> {
    try {
      const input = readInput(file, options.url ?? null);
      return { line: { file, ...(await read(input)) } };
    } catch (error) {
      return { file, failure: error instanceof Error ? error.message : String(error) };
    }
  }
  async function read({ type, url, bytes }: Input): Promise<Reader.Reading> {
    if (type === 'text') return reader.readText(new TextDecoder().decode(bytes), url);
    pages ??= PageReader.start(build.capture);
    const snapshot = await (await pages).read(url, bytes);
    const reading = reader.readPage(snapshot, { generic: options.generic });
    return url === NOWHERE ? withoutAddress(reading) : reading;
  }

  try {
    const running: Promise<Clipped>[] = [];
    let next = 0;
    while (next < files.length || running.length > 0) {
      while (next < files.length && running.length < TABS) running.push(one(files[next++] ?? ''));
      const first = running.shift();
      if (first) yield await first;
    }
  } finally {
    if (pages) await (await (pages as Promise<PageReader>)).stop();
  }
}

/** Of a page of no known address, its relative links say nothing either. */
function withoutAddress(reading: Reader.Reading): Reader.Reading {
  const { posting } = reading;
  const applyUrl = posting.applyUrl?.startsWith(NOWHERE) ? null : posting.applyUrl;
  return { ...reading, url: null, posting: { ...posting, applyUrl } };
}
