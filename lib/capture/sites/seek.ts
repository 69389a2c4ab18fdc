import { defineSite } from '../site-table';

/** Seek and its sister boards Jobstreet and Jobsdb, which share their pages. `data-automation` is on a saved page and in many public readers of it. */

const MARK = 'data-automation';

export default defineSite({
  id: 'seek',
  origins: ['seek.com', 'seek.com.au', 'seek.co.nz', 'jobstreet.com', 'jobsdb.com'],
  signature: `[${MARK}="job-detail-title"]`,
  job: /^\/(?:[a-z]{2}\/)?job\/(\d{6,})|^\/.*-jobs?\b.*[?&]jobId=(\d{6,})/,
  canonical: 'https://$host/job/$id',
  board: true,
  pane: {
    at: `[${MARK}="jobDetailsPage"], [${MARK}="splitViewJobDetailsWrapper"]`,
    when: (url) => url.searchParams.has('jobId'),
  },
  set: {
    title: `[${MARK}="job-detail-title"]`,
    company: `[${MARK}="advertiser-name"]`,
  },
  fill: { description: `[${MARK}="jobAdDetails"]` },
  facts: { Pay: `[${MARK}="job-detail-salary"]`, Type: `[${MARK}="job-detail-work-type"]` },
  refine(draft, page) {
    // "Melbourne VIC (Remote)"
    const place = page.text(`[${MARK}="job-detail-location"]`);
    draft.set('workMode', place?.match(/\(([^)]+)\)$/)?.[1]);
    draft.set('locations', place?.replace(/\s*\([^)]*\)$/, ''));
  },
});

export const examples = {
  postings: [
    'https://au.seek.com/job/81234567?type=standard',
    'https://www.seek.com.au/job/81234567',
    'https://www.seek.com.au/design-intern-jobs/in-All-Melbourne-VIC?jobId=81234567&type=standard',
    'https://id.jobstreet.com/id/job/81234567',
  ],
  others: [
    'https://www.seek.com.au/design-intern-jobs/in-All-Melbourne-VIC',
    'https://www.seek.com.au/career-advice',
  ],
};
