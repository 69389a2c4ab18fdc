import { defineSite } from '../site-table';

/** Internships, placements and insights of Higherin (formerly RateMyPlacement). No saved posting was seen: address only. */

export default defineSite({
  id: 'higherin',
  origins: ['higherin.com', 'ratemyplacement.co.uk'],
  job: /^\/jobs\/(\d+)/,
  board: true,
});

export const examples = {
  postings: ['https://higherin.com/jobs/12345/acme/design-internship'],
  others: ['https://higherin.com/search-jobs/internships', 'https://higherin.com/company-profile/4043/acme'],
};
