import { defineSite } from '../site-table';

/** StepStone and its sister boards; `data-at` has stayed through the redesigns. */

export default defineSite({
  id: 'stepstone',
  origins: [
    'stepstone.de',
    'stepstone.at',
    'stepstone.be',
    'stepstone.nl',
    'totaljobs.com',
    'cwjobs.co.uk',
    'jobsite.co.uk',
  ],
  signature: '[data-at="header-job-title"]',
  job: /--(\d+)-inline\.html|^\/job\/.+-job(\d+)/,
  board: true,
  set: {
    title: '[data-at="header-job-title"]',
    company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
    locations: '[data-at="metadata-location"]',
  },
  fill: { description: '[data-at="job-ad-content"]' },
  facts: {
    Type: '[data-at="metadata-contract-type"], [data-at="metadata-work-type"]',
    Pay: '[data-at="metadata-salary"]',
  },
  refine(draft, page) {
    // "Erschienen: vor 3 Tagen"
    draft.fill('postedOn', page.text('[data-at="metadata-online-date"]')?.replace(/^[^:]*: */, ''));
  },
});

export const examples = {
  postings: [
    'https://www.stepstone.de/stellenangebote--Praktikum-Einkauf-Berlin-Acme--12345678-inline.html?rltr=1',
    'https://www.totaljobs.com/job/design-intern/acme-job12345678',
  ],
  others: ['https://www.stepstone.de/jobs/praktikum', 'https://www.totaljobs.com/jobs/intern/in-london'],
};
