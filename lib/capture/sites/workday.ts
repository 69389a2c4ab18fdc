import { defineSite } from '../site-table';

/**
 * Employers' sites on `myworkdayjobs.com` and `myworkdaysite.com`, and on their own hosts. The page is made by script:
 * saved without it, it is an empty shell. `data-automation-id` has stayed through the redesigns.
 */

const HEADER = '[data-automation-id="jobPostingHeader"]';

export default defineSite({
  id: 'workday',
  origins: ['myworkdayjobs.com', 'myworkdayjobs-impl.com', 'myworkdaysite.com'],
  signature: HEADER,
  job: /^(?:\/[a-z]{2}-[A-Z]{2})?(\/.*?\/?(?:job|details)\/(?:[^?]*\/)?[^/?]*_([A-Za-z]*-?\d[\w-]*))/,
  canonical: 'https://$host$1',
  set: {
    title: HEADER,
    // Cards of similar jobs carry places too.
    locations: [
      '[data-automation-id="job-posting-details"] [data-automation-id="locations"] dd',
      '[data-automation-id="jobPostingPage"] [data-automation-id="locations"] dd',
    ],
    workMode: '[data-automation-id="remoteType"] dd',
    description: '[data-automation-id="jobPostingDescription"]',
    applyUrl: 'a[data-automation-id="adventureButton"]@href',
  },
  refine(draft, page) {
    // "Posted Yesterday"; "Posted 30+ Days Ago" names no day. "End Date: March 14, 2027 (8 days left to apply)"
    const posted = page.text('[data-automation-id="postedOn"] dd');
    if (posted && !posted.includes('+')) draft.set('postedOn', posted);
    const left = page.text('[data-automation-id="timeLeftToApply"] dd');
    draft.set('deadline', left?.match(/: *([^(]+)/)?.[1]);
    // Structured data names the legal entity behind its code, "2100 Acme USA"; the host names the employer.
    const [tenant = ''] = page.url.hostname.split('.');
    const entity = draft.values.company?.match(/^\d{2,}[\s-]+(.+)/)?.[1];
    draft.set('company', entity?.split(' ').find((word) => word.toLowerCase() === tenant) ?? entity);
  },
});

export const examples = {
  postings: [
    'https://acme.wd5.myworkdayjobs.com/en-US/External/job/Austin-TX/Software-Intern_R-12345',
    'https://acme.wd5.myworkdayjobs.com/External/job/Austin-TX/Software-Intern_JR1234567-1/apply/autofillWithResume',
    'https://acme.wd3.myworkdayjobs.com/de-DE/Karriere/details/Praktikum-Einkauf_R0012345?q=praktikum',
    'https://wd5.myworkdaysite.com/recruiting/acme/External/job/Remote/Data-Intern_R2000',
  ],
  others: [
    'https://acme.wd5.myworkdayjobs.com/External',
    'https://acme.wd5.myworkdayjobs.com/en-US/External?q=intern',
  ],
};
