import { defineSite } from '../site-table';

/** Career sites on `T.teamtailor.com` and, known by the link to apply, on employers' own hosts. Structured data says the rest. */

export default defineSite({
  id: 'teamtailor',
  origins: ['teamtailor.com'],
  signature: 'a[href*="/jobs/"][href$="/applications/new"]',
  job: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/(\d+)/,
  titled: /^(?<title>.+) - (?<company>.+)$/,
});

export const examples = {
  postings: [
    'https://acme.teamtailor.com/jobs/123456-design-intern',
    'https://acme.na.teamtailor.com/jobs/123456-design-intern/applications/new',
  ],
  others: ['https://acme.teamtailor.com/jobs', 'https://acme.teamtailor.com/departments/design'],
};
