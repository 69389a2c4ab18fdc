import type { Capture } from '../model/capture';
import { dayOf } from '../model/day';
import { emptyCapture } from './blank';
import { canonicalUrl, jobIdOf } from './identity';
import { languageOf } from './language';
import { readLines } from './layers/labelled';
import { placesInProse } from './layers/prose-place';
import { tidy } from './markdown';
import { merge } from './merge';
import { fold } from './text';
import { decodeReferences } from './tree/references';

const MAX_TITLE = 160;

/** Marks of Markdown that would stand in the way of labels. */
function unmarked(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+.!|~&$-])/g, '$1');
}

/**
 * A posting's text, pasted or kept as a file: a title line, a company line (which may be empty), an empty line, then
 * the text. Without that head the whole is the text, and its first line, if it is short, the title.
 * `url` is what the person gave, or empty.
 */
export function capturePasted(text: string, options: { url?: string; now?: () => number } = {}): Capture {
  const started = performance.now();
  const address = options.url ?? '';
  const result = emptyCapture(address);
  try {
    const url = new URL(address);
    result.url = canonicalUrl(url);
    result.siteJobId = jobIdOf(url);
  } catch {
    // No address was given, or none that can be read.
  }
  const lines = decodeReferences(text)
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '')
    .split('\n');
  const [first = '', second = '', third = ''] = lines;
  const headed = lines.length > 3 && first.trim().length > 0 && third.trim() === '';
  const isTitle = first.trim().length > 0 && first.length <= MAX_TITLE;
  result.status = 'posting';
  result.notes = ['from-pasted-text'];
  result.description = tidy((headed ? lines.slice(3) : lines).join('\n'));
  result.language = languageOf(result.description);

  const pairs = readLines(unmarked(result.description));
  const labelled = (field: string) =>
    pairs.filter((pair) => pair.field === field).map(({ value }) => ({ source: 'labelled', value }));
  const visible = (value: string | string[] | null) => ({ source: 'visible', value });
  const title = isTitle ? fold(first).replace(/^#+\s*/, '') : null;
  const { values, sources } = merge(
    {
      title: [...labelled('title').slice(0, title ? 0 : 1), visible(title)],
      company: [visible(headed ? second : null), ...labelled('company')],
      locations: [
        { source: 'labelled', value: labelled('locations').map(({ value }) => value) },
        visible(placesInProse(title, result.description)),
      ],
      workMode: labelled('workMode'),
      deadline: labelled('deadline'),
      postedOn: labelled('postedOn'),
      skills: labelled('skills').map(({ source, value }) => ({ source, value: value.split(/\s*[,;•|]\s*/) })),
    },
    {
      base: address,
      today: dayOf((options.now ?? Date.now)()),
      language: result.language,
    },
  );
  Object.assign(result, values, { sources: { ...sources, description: 'visible' } });
  result.labelled = pairs.map(({ label, value }) => ({ label, value }));
  result.captureMs = Math.round((performance.now() - started) * 100) / 100;
  return result;
}
