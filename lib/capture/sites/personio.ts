import { defineSite } from '../site-table';

/** Career sites on `T.jobs.personio.de` and `.com`. Structured data says the rest. Known from public descriptions. */

export default defineSite({
  id: 'personio',
  origins: ['jobs.personio.de', 'jobs.personio.com'],
  job: /^\/job\/(\d+)/,
  canonical: 'https://$host/job/$id',
  titled:
    /^(?<title>.+) \| (?:Jobs?|Offres d'emploi|Empleos?|Lavora|Banen) (?:bei|at|chez|en|presso|bij) (?<company>.+)$/,
});

export const examples = {
  postings: [
    'https://acme.jobs.personio.de/job/1234567?display=en',
    'https://acme.jobs.personio.com/job/1234567/apply?language=en',
  ],
  others: ['https://acme.jobs.personio.de/', 'https://acme.jobs.personio.de/?department=Sales'],
};
