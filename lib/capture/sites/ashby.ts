import { after, defineSite } from '../site-table';

/** Postings of `jobs.ashbyhq.com`, and company pages that embed one (`?ashby_jid=`). Many public readers agree on the marks. */

const PANE = '.ashby-job-posting-left-pane';

export default defineSite({
  id: 'ashby',
  origins: ['ashbyhq.com', '*?ashby_jid'],
  signature: '.ashby-job-posting-heading',
  job: /^\/([^/?]+)\/([\da-f]{8}-[\da-f-]{27})|[?&]ashby_jid=([\da-f]{8}-[\da-f-]{27})/,
  frame: (src) =>
    src.hostname === 'jobs.ashbyhq.com' && src.pathname.length > 38
      ? `https://${src.host}${src.pathname}`
      : null,
  titled: /^(?<title>.+) @ (?<company>.+)$/,
  set: { title: '.ashby-job-posting-heading', description: '#overview' },
  refine(draft, page) {
    draft.set('locations', after(page, `${PANE} h2`, /^locations?$/i));
    draft.set('workMode', after(page, `${PANE} h2`, /^(?:location|workplace) type$/i));
  },
});

export const examples = {
  postings: [
    'https://jobs.ashbyhq.com/acme/2f1c9a3e-4b5d-4c6e-8f70-123456789abc',
    'https://jobs.ashbyhq.com/Acme%20Labs/2f1c9a3e-4b5d-4c6e-8f70-123456789abc/application?utm_source=x',
    'https://www.example.org/careers?ashby_jid=2f1c9a3e-4b5d-4c6e-8f70-123456789abc',
  ],
  others: ['https://jobs.ashbyhq.com/acme', 'https://jobs.ashbyhq.com/acme?departmentId=1'],
};
