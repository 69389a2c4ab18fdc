import { defineSite } from '../site-table';

/** Employers' boards on `T.applytojob.com`. Known from public descriptions. */

export default defineSite({
  id: 'jazzhr',
  origins: ['applytojob.com'],
  job: /^\/apply\/(?:jobs\/details\/)?(?!jobs\b)(\w{6,})/,
  canonical: 'https://$host/apply/$id',
  signature: '.job-attributes-container',
  titled: /^(?<title>.+) - (?<company>.+) - Career Page$/,
  set: {
    title: '.job-header h1, .job-header h2',
    locations: ['.job-attributes-container [title="Location"]', '#resumator-job-location'],
    description: ['#job-description', '#resumator-job-description'],
  },
});

export const examples = {
  postings: [
    'https://acme.applytojob.com/apply/AbC123xYz0/Design-Intern',
    'https://acme.applytojob.com/apply/jobs/details/AbC123xYz0',
  ],
  others: ['https://acme.applytojob.com/apply', 'https://acme.applytojob.com/apply/jobs'],
};
