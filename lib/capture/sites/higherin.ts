import { defineSite } from '../site-table';

/** Internships, placements and insights of Higherin (formerly RateMyPlacement). Every posting carries whole structured data, says a public survey of the site. */

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
