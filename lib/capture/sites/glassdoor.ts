import { defineSite } from '../site-table';

/** The job's own page and the pane beside the results; the heading's id carries the job's. */

export default defineSite({
  id: 'glassdoor',
  origins: [
    'glassdoor.com',
    'glassdoor.co.uk',
    'glassdoor.co.in',
    'glassdoor.de',
    'glassdoor.fr',
    'glassdoor.ca',
    'glassdoor.ie',
    'glassdoor.nl',
    'glassdoor.es',
    'glassdoor.it',
    'glassdoor.sg',
    'glassdoor.com.au',
    'glassdoor.com.br',
    'glassdoor.ch',
    'glassdoor.at',
    'glassdoor.be',
  ],
  signature: 'h1[id^="jd-job-title-"], [data-test="job-details-header"]',
  job: /[?&](?:jl|jobListingId)=(\d+)/,
  wall: /^Security \| Glassdoor|^Help Us Protect Glassdoor/,
  board: true,
  pane: {
    at: '[class*="JobDetails_jobDetailsContainer"]',
    when: (url) => /^\/Jobs?\/|-SRCH_/.test(url.pathname),
  },
  set: {
    title: ['[data-test="job-details-header"] h1', 'h1[id^="jd-job-title-"]', 'h1[data-test="job-title"]'],
    locations: '[data-test="location"]',
  },
  fill: {
    description: [
      '[data-brandviews*="description"]',
      '[class*="JobDetails_jobDescription__"]',
      '#JobDescriptionContainer',
    ],
  },
  refine(draft, page) {
    // The employer's rating stands in the same heading: "Acme 4.1 ★".
    const company = page.text('[data-test="job-details-header"] h4, [data-test="employer-name"]');
    draft.set('company', company?.replace(/\s*\d[.,]\d\s*★?$/, ''));
    // "$22.00 - $25.00 Per Hour (Employer provided)"; what Glassdoor estimates is no pay that anybody offers.
    draft.fact('Pay', page.text('[data-test="detailSalary"]')?.match(/^(.+?)\s*\(employer provided\)/i)?.[1]);
  },
});

export const examples = {
  postings: [
    'https://www.glassdoor.com/job-listing/intern-acme-JV_IC1132348_KO0,6_KE7,11.htm?jl=1009123456789',
    'https://www.glassdoor.co.uk/Job/london-intern-jobs-SRCH_IL.0,6_IC2671300_KO7,13.htm?jl=1009123456789',
    'https://www.glassdoor.fr/Emploi/paris-stage-emplois-SRCH_IL.0,5_IC2881970_KO6,11.htm?jl=1009123456789',
  ],
  others: [
    'https://www.glassdoor.com/Job/us-intern-jobs-SRCH_IL.0,2_IN1_KO3,9.htm',
    'https://www.glassdoor.com/Reviews/Acme-Reviews-E1.htm',
  ],
};
