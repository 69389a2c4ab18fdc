import { after, defineSite } from '../site-table';

/** SAP's career sites, nearly all on employers' own hosts: microdata whose organisation is a code, fields by property. */

const COMPANY =
  /^(?:company|legal entity|gesellschaft|unternehmen|firma|společnost|spółka|société|entreprise|sociedad)\s*:/i;

export default defineSite({
  id: 'successfactors',
  origins: ['successfactors.com', 'successfactors.eu'],
  signature: '.jobDisplay [data-careersite-propertyid="title"], .jobDisplay .jobdescription',
  job: /\/job\/[^/?]+\/(\d{6,})|[?&]career_job_req_id=(\d+)/,
  set: {
    title: '[data-careersite-propertyid="title"]',
    locations: '[data-careersite-propertyid="location"] .jobGeoLocation',
    description: ['[data-careersite-propertyid="description"]', '.jobdescription'],
  },
  refine(draft, page) {
    if (/^\w+[PTD]\d$/.test(draft.values.company ?? '')) draft.drop('company');
    draft.set('company', after(page, '.joblayouttoken-label', COMPANY));
  },
});

export const examples = {
  postings: [
    'https://career5.successfactors.eu/career?career_ns=job_listing&company=acmeP2&career_job_req_id=12345',
    'https://acme.jobs.successfactors.com/job/Leipzig-Praktikum-Einkauf/737158200/',
  ],
  others: ['https://career5.successfactors.eu/career?company=acmeP2'],
};
