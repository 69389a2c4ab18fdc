import { type Capture, NO_HINTS } from '../model/capture';

/**
 * A posting's text, pasted or kept as a file: a title line, a company line, a blank line, then the text.
 * Without that head the whole is the text and the first line, if it is short, the title.
 * `url` is what the person gave, or empty.
 */
export function capturePasted(text: string, options: { url?: string; now?: () => number } = {}): Capture {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const headed = lines.length > 3 && !lines[2]?.trim();
  return {
    status: 'posting',
    url: options.url ?? '',
    pageUrl: options.url ?? '',
    site: null,
    siteJobId: null,
    language: null,
    title: lines[0]?.trim() || null,
    company: (headed && lines[1]?.trim()) || null,
    companyUrl: null,
    locations: [],
    workMode: null,
    deadline: null,
    postedOn: null,
    applyUrl: null,
    skills: [],
    closed: false,
    description: (headed ? lines.slice(3) : lines).join('\n').trim(),
    structured: NO_HINTS,
    labelled: [],
    sources: {},
    listed: [],
    frameUrl: null,
    notes: ['from-pasted-text'],
    captureMs: 0,
  };
}
