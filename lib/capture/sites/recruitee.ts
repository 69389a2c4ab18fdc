import { defineSite } from '../site-table';

/** Career sites on `T.recruitee.com`. The employer stands in the title alone; the logo's alt repeats the role. */

export default defineSite({
  id: 'recruitee',
  origins: ['recruitee.com'],
  job: /^(?:\/l\/[\w-]+)?\/o\/([\w-]+)/,
  canonical: 'https://$host/o/$id',
  signature: 'body.offers-controller.show',
  titled: /^(?<title>.+) - (?<company>.+)$/,
  fill: {
    locations: '[data-testid="styled-location-list-item"]',
    description: '.offer-component .description',
  },
});

export const examples = {
  postings: [
    'https://acme.recruitee.com/o/design-intern',
    'https://acme.recruitee.com/l/en/o/design-intern/c/new',
  ],
  others: ['https://acme.recruitee.com/', 'https://acme.recruitee.com/about'],
};
