import { after, defineSite } from '../site-table';

/** Announcements of the US government; the agency is the employer. Known from public descriptions. */

export default defineSite({
  id: 'usajobs',
  origins: ['usajobs.gov'],
  signature: '.usajobs-joa-banner__title',
  job: /^\/(?:job|GetJob\/ViewDetails)\/(\d+)/i,
  canonical: 'https://www.usajobs.gov/job/$id',
  set: {
    title: ['.usajobs-joa-banner__title', '#job-title'],
    company: ['.usajobs-joa-banner__agency', '#agency-name', '.usajobs-joa-banner__dept'],
  },
  refine(draft, page) {
    // "Open & closing dates: 11/02/2026 to 11/15/2026"
    const dates = after(page, 'h3, h4, h5, dt', /^open (?:&|and) closing dates$/i)?.match(
      /(\d\d)\/(\d\d)\/(\d{4}) to (\d\d)\/(\d\d)\/(\d{4})/,
    );
    if (!dates) return;
    draft.set('postedOn', `${dates[3]}-${dates[1]}-${dates[2]}`);
    draft.set('deadline', `${dates[6]}-${dates[4]}-${dates[5]}`);
  },
});

export const examples = {
  postings: ['https://www.usajobs.gov/job/812345600', 'https://www.usajobs.gov/GetJob/ViewDetails/812345600'],
  others: ['https://www.usajobs.gov/search/results/?k=intern', 'https://www.usajobs.gov/'],
};
