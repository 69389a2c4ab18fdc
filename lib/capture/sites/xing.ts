import { defineSite } from '../site-table';

/**
 * Job postings of Xing. Marks on which four public readers of its pages agree; the places of work stand in the
 * document's title alone: "Praktikum Einkauf in Leipzig, Halle | XING Jobs".
 */

export default defineSite({
  id: 'xing',
  origins: ['xing.com/jobs'],
  signature: '[data-testid="job-details-company-info-name"]',
  job: /^\/jobs\/(?:[\w-]+-)?(\d{5,})/,
  board: true,
  fill: {
    title: '[data-testid="job-details-title"] h1',
    company: '[data-testid="job-details-company-info-name"]',
    locations: '[data-testid="job-fact-location"]',
    postedOn: '[data-testid="job-details-published-date"] time@datetime',
    description: '[data-testid="expandable-content"]',
  },
  refine(draft, page) {
    const { title = '\n' } = draft.values;
    if (!page.title.startsWith(`${title} in `)) return;
    const places = page.title.slice(title.length + 4).match(/^([^|]{2,150}) \| XING Jobs$/)?.[1];
    if (draft.sources.locations === 'title') draft.set('locations', places?.split(/\s*,\s*/));
  },
});

export const examples = {
  postings: ['https://www.xing.com/jobs/berlin-praktikum-einkauf-156225861?sc_o=x'],
  others: ['https://www.xing.com/jobs/search?keywords=praktikum'],
};
