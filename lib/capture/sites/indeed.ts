import type { PageElement } from '../dom';
import { defineSite } from '../site-table';

/** The job's own page and the pane beside the results (`?vjk=`), in the older design and in the one of 2026. */

const TITLE = '[data-testid="jobsearch-JobInfoHeader-title"], [data-testid="vj-job-title"]';
const TEXT = '#jobDescriptionText, .react-native-html-content, .simple-job-description-html';

/** The button to apply carries the job's key, the link to the employer too; another job's key means a stale pane. */
function shows(pane: PageElement, key: string): boolean {
  if (!pane.querySelector(TEXT)) return false;
  const employer = pane.querySelector('a[href*="fromjk="]')?.getAttribute('href') ?? '';
  const own =
    pane.querySelector('[data-indeed-apply-jk]')?.getAttribute('data-indeed-apply-jk') ??
    employer.match(/fromjk=([\da-f]{16})/)?.[1];
  return own ? own === key : pane.outerHTML.includes(key) || !/jk=[\da-f]{16}/.test(pane.outerHTML);
}

export default defineSite({
  id: 'indeed',
  origins: ['indeed.com'],
  signature: TITLE,
  job: /[?&]v?jk=([\da-f]{16})/,
  canonical: 'https://$host/viewjob?jk=$id',
  board: true,
  pane: {
    at: '#jobsearch-ViewjobPaneWrapper, .jobsearch-RightPane, [data-testid="viewjob-main-content"]',
    when: (url) => url.searchParams.has('vjk'),
    shows,
  },
  set: {
    company: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    ],
    description: ['#jobDescriptionText', '.react-native-html-content', '.simple-job-description-html'],
  },
  refine(draft, page) {
    const title = page.text(TITLE);
    draft.set('title', title?.replace(/\s*-\s*job post$/i, ''));
    // "Remote in Austin, TX", "Dublin•Hybrid work"
    const place = page.text(
      '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"], [data-testid="company-info-metadata"] div:has(a) + div > div',
    );
    const [where = ''] = place?.split('•') ?? [];
    draft.set('locations', where.replace(/^(?:remote|hybrid(?: work)?)(?: in |$)/i, ''));
    const mode = page.text('[data-testid="inlineHeader-companyLocation"] + div');
    draft.set('workMode', [place, mode].join(' ').match(/\b(?:remote|hybrid)\b/i)?.[0]);
    // "$27.50 an hour", " - Internship"
    for (const part of page.texts('#salaryInfoAndJobType > *'))
      draft.fact(/\d/.test(part) ? 'Pay' : 'Type', part.replace(/^[\s-]+/, ''));
  },
});

export const examples = {
  postings: [
    'https://www.indeed.com/viewjob?jk=b01e81f251da6b99&from=serp',
    'https://ie.indeed.com/jobs?q=intern&l=Dublin&vjk=b01e81f251da6b99',
  ],
  others: ['https://www.indeed.com/jobs?q=intern', 'https://www.indeed.com/cmp/Acme/jobs'],
};
