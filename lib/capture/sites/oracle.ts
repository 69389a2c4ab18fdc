import { after, defineSite } from '../site-table';

/**
 * Oracle's candidate pages on `…oraclecloud.com/hcmUI/CandidateExperience` and on employers' own hosts. Made by script:
 * saved without it, the page is an empty shell. Many public readers of the made page agree on its marks.
 */

export default defineSite({
  id: 'oracle',
  origins: ['oraclecloud.com'],
  // The title's mark alone is other sites' too.
  signature: '.job-details__description-content, .job-details__subtitle posting-locations',
  job: /\/CandidateExperience\/.*\/(?:job|preview)\/(\d+)/,
  set: { title: '.job-details__title', description: '.job-details__description-content' },
  fill: { locations: '.job-details__subtitle' },
  titled:
    /(?:^|[-|] )(?!(?:student|early|external|internal|global|campus|corporate|my|our|all)\b)(?<company>[^|-]+?) Careers?(?: Site)?$/i,
  refine(draft, page) {
    draft.set('locations', after(page, '.job-meta__title', /^(?:job )?locations?$/i));
    draft.set('postedOn', after(page, '.job-meta__title', /^posting date$/i)?.split(',')[0]);
    draft.set('deadline', after(page, '.job-meta__title', /^apply before$/i)?.split(',')[0]);
  },
});

export const examples = {
  postings: [
    'https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/210456/?keyword=intern',
    'https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions/preview/210456',
  ],
  others: ['https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs'],
};
