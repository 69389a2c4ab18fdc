import { defineSite } from '../site-table';

/** Jobs of companies on `ycombinator.com` and on Work at a Startup. Known from public descriptions. */

export default defineSite({
  id: 'ycombinator',
  origins: ['ycombinator.com/companies', 'workatastartup.com'],
  job: /^\/companies\/[\w-]+\/jobs\/(\w+)|^\/jobs\/(\d+)/,
  board: true,
  titled: /^(?<title>.+) at (?<company>.+?)(?: \((?:YC )?[A-Z]+\d+\))? \| Y Combinator/,
});

export const examples = {
  postings: [
    'https://www.ycombinator.com/companies/acme/jobs/AbC12xY-design-intern',
    'https://www.workatastartup.com/jobs/12345',
  ],
  others: [
    'https://www.ycombinator.com/companies/acme/jobs',
    'https://www.workatastartup.com/companies/acme',
  ],
};
