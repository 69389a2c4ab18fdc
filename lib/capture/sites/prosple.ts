import { defineSite } from '../site-table';

/** Prosple's country sites. Its page data is that of the first load and stale after a click: the address is the identity. */

export default defineSite({
  id: 'prosple',
  origins: ['prosple.com'],
  job: /^\/graduate-employers\/[\w-]+\/jobs-internships\/([\w-]+)/,
  board: true,
});

export const examples = {
  postings: [
    'https://au.prosple.com/graduate-employers/acme-australia/jobs-internships/2027-design-internship?utm_source=x',
  ],
  others: [
    'https://au.prosple.com/search-jobs?keywords=intern',
    'https://au.prosple.com/graduate-employers/acme-australia',
  ],
};
