import { defineSite } from '../site-table';

/** Employers' boards (`apply.workable.com`), older ones (`T.workable.com`), and the job search `jobs.workable.com`. Many public readers agree on `data-ui`. */

export default defineSite({
  id: 'workable',
  origins: ['workable.com'],
  signature: 'h1[data-ui="job-title"]',
  job: /^\/(?:([\w-]+)\/)?j\/([\dA-Z]{8,12})|^\/view\/(\w{10,})/,
  // "Role - Company", "Role | Company | Jobs By Workable"
  titled: /^.+ [|-] (?<company>(?!Jobs By)[^|]+?)(?: \| Jobs By Workable)?$/,
  set: {
    title: 'h1[data-ui="job-title"]',
    workMode: '[data-ui="job-workplace"]',
    description: '[data-ui="job-description"] & [data-ui="job-requirements"] & [data-ui="job-benefits"]',
  },
  facts: { Type: '[data-ui="job-type"]' },
  fill: { locations: ['[data-ui="job-location-tooltip"]', '[data-ui="job-location"]'] },
});

export const examples = {
  postings: [
    'https://apply.workable.com/acme/j/1A2B3C4D5E/',
    'https://apply.workable.com/j/1A2B3C4D5E/apply/',
    'https://acme.workable.com/j/1A2B3C4D5E',
    'https://jobs.workable.com/view/aB3dE5gH7jK9/remote-design-intern-at-acme',
  ],
  others: ['https://apply.workable.com/acme/', 'https://jobs.workable.com/search?query=intern'],
};
