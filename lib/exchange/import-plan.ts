import { fold } from '../model/fold';
import type { Posting } from '../model/posting';
import { addressKey } from '../model/url';

export interface ImportPlan {
  /** To be written. */
  fresh: Posting[];
  /** Left out: the same address, or where there is none the same title and company, is saved already or stands earlier in the file. */
  known: number;
}

/** What of a table or list is new here: importing the same file twice adds nothing. */
export function planImport(
  here: Iterable<Pick<Posting, 'url' | 'title' | 'company'> & { alsoAt?: string[] | undefined }>,
  read: readonly Posting[],
): ImportPlan {
  const seen = new Set<string>();
  for (const posting of here) for (const key of keysOf(posting)) seen.add(key);
  const plan: ImportPlan = { fresh: [], known: 0 };
  for (const posting of read) {
    const keys = keysOf(posting);
    if (keys.some((key) => seen.has(key))) {
      plan.known += 1;
      continue;
    }
    for (const key of keys) seen.add(key);
    plan.fresh.push(posting);
  }
  return plan;
}

function keysOf({
  url,
  alsoAt,
  title,
  company,
}: Pick<Posting, 'url' | 'title' | 'company'> & { alsoAt?: string[] | undefined }): string[] {
  const addresses = [url, ...(alsoAt ?? [])].filter((address) => address !== '').map(addressKey);
  if (addresses.length > 0) return addresses;
  return [`${fold(title).trim()}\n${fold(company ?? '').trim()}`];
}
