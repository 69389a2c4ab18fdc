import { defineSite } from '../site-table';

/**
 * Google's own career site: one job, or a list beside one. The job's element carries its id; several public readers
 * agree on it and on the mark of a place, which has stayed for years though it says nothing.
 */

export default defineSite({
  id: 'google',
  origins: ['google.com/about/careers', 'careers.google.com'],
  job: /\/jobs\/results\/(\d+)/,
  canonical: 'https://www.google.com/about/careers/applications/jobs/results/$id',
  root: ({ document, url }) =>
    document.querySelector(`[data-id="${url.pathname.match(/\/results\/(\d+)/)?.[1]}"]:has(h2)`),
  fill: { title: '[data-id]:has(h2) h2' },
  set: { applyUrl: '#apply-action-button@href' },
  refine(draft, page) {
    draft.set('company', 'Google');
    // "Dublin, Ireland", "; London, UK", "; +3 more"
    const places = page.texts('[data-id] .r0wTof').filter((text) => !text.includes('+'));
    if (places.length > 0) draft.set('locations', places);
    // Its head is a row of facts.
    const parts = [...page.root.querySelectorAll('[data-id] > :has(h3)')].map(
      (at) => page.markdown(at) ?? '',
    );
    draft.set('description', parts.join('\n\n'));
  },
});

export const examples = {
  postings: [
    'https://www.google.com/about/careers/applications/jobs/results/113010970447487686-design-intern?q=intern',
  ],
  others: ['https://www.google.com/about/careers/applications/jobs/results/?q=intern'],
};
