import { defineSite } from '../site-table';

/** The job's own page, older and newer, and the pane beside the results. */

export default defineSite({
  id: 'ziprecruiter',
  origins: ['ziprecruiter.com', 'ziprecruiter.co.uk'],
  signature: 'h1.job_title',
  job: /^\/c\/[^/]+\/Job\/.*[?&]jid=([\w-]+)|^\/(?:jobs|jobs-search).*[?&](?:lvk|lk|jid)=([\w.-]+)|^\/jobs\/[\w-]+\/([\w-]+)/,
  board: true,
  pane: {
    at: '[data-testid="job-details-scroll-container"]',
    when: (url) => url.pathname.startsWith('/jobs-search'),
    // The pane does not name its job; its heading is there only once the job is.
    shows: (pane) => pane.querySelector('h2') !== null,
  },
  set: {
    // A pane that has lost its head begins with "Job description".
    title: ['h1.job_title', '[data-testid="job-details-scroll-container"] h2:has(+ a)'],
    company: [
      '.hiring_company_text',
      '.hiring_company',
      '[data-testid="job-details-scroll-container"] a[href*="/co/"]',
    ],
  },
  fill: { description: ['.job_description', '.jobDescriptionSection'] },
  refine(draft, page) {
    // "Austin, TX • On-site"
    const [place, mode] =
      page.text('[data-testid="job-details-scroll-container"] h2 + a + div p')?.split('•') ?? [];
    draft.set('locations', place);
    draft.set('workMode', mode);
  },
});

export const examples = {
  postings: [
    'https://www.ziprecruiter.com/c/Acme/Job/Intern/-in-Austin,TX?jid=abc123def456',
    'https://www.ziprecruiter.com/jobs-search?search=intern&lvk=abc-123.def',
    'https://www.ziprecruiter.com/jobs/acme-4f2a/marketing-intern-12ab34cd',
  ],
  others: [
    'https://www.ziprecruiter.com/jobs-search?search=intern',
    'https://www.ziprecruiter.com/candidate/dashboard',
  ],
};
