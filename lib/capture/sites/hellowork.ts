import { defineSite } from '../site-table';

/** Offers of HelloWork (formerly RegionsJob). Its one heading holds role and employer; several public readers agree on how. */

export default defineSite({
  id: 'hellowork',
  origins: ['hellowork.com'],
  job: /^(\/[a-z]{2}-[a-z]{2}\/emplois?\/(\d+)\.html)/,
  canonical: 'https://$host$1',
  board: true,
  set: { title: 'h1 [data-cy="jobTitle"]' },
  fill: { company: 'h1 a[href*="/entreprises/"]' },
});

export const examples = {
  postings: ['https://www.hellowork.com/fr-fr/emplois/61234567.html?seo=1'],
  others: [
    'https://www.hellowork.com/fr-fr/emploi/recherche.html?k=stage',
    'https://www.hellowork.com/fr-fr/entreprises/acme-10.html',
  ],
};
