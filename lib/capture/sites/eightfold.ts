import { defineSite } from '../site-table';

/** Career sites on `T.eightfold.ai`: a list beside one position. Many public readers of its pages agree on the marks. */

export default defineSite({
  id: 'eightfold',
  origins: ['eightfold.ai'],
  signature: '.position-details .position-title',
  job: /^\/careers\/job\/(\d+)|^\/careers.*[?&]pid=(\d+)/,
  fill: {
    title: '.position-details .position-title',
    locations: '.position-details .position-location',
    description: '.position-details .position-job-description',
  },
});

export const examples = {
  postings: [
    'https://acme.eightfold.ai/careers/job/563411223344',
    'https://acme.eightfold.ai/careers?query=intern&pid=563411223344',
  ],
  others: ['https://acme.eightfold.ai/careers?query=intern'],
};
