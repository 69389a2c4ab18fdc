import * as z from 'zod/mini';
import { FIELD_LIMITS, type Posting } from '../model/posting';
import { safeUrl } from '../model/url';
import { emptyPosting, type Makers } from './empty-posting';
import { refuse, type Taken, take } from './refusal';

/** One row of a public internship list, as several of them publish it. Instants are epoch seconds. */
const Row = z.object({
  company_name: z.string(),
  title: z.string(),
  url: z.string(),
  company_url: z.optional(z.nullable(z.string())),
  locations: z.optional(z.array(z.string())),
  terms: z.optional(z.array(z.string())),
  season: z.optional(z.string()),
  date_posted: z.optional(z.nullable(z.number())),
  active: z.optional(z.boolean()),
  is_visible: z.optional(z.boolean()),
  sponsorship: z.optional(z.string()),
});

const MOST_ROWS = 50_000;

export interface ListRead {
  postings: Posting[];
  /** Rows that are no posting, that the list hides, or that have no address. */
  skipped: number;
}

/** A public list, parsed from JSON. Each posting is marked "from a list", since the page itself says more. */
export function readList(parsed: unknown, makers: Makers): Taken<ListRead> {
  if (!Array.isArray(parsed)) return refuse('not-ours');
  if (parsed.length > MOST_ROWS) return refuse('too-large');
  const read: ListRead = { postings: [], skipped: 0 };
  const seen = new Set<string>();
  for (const raw of parsed) {
    const row = Row.safeParse(raw);
    const posting = row.success ? postingOf(row.data, makers) : null;
    if (!posting || seen.has(posting.url)) {
      read.skipped += 1;
      continue;
    }
    seen.add(posting.url);
    read.postings.push(posting);
  }
  return read.postings.length > 0 ? take(read) : refuse('not-ours');
}

function postingOf(row: z.infer<typeof Row>, makers: Makers): Posting | null {
  const url = safeUrl(row.url);
  if (!url || row.is_visible === false || row.title.trim() === '') return null;
  const terms = row.terms ?? (row.season ? [row.season] : []);
  const posting = emptyPosting(makers);
  posting.url = makers.canonical(url);
  posting.title = row.title.trim().slice(0, FIELD_LIMITS.title);
  posting.company = row.company_name.trim().slice(0, FIELD_LIMITS.company) || null;
  posting.companyUrl = safeUrl(row.company_url);
  posting.applyUrl = url;
  posting.locations = (row.locations ?? [])
    .map((place) => place.trim().slice(0, FIELD_LIMITS.location))
    .filter(Boolean);
  posting.postedOn = dayOfSeconds(row.date_posted);
  posting.closed = row.active === false;
  // Several terms are several starts: then none is stated.
  posting.time = { ...posting.time, term: terms.length === 1 ? termOf(terms[0] ?? '') : null };
  posting.labelled = [
    ...terms.map((value) => ({ label: 'Term', value })),
    ...(row.sponsorship ? [{ label: 'Sponsorship', value: row.sponsorship }] : []),
  ];
  posting.captureNotes = ['from-list'];
  posting.sources = { title: 'import', company: 'import', locations: 'import', postedOn: 'import' };
  return posting;
}

/** "Summer 2027" -> "2027-summer". */
function termOf(text: string): string | null {
  const said = /^(spring|summer|autumn|fall|winter) (\d{4})$/i.exec(text.trim());
  return said ? `${said[2]}-${said[1]?.toLowerCase().replace('autumn', 'fall')}` : null;
}

function dayOfSeconds(seconds: number | null | undefined): string | null {
  if (!seconds || seconds < 0 || seconds > 8.64e12) return null;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
