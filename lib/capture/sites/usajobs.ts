import type { Page } from '../page';
import { after, defineSite } from '../site-table';

/**
 * Announcements of the US government; the agency is the employer. Marks of the banner and of the sections, and the
 * forms of the dates, are in several public readers of its pages.
 */

/** "Open & closing dates: 11/02/2026 to 11/15/2026", or the line "Open 11/02/2026 to 11/15/2026". */
function openDates(page: Page): RegExpMatchArray | null {
  const labelled = after(page, 'h3, h4, h5, dt', /^open (?:&|and) closing dates$/i);
  const line = page
    .texts('span, p, div')
    .find((text) => text.length < 60 && /^open \d\d\/\d\d\/\d{4}/i.test(text));
  return (labelled ?? line)?.match(/(\d\d)\/(\d\d)\/(\d{4}) to (\d\d)\/(\d\d)\/(\d{4})/) ?? null;
}

export default defineSite({
  id: 'usajobs',
  origins: ['usajobs.gov'],
  signature: '.usajobs-joa-banner__title',
  job: /^\/(?:job|GetJob\/ViewDetails)\/(\d+)/i,
  canonical: 'https://www.usajobs.gov/job/$id',
  set: {
    title: ['.usajobs-joa-banner__title', '#job-title'],
    company: ['.usajobs-joa-banner__agency', '#agency-name', '.usajobs-joa-banner__hiring-organization'],
  },
  fill: {
    locations: '.usajobs-joa-locations__list-item',
    description: '#joa-summary & #joa-duties & #joa-requirements',
  },
  refine(draft, page) {
    const remote = after(page, 'h3, h4, h5, dt', /^remote job$/i);
    if (remote) draft.drop('workMode');
    if (remote && /^yes\b/i.test(remote)) draft.set('workMode', 'remote');
    const dates = openDates(page);
    if (!dates) return;
    draft.set('postedOn', `${dates[3]}-${dates[1]}-${dates[2]}`);
    draft.set('deadline', `${dates[6]}-${dates[4]}-${dates[5]}`);
  },
});

export const examples = {
  postings: ['https://www.usajobs.gov/job/812345600', 'https://www.usajobs.gov/GetJob/ViewDetails/812345600'],
  others: ['https://www.usajobs.gov/search/results/?k=intern', 'https://www.usajobs.gov/'],
};
