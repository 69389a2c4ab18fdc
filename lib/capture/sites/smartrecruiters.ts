import { defineSite } from '../site-table';

/**
 * Postings of `jobs.smartrecruiters.com`: microdata, the place in an element of the site's own. Many public readers of
 * its pages agree on both.
 */

export default defineSite({
  id: 'smartrecruiters',
  origins: ['smartrecruiters.com'],
  signature: '.job-sections [itemprop], spl-job-location',
  job: /^\/(?!my-applications|oneclick-ui|sr-jobs)[\w.-]+\/(\d{6,}|[\da-f]{8}-[\da-f-]{27})/,
  set: {
    title: 'h1.job-title',
    workMode: 'spl-job-location@workplacetype',
    description: '.job-sections',
  },
  fill: {
    company: [
      '[itemprop="hiringOrganization"] [itemprop="name"]@content',
      'meta[itemprop="hiringOrganization"]@content',
    ],
    locations: 'spl-job-location@formattedaddress',
  },
});

export const examples = {
  postings: ['https://jobs.smartrecruiters.com/Acme/744000012345678-design-intern?trid=1'],
  others: [
    'https://careers.smartrecruiters.com/Acme',
    'https://jobs.smartrecruiters.com/my-applications/Acme',
  ],
};
