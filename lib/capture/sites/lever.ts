import { defineSite } from '../site-table';

/** Postings of `jobs.lever.co` and `jobs.eu.lever.co`, also their application form. */

export default defineSite({
  id: 'lever',
  origins: ['jobs.lever.co', 'jobs.eu.lever.co'],
  signature: '.posting-headline h2',
  job: /^\/([\w.-]+)\/([\da-f]{8}-[\da-f-]{27})/,
  canonical: 'https://$host/$1/$2',
  titled: /^(?<company>.+?) [-–] .+$/,
  fill: {
    locations: '.posting-categories .location',
    description: '.posting-page .section-wrapper:not(.accent-section)',
  },
  set: {
    title: ['.posting-headline h2', '.posting-header h2'],
    workMode: '.posting-categories .workplaceTypes',
    applyUrl: 'a.postings-btn@href',
  },
});

export const examples = {
  postings: [
    'https://jobs.lever.co/acme/1b1f5c2e-7a3d-4a5e-9d59-0a1b2c3d4e5f',
    'https://jobs.lever.co/acme/1b1f5c2e-7a3d-4a5e-9d59-0a1b2c3d4e5f/apply?lever-source=x',
    'https://jobs.eu.lever.co/acme/1b1f5c2e-7a3d-4a5e-9d59-0a1b2c3d4e5f',
  ],
  others: ['https://jobs.lever.co/acme', 'https://jobs.lever.co/acme?location=Berlin'],
};
