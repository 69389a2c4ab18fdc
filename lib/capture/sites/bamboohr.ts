import { defineSite } from '../site-table';

/**
 * Career sites on `T.bamboohr.com`, made by script, in the newer design and in the older one (`ResAts`). Several public
 * readers agree on the marks; classes of the newer design are made anew, its parts are named by `data-fabric-component`.
 */

const HEAD = 'h3[data-fabric-component="Headline"]';

export default defineSite({
  id: 'bamboohr',
  origins: ['bamboohr.com'],
  job: /^\/careers\/(\d+)|^\/jobs\/(?:view\.php)?\?id=(\d+)/,
  canonical: 'https://$host/careers/$id',
  fill: {
    title: [HEAD, '.ResAts__Viewport h2', '[class*="ResAts"] h2'],
    company: 'header img[alt]@alt',
    description: '.BambooRichText',
  },
  refine(draft, page) {
    // "Research · Toronto, Ontario"
    draft.fill('locations', page.text('.ResAts__card-subtitle')?.split('·').at(-1));
  },
});

export const examples = {
  postings: [
    'https://acme.bamboohr.com/careers/123?source=aWQ9Mg',
    'https://acme.bamboohr.com/jobs/view.php?id=123',
  ],
  others: ['https://acme.bamboohr.com/careers', 'https://acme.bamboohr.com/careers/list'],
};
