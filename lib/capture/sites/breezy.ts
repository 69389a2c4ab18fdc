import { defineSite } from '../site-table';

/** Career sites on `T.breezy.hr`: address only, the generic layers read the rest. */

export default defineSite({
  id: 'breezy',
  origins: ['breezy.hr'],
  job: /^\/p\/([\da-f]{10,})/,
  canonical: 'https://$host/p/$id',
});

export const examples = {
  postings: [
    'https://acme.breezy.hr/p/a1b2c3d4e5f6-design-intern',
    'https://acme.breezy.hr/p/a1b2c3d4e5f6-design-intern/apply',
  ],
  others: ['https://acme.breezy.hr/', 'https://acme.breezy.hr/?location=remote'],
};
