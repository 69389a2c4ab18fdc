import { defineSite } from '../site-table';

/**
 * The job's own page and the pane of the job search, behind a login. Classes are made anew with every release; what
 * stays are `data-hook`, the links to employers (`/e/ID`) and the headings. Known from public descriptions of the page.
 */

const ROOT = '[data-hook="job-details-page"]';

export default defineSite({
  id: 'handshake',
  origins: ['joinhandshake.com', 'joinhandshake.co.uk', 'joinhandshake.de'],
  signature: ROOT,
  job: /^\/(?:stu\/)?(?:jobs|job-search|postings)\/(\d+)/,
  canonical: 'https://$host/jobs/$id',
  wall: /^\/(?:login|auth|access|saml)\b/,
  board: true,
  pane: {
    at: '[data-hook="right-content"]',
    when: (url) => url.pathname.startsWith('/job-search'),
  },
  titled: /^(?<title>.+?) \| (?<company>[^|]+) \| Handshake$/,
  set: {
    title: [`${ROOT} h1`, '[data-hook="right-content"] h1'],
    company: [`${ROOT} a[href^="/e/"]`, '[data-hook="right-content"] a[href^="/e/"]'],
  },
  refine(draft, page) {
    // "Onsite, based in Richmond, VA", "Remote, based in United States"
    const place = page
      .texts('div, p, span')
      .find((text) => /^(?:on-?site|hybrid|remote)\b.{0,120}$/i.test(text));
    draft.set('workMode', place?.match(/^[\w-]+/)?.[0]);
    draft.set('locations', place?.match(/based in (.+)$/i)?.[1]);
    // "Posted 2 weeks ago∙Apply by January 31, 2027 at 11:59 PM"
    const dates = page
      .texts('div, p, span')
      .find((text) => /^Posted .{3,60}Apply by /.test(text) && text.length < 160);
    draft.set('postedOn', dates?.match(/^Posted ([^∙•·]+)/)?.[1]);
    draft.set('deadline', dates?.match(/Apply by (.+?)(?: at \d.*)?$/)?.[1]);
  },
});

export const examples = {
  postings: [
    'https://app.joinhandshake.com/jobs/9012345?searchId=1',
    'https://app.joinhandshake.com/job-search/9012345?query=intern&page=1',
    'https://uni.joinhandshake.com/stu/jobs/9012345',
    'https://app.joinhandshake.com/stu/postings/9012345',
  ],
  others: ['https://app.joinhandshake.com/job-search', 'https://app.joinhandshake.com/login'],
};
