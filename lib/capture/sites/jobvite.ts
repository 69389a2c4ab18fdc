import type { PageNode } from '../dom';
import { defineSite } from '../site-table';

/** Employers' boards on `jobs.jobvite.com`. The first heading is the logo, "Careers". */

/** The texts between a line's separators: "Sales<span class=jv-inline-separator></span>Michigan<span …></span>Georgia". */
function pieces(first: PageNode | null | undefined): string[] {
  const found = [''];
  for (let at = first; at; at = at.nextSibling) {
    if (at.nodeType === 1 && !at.textContent?.trim()) found.push('');
    else found[found.length - 1] += at.textContent ?? '';
  }
  return found.map((piece) => piece.trim()).filter(Boolean);
}

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
    // The places follow the department; a star before a title is the employer's own mark.
    const [, ...places] = pieces(page.find('.jv-job-detail-meta')?.firstChild);
    draft.set('locations', places);
    draft.set('title', draft.values.title?.replace(/^\*\s*/, ''));
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
