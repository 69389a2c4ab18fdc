import { defineSite } from '../site-table';

/** Internships, jobs and volunteer roles of Idealist. `data-qa-id` is on a saved page and in public readers of it. */

export default defineSite({
  id: 'idealist',
  origins: ['idealist.org'],
  signature: '[data-qa-id="listing-name"]',
  job: /^\/[a-z]{2}\/(?:[\w-]*(?:internship|job|opportunity))\/([\da-f]{32})/,
  board: true,
  fill: {
    title: '[data-qa-id="listing-name"]',
    workMode: '[data-qa-id="listing-status"]',
    postedOn: '[data-qa-id="listing-header-published-since"]@data-published-date',
  },
  refine(draft, page) {
    // "Posted By Acme"; ", Richmond, VA"
    draft.fill('company', page.text('[data-qa-id="org-link"]')?.replace(/^posted by:? /i, ''));
    draft.fill('locations', page.text('[data-qa-id="location-sentence"]')?.replace(/^[\s,]+/, ''));
  },
});

export const examples = {
  postings: [
    'https://www.idealist.org/en/nonprofit-internship/f1f1602f5b034ab0b920a954dacc9141-design-intern-acme-richmond',
    'https://www.idealist.org/en/volunteer-opportunity/f1f1602f5b034ab0b920a954dacc9141-mentor-acme-richmond',
  ],
  others: ['https://www.idealist.org/en/internships', 'https://www.idealist.org/en/jobs?locationType=remote'],
};
