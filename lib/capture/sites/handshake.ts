import type { PageElement } from '../dom';
import type { Page } from '../page';
import { defineSite } from '../site-table';

/**
 * The job's own page and the pane of the job search, behind a login. Classes are made anew with every release; what
 * stays are `data-hook`, the links to employers (`/e/ID`) and the headings: many public readers of the page agree.
 */

const ROOT = '[data-hook="job-details-page"]';
const PANE = '[data-hook="right-content"]';
const HEADS = 'h1, h2, h3';

/** The part of the page under a heading: the widest element round it that holds no other, and what follows up to the next. */
function section(page: Page, heading: RegExp): string {
  let at = [...page.root.querySelectorAll('h2, h3, h4')].find((one) =>
    heading.test(one.textContent?.trim() ?? ''),
  );
  while (at?.parentElement && at.parentElement.querySelectorAll(HEADS).length === 1) at = at.parentElement;
  const parts: string[] = [];
  let next: PageElement | null = at ?? null;
  do {
    if (next) parts.push(page.markdown(next) ?? '');
    next = next?.nextElementSibling ?? null;
  } while (next && !next.matches(HEADS) && !next.querySelector(HEADS));
  return parts.filter(Boolean).join('\n\n');
}

/** The shortest text of a small element that matches: outer elements repeat what stands in those within them. */
function line({ root }: Page, pattern: RegExp): string | undefined {
  return [...root.querySelectorAll('div, p, span')]
    .filter((at) => at.childElementCount < 4)
    .map((at) => at.textContent?.trim() ?? '')
    .filter((text) => text.length < 200 && pattern.test(text))
    .sort((a, b) => a.length - b.length)[0];
}

export default defineSite({
  id: 'handshake',
  origins: ['joinhandshake.com', 'joinhandshake.co.uk', 'joinhandshake.de'],
  signature: `${ROOT}, ${PANE} h1`,
  job: /^\/(?:stu\/)?(?:jobs|job-search|postings)\/(\d+)/,
  canonical: 'https://$host/jobs/$id',
  wall: /^\/(?:login|auth|access|saml)\b/,
  board: true,
  pane: { at: PANE, when: (url) => url.pathname.startsWith('/job-search') },
  titled: /^(?<title>.+?) \| (?<company>[^|]+) \| Handshake$/,
  fill: { company: [`${ROOT} a[href^="/e/"]`, `${PANE} a[href^="/e/"]`] },
  set: {
    title: [`${ROOT} h1`, `${PANE} h1`],
    company: [`${ROOT} a[href^="/e/"]@aria-label`, `${PANE} a[href^="/e/"]@aria-label`],
  },
  refine(draft, page) {
    // "Onsite, based in Richmond, VA", "Remote, based in United States"
    const place =
      line(page, /^(?:on-?site|hybrid|remote)\b.*\bbased in /i) ??
      line(page, /^(?:on-?site|hybrid|remote)$/i);
    // "Remote or hybrid, based in …" is neither.
    const either = / or /i.test(place?.split(',')[0] ?? '');
    if (either) draft.drop('workMode');
    else draft.set('workMode', place?.match(/^[\w-]+/)?.[0]);
    draft.set('locations', place?.match(/based in (.+)$/i)?.[1]);
    // "Posted 2 weeks ago∙Apply by January 31, 2027 at 11:59 PM"
    const dates = line(page, /^Posted .{3,60}Apply by /);
    draft.set('postedOn', dates?.match(/^Posted ([^∙•·]+)/)?.[1]);
    draft.set('deadline', dates?.match(/Apply by (.+?)(?: at \d.*)?$/)?.[1]);
    const text = section(page, /^job description$/i);
    if (text.length > 100) draft.set('description', `${section(page, /^at a glance$/i)}\n\n${text}`);
  },
});

export const examples = {
  postings: [
    'https://app.joinhandshake.com/jobs/9012345?searchId=1',
    'https://app.joinhandshake.com/job-search/9012345?query=intern&page=1',
    'https://uni.joinhandshake.com/stu/jobs/9012345',
    'https://app.joinhandshake.com/stu/postings/9012345',
  ],
  others: ['https://app.joinhandshake.com/job-search', 'https://app.joinhandshake.com/login'],
};
