import { defineSite } from '../site-table';

/**
 * Job postings of Glints, in several languages and countries. The employer's name in the page's own measuring marks
 * and the text's container are in several public readers of its pages.
 */

export default defineSite({
  id: 'glints',
  origins: ['glints.com'],
  job: /\/opportunities\/jobs\/(?!explore\b)[\w-]+\/([\da-f]{8}-[\da-f-]{27})/,
  board: true,
  fill: {
    title: 'h1[aria-label="Job Title"]',
    // Cards of similar jobs bear the mark too, with their job's.
    company: 'main [data-gtm-company-name]:not([data-gtm-job-id])@data-gtm-company-name',
    description: '[class*="JobDescriptionsc__DescriptionContainer"]',
  },
});

export const examples = {
  postings: [
    'https://glints.com/id/en/opportunities/jobs/design-intern/2f1c9a3e-4b5d-4c6e-8f70-123456789abc',
  ],
  others: [
    'https://glints.com/id/lowongan-kerja',
    'https://glints.com/id/opportunities/jobs/explore?keyword=intern',
  ],
};
