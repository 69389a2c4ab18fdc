import { defineSite } from '../site-table';

/**
 * Employers' pages of Welcome to the Jungle, and its job search `app.` (formerly Otta). The marks of the head are in
 * many public readers of its pages, those of the sections on a saved page too.
 */

export default defineSite({
  id: 'welcometothejungle',
  origins: ['welcometothejungle.com'],
  signature: '[data-testid="job-metadata-block"]',
  job: /^\/[a-z]{2}\/companies\/[\w-]+\/jobs\/([\w-]+)|^\/(?:dashboard\/)?jobs\/([\w-]{6,})/,
  board: true,
  fill: {
    title: ['[data-testid="job-metadata-block"] h2', '[data-testid="job-metadata-block"] h1'],
    company: '[data-testid="job-metadata-block"] a[href*="/companies/"]',
    locations: [
      '[data-testid="job-location-tag"]',
      '[data-testid="job-metadata-block"] i[name="location"] + span',
    ],
  },
  facts: {
    Type: '[data-testid="job-metadata-block"] i[name="contract"] + span',
    Pay: '[data-testid="job-metadata-block"] i[name="salary"] + span',
  },
  set: {
    description: '[data-testid="job-section-description"] & [data-testid="job-section-experience"]',
  },
  refine(draft, page) {
    // The search's own heading is "Role, Company", the company a link.
    const company = page.text('[data-testid="job-title"] a');
    const heading = page.text('[data-testid="job-title"]');
    if (!company || !heading?.endsWith(`, ${company}`)) return;
    draft.set('company', company);
    draft.set('title', heading.slice(0, -company.length - 2));
  },
});

export const examples = {
  postings: [
    'https://www.welcometothejungle.com/fr/companies/acme/jobs/stage-design_paris_ACME_AbC123',
    'https://app.welcometothejungle.com/jobs/aB3dE5gH',
  ],
  others: [
    'https://www.welcometothejungle.com/fr/companies/acme/jobs',
    'https://www.welcometothejungle.com/fr/jobs?query=stage',
  ],
};
