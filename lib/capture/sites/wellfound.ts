import { defineSite } from '../site-table';

/** Startup jobs of Wellfound (formerly AngelList). Structured data, as on a saved page, says the rest. */

export default defineSite({
  id: 'wellfound',
  origins: ['wellfound.com', 'angel.co'],
  job: /^\/(?:company\/[\w-]+\/)?jobs\/(\d+)|^\/jobs.*[?&]job_listing_slug=(\d+)/,
  canonical: 'https://wellfound.com/jobs/$id',
  board: true,
  titled: /^(?<title>.+) at (?<company>[^•]+) •/,
  fill: { description: '#job-description' },
});

export const examples = {
  postings: [
    'https://wellfound.com/jobs/4238742-design-intern',
    'https://wellfound.com/company/acme/jobs/4238742-design-intern',
    'https://wellfound.com/jobs?job_listing_slug=4238742-design-intern',
  ],
  others: ['https://wellfound.com/jobs', 'https://wellfound.com/company/acme/jobs'],
};
