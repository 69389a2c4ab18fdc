import { defineSite } from '../site-table';

/** Job pages of Simplify. Its page data is that of the first load and stale after a click. No saved page was seen: address only. */

export default defineSite({
  id: 'simplify',
  origins: ['simplify.jobs'],
  job: /^\/p\/([\da-f]{8}-[\da-f-]{27})|^\/jobs.*[?&]jobId=([\da-f]{8}-[\da-f-]{27})/,
  canonical: 'https://simplify.jobs/p/$id',
  board: true,
});

export const examples = {
  postings: ['https://simplify.jobs/p/155f6df6-7cca-471e-8fb1-e8318faa6845/Design-Intern?utm_source=GHList'],
  others: ['https://simplify.jobs/jobs?query=intern', 'https://simplify.jobs/c/Acme'],
};
