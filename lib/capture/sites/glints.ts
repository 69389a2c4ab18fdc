import { defineSite } from '../site-table';

/** Job postings of Glints, in several languages and countries. No saved page was seen: address only. */

export default defineSite({
  id: 'glints',
  origins: ['glints.com'],
  job: /\/opportunities\/jobs\/[\w-]+\/([\da-f]{8}-[\da-f-]{27})/,
  board: true,
});

export const examples = {
  postings: [
    'https://glints.com/id/en/opportunities/jobs/design-intern/2f1c9a3e-4b5d-4c6e-8f70-123456789abc',
  ],
  others: [
    'https://glints.com/id/lowongan-kerja',
    'https://glints.com/id/opportunities/jobs/explore?keyword=intern',
  ],
};
