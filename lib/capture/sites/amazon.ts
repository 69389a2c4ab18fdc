import { defineSite } from '../site-table';

/** Amazon's own career site. Known from public descriptions. */

export default defineSite({
  id: 'amazon',
  origins: ['amazon.jobs'],
  job: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:internal\/)?jobs\/(\d+)/,
  canonical: 'https://www.amazon.jobs/en/jobs/$id',
  set: { title: '#job-detail h1.title, .job-detail h1.title' },
  refine(draft) {
    draft.set('company', 'Amazon');
  },
});

export const examples = {
  postings: [
    'https://www.amazon.jobs/en/jobs/2812345/design-intern',
    'https://amazon.jobs/en-gb/jobs/2812345',
  ],
  others: [
    'https://www.amazon.jobs/en/search?base_query=intern',
    'https://www.amazon.jobs/en/teams/internships-for-students',
  ],
};
