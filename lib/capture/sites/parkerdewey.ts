import { defineSite } from '../site-table';

/**
 * Micro-internships, behind a login. No page was seen, and one public reader of some years ago tells no more than where
 * one signs in: address only; the text and its labels are read as on any page.
 */

export default defineSite({
  id: 'parkerdewey',
  origins: ['parkerdewey.com'],
  job: /\/(?:projects|opportunities|micro-internships|jobs)\/(\d+)/,
  wall: /^\/(?:auth|login|users\/sign_in|sign_in)\b/,
  board: true,
});

export const examples = {
  postings: ['https://app.parkerdewey.com/projects/12345'],
  others: [
    'https://app.parkerdewey.com/talent/655923/dashboard/opportunities',
    'https://app.parkerdewey.com/auth/sign-in',
  ],
};
