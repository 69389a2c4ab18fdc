import { defineSite } from '../site-table';

/**
 * Career portals on `*.icims.com`: the posting stands in a frame of the same host (`in_iframe=1`), which employers also
 * put into pages of their own. Many public readers of the page agree on its marks; a saved list bears them too.
 */

/** "US-MN-St. Paul" -> "St. Paul, MN, US" */
function place(code: string): string {
  return code
    .trim()
    .replace(/^([A-Z]{2})-(?:([A-Z]{2})-)?(.+)$/, (_, country, region, city) =>
      [city, region, country].filter(Boolean).join(', '),
    );
}

export default defineSite({
  id: 'icims',
  origins: ['icims.com'],
  signature: '.iCIMS_JobContent, .iCIMS_JobPage',
  job: /^\/jobs\/(\d+)\//,
  canonical: 'https://$host/jobs/$id/job',
  titled: /^(?<title>.+?)(?: in [^|]+)? \| Careers at (?<company>.+)$/,
  set: { title: 'h1.iCIMS_Header', description: '.iCIMS_JobContent' },
  refine(draft, page) {
    const label = page
      .texts('.header.left, .iCIMS_JobHeaderTag')
      .find((text) => /^(?:Job )?Locations?\b/.test(text));
    const codes = label?.replace(/^(?:(?:Job )?Locations?[\s:]*)+/, '').split('|');
    if (codes?.every((code) => /^\s*[A-Z]{2}-/.test(code))) draft.set('locations', codes.map(place));
  },
});

export const examples = {
  postings: [
    'https://careers-acme.icims.com/jobs/1234/design-intern/job',
    'https://careers-acme.icims.com/jobs/1234/design-intern/job?mode=job&in_iframe=1&hashed=-1',
    'https://campus-acme.icims.com/jobs/1234/login',
  ],
  others: ['https://careers-acme.icims.com/jobs/search?ss=1', 'https://careers-acme.icims.com/jobs/intro'],
};
