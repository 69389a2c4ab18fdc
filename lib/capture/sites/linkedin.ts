import { type PageElement, PRECEDING } from '../dom';
import { factOf } from '../layers/near-title';
import type { Page } from '../page';
import { defineSite, namesJob } from '../site-table';

/**
 * The page for guests (also its bare fragment), the page for members in its older and its server-driven design, and
 * the split view (`?currentJobId=`). Member pages have hashed classes; ids, component keys and the document's title stay.
 */

const ABOUT = '[id^="JobDetails_AboutTheJob_"], [componentkey^="JobDetails_AboutTheJob_"]';
const PANES = '.jobs-search__job-details--container, .jobs-details, .details-pane__content';
const CARD = '[data-occludable-job-id], [componentkey^="job-card-component-ref-"], .base-card';
const LINES =
  '.job-details-jobs-unified-top-card__tertiary-description-container, .job-details-jobs-unified-top-card__primary-description-container';
const CHIPS =
  '.jobs-unified-top-card__workplace-type, .job-details-jobs-unified-top-card__job-insight [aria-hidden], .job-details-fit-level-preferences button, .job-details-preferences-and-skills__pill';
const MODE =
  /^(?:remote|on-?site|hybride?|híbrido|ibrido|sur site|à distance|télétravail|vor ort|presencial|en remoto|in sede|da remoto)(?!\w)/i;
const TITLED = /^(?:\(\d+\+?\) )?(?<title>.+?) \| (?<company>[^|]+) \| LinkedIn$/;

/** The job's id: of the address, else of the text's own key. */
function jobIn({ document, url }: Page): string {
  const about = document.querySelector(ABOUT);
  const key = about?.id || about?.getAttribute('componentkey') || '';
  return (
    `${url.pathname}${url.search} ${key}`.match(
      /(?:currentJobId=|\/view\/(?:[^/?]*-)?|AboutTheJob_)(\d{6,})/,
    )?.[1] ?? '-'
  );
}

/** What the chips below the heading say for eyes: "Hybrid", "Internship", "$40/hr - $50/hr". The newest lead to the job itself. */
function chipsOf({ document, root }: Page, id: string): string[] {
  const own = `a[href*="/jobs/view/${id}"], a[href*="currentJobId=${id}"]`;
  return [...root.querySelectorAll(CHIPS), ...document.querySelectorAll(own)]
    .map((chip) => (chip.querySelector('[aria-hidden="true"]') ?? chip).textContent?.trim() ?? '')
    .filter((text) => text !== '' && text.length < 120);
}

/** The nearest element round the job's text that holds its head too: the link to the company stands there, before the text. */
function cardOf(about: PageElement): PageElement | null {
  for (let at = about.parentElement; at; at = at.parentElement) {
    const company = at.querySelector('a[href*="/company/"]');
    if (company && about.compareDocumentPosition(company) & PRECEDING) return at;
  }
  return null;
}

function rootOf(page: Page): PageElement | 'loading' | null {
  const id = new URLSearchParams(page.url.search).get('currentJobId');
  const abouts = [...page.document.querySelectorAll(ABOUT)];
  const about = abouts.find((at) => !id || (at.id || at.getAttribute('componentkey') || '').endsWith(id));
  if (about) return cardOf(about);
  if (!id) return null;
  return (
    [...page.document.querySelectorAll(PANES)].find(
      (pane) => !pane.querySelector(CARD) && namesJob(pane, id),
    ) ?? 'loading'
  );
}

export default defineSite({
  id: 'linkedin',
  origins: ['linkedin.com'],
  signature: `.top-card-layout__title, .job-details-jobs-unified-top-card__job-title, ${ABOUT}`,
  job: /^\/jobs\/view\/(?:[^/?]*-)?(\d{6,})|[?&]currentJobId=(\d{6,})/,
  canonical: 'https://www.linkedin.com/jobs/view/$id',
  wall: /^\/(?:authwall|login|checkpoint|uas|signup)\b|^Sign (?:In|Up) \| LinkedIn/,
  board: true,
  root: rootOf,
  set: {
    title: [
      '.top-card-layout__title',
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-unified-top-card__job-title',
    ],
    company: [
      '.topcard__org-name-link',
      '.topcard__flavor:not(.topcard__flavor--bullet)',
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      '.job-details-jobs-unified-top-card__primary-description-without-tagline a',
    ],
    locations: ['.topcard__flavor.topcard__flavor--bullet', '.jobs-unified-top-card__bullet'],
    description: [
      '.show-more-less-html__markup',
      '#job-details',
      '[id^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"], [componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
      '.jobs-description__content',
    ],
  },
  refine(draft, page) {
    const known = draft.sources.title === 'site:linkedin';
    const { title, company } = page.title.slice(0, 300).match(TITLED)?.groups ?? {};
    if (!known && !page.url.searchParams.has('currentJobId')) {
      draft.set('title', title);
      draft.set('company', company);
    }
    if (page.find(ABOUT)) {
      if (draft.sources.title !== 'site:linkedin')
        draft.set('title', page.text(`a[href*="/jobs/view/${jobIn(page)}"]`));
      draft.set('company', page.texts('a[href*="/company/"]')[0]);
    }
    // "New York, NY · Reposted 5 days ago · Over 100 people clicked apply", of old with the company before it
    const line = [page.text(LINES), ...page.texts('p')].find(
      (text) => text && /·.*\b(?:ago|applicants?|clicked|candidats?|il y a|vor|hace)\b/i.test(text),
    );
    const pieces = line?.split('·').map((piece) => piece.trim());
    if (!page.find('.topcard__flavor, .jobs-unified-top-card__bullet'))
      draft.set(
        'locations',
        pieces?.find((piece) => piece !== '' && piece !== draft.values.company),
      );
    const chips = chipsOf(page, jobIn(page));
    draft.set(
      'workMode',
      [...page.texts('.topcard__flavor.topcard__flavor--bullet'), ...chips].find((text) => MODE.test(text)),
    );
    for (const chip of chips) {
      const fact = chip === draft.values.title ? null : factOf(chip);
      if (fact) draft.fact(fact.label, fact.value);
    }
  },
});

export const examples = {
  postings: [
    'https://www.linkedin.com/jobs/view/4051241378/',
    'https://sk.linkedin.com/jobs/view/junior-developer-at-acme-4051241378?trk=public_jobs',
    'https://www.linkedin.com/jobs/search/?currentJobId=4051241378&keywords=intern',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4051241378',
  ],
  others: ['https://www.linkedin.com/jobs/search/?keywords=intern', 'https://www.linkedin.com/login'],
};
