import { defineSite } from '../site-table';

/** Employers' boards on `jobs.jobvite.com`. The first heading is the logo, "Careers". */

export default defineSite({
  id: 'jobvite',
  origins: ['jobvite.com'],
  signature: '.jv-job-detail-description',
  job: /^\/(?:careers\/)?([\w-]+)\/job\/(\w+)/,
  canonical: 'https://$host/$1/job/$id',
  titled: /^(?<company>.+) Careers - (?<title>.+)$/,
  set: {
    title: '.jv-header',
    locations: '.jv-job-detail-location',
    description: '.jv-job-detail-description',
    applyUrl: 'a.jv-button-apply@href',
  },
  refine(draft, page) {
    // "Sales<span class=jv-inline-separator></span>San Jose, California": the place follows the department.
    const after = page.find('.jv-job-detail-meta .jv-inline-separator')?.nextSibling?.textContent;
    if (after?.trim()) draft.set('locations', after);
    const said = page.attribute('meta[property="og:title"]', 'content');
    draft.fill('company', said?.match(/^(.+?) is looking for /)?.[1]);
  },
});

export const examples = {
  postings: [
    'https://jobs.jobvite.com/acme/job/oAbC123f',
    'https://jobs.jobvite.com/careers/acme/job/oAbC123f/apply?nl=1',
  ],
  others: ['https://jobs.jobvite.com/acme/jobs', 'https://jobs.jobvite.com/careers/acme'],
};
