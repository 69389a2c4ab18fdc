import { defineSite } from '../site-table';

/** Employers' boards on `T.applytojob.com`. Address and marks only, the generic layers read the rest. */

export default defineSite({
  id: 'jazzhr',
  origins: ['applytojob.com'],
  job: /^\/apply\/(?:jobs\/details\/)?(?!jobs\b)(\w{6,})/,
  canonical: 'https://$host/apply/$id',
  signature: '.job-attributes-container',
});

export const examples = {
  postings: [
    'https://acme.applytojob.com/apply/AbC123xYz0/Design-Intern',
    'https://acme.applytojob.com/apply/jobs/details/AbC123xYz0',
  ],
  others: ['https://acme.applytojob.com/apply', 'https://acme.applytojob.com/apply/jobs'],
};
