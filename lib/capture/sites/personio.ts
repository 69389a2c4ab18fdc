import { defineSite } from '../site-table';

/** Career sites on `T.jobs.personio.de` and `.com`. Address only: structured data and the title say the rest. */

export default defineSite({
  id: 'personio',
  origins: ['jobs.personio.de', 'jobs.personio.com'],
  job: /^\/job\/(\d+)/,
  canonical: 'https://$host/job/$id',
});

export const examples = {
  postings: [
    'https://acme.jobs.personio.de/job/1234567?display=en',
    'https://acme.jobs.personio.com/job/1234567/apply?language=en',
  ],
  others: ['https://acme.jobs.personio.de/', 'https://acme.jobs.personio.de/?department=Sales'],
};
