import { defineSite } from '../site-table';

/** Placements, internships and graduate jobs of Gradcracker. No saved posting was seen: address only. */

export default defineSite({
  id: 'gradcracker',
  origins: ['gradcracker.com'],
  job: /^\/hub\/\d+\/(?:[\w-]+\/)?(?:work-placement-internship|graduate-job|degree-apprenticeship)\/(\d+)/,
  board: true,
});

export const examples = {
  postings: [
    'https://www.gradcracker.com/hub/839/acme/work-placement-internship/59959/design-placement',
    'https://www.gradcracker.com/hub/691/reply/graduate-job/81722/design-graduate',
  ],
  others: [
    'https://www.gradcracker.com/search/all-disciplines/work-placements-internships',
    'https://www.gradcracker.com/hub/115/acme',
  ],
};
