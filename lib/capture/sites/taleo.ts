import { defineSite } from '../site-table';

/** Oracle's older career sections. Saved pages carry the posting only as a script's state: an empty shell. */

export default defineSite({
  id: 'taleo',
  origins: ['taleo.net'],
  job: /^\/careersection\/.*jobdetail\.ftl.*[?&]job=([\w-]+)/,
});

export const examples = {
  postings: ['https://acme.taleo.net/careersection/2/jobdetail.ftl?job=210001TZ&lang=en&src=JB-100'],
  others: [
    'https://acme.taleo.net/careersection/2/jobsearch.ftl',
    'https://acme.taleo.net/careersection/2/mysearch.ftl',
  ],
};
