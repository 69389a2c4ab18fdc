import { defineSite } from '../site-table';

/** Google's own career site, a list beside one job. No saved page was seen: address only. */

export default defineSite({
  id: 'google',
  origins: ['google.com/about/careers', 'careers.google.com'],
  job: /\/jobs\/results\/(\d+)/,
  canonical: 'https://www.google.com/about/careers/applications/jobs/results/$id',
});

export const examples = {
  postings: [
    'https://www.google.com/about/careers/applications/jobs/results/113010970447487686-design-intern?q=intern',
  ],
  others: ['https://www.google.com/about/careers/applications/jobs/results/?q=intern'],
};
