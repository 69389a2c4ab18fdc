import { defineSite } from '../site-table';

/** Internships, jobs and volunteer roles of Idealist. No saved posting was seen: address only. */

export default defineSite({
  id: 'idealist',
  origins: ['idealist.org'],
  job: /^\/[a-z]{2}\/(?:[\w-]*(?:internship|job|opportunity))\/([\da-f]{32})/,
  board: true,
});

export const examples = {
  postings: [
    'https://www.idealist.org/en/nonprofit-internship/f1f1602f5b034ab0b920a954dacc9141-design-intern-acme-richmond',
    'https://www.idealist.org/en/volunteer-opportunity/f1f1602f5b034ab0b920a954dacc9141-mentor-acme-richmond',
  ],
  others: ['https://www.idealist.org/en/internships', 'https://www.idealist.org/en/jobs?locationType=remote'],
};
