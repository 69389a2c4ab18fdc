import { defineSite } from '../site-table';

/**
 * Employers' boards on `ats.rippling.com`: all is in the page's own data, whose shape several public readers agree on,
 * as they do on the marks of the page.
 */

interface Post {
  name?: string;
  companyName?: string;
  workLocations?: string[];
}

export default defineSite({
  id: 'rippling',
  origins: ['ats.rippling.com'],
  signature: '.ATS_htmlPreview',
  job: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/jobs\/([\da-f]{8}-[\da-f-]{27})/,
  canonical: 'https://$host/$1/jobs/$id',
  fill: {
    company: '[data-testid="breadcrumb"] li:first-child a',
    locations: '[data-icon="LOCATION_OUTLINE"] + p',
    description: '.ATS_htmlPreview',
  },
  refine(draft, page) {
    // "Hybrid (Austin, Texas, US)"
    const [, mode, place] =
      page.text('[data-icon="LOCATION_OUTLINE"] + p')?.match(/^(\w+) \(([^()]+)\)$/) ?? [];
    draft.set('workMode', mode);
    draft.set('locations', place);
    const data = page.json('#__NEXT_DATA__') as {
      props?: { pageProps?: { apiData?: { jobPost?: Post } } };
    } | null;
    const post = data?.props?.pageProps?.apiData?.jobPost;
    if (!post?.name || !page.document.body?.textContent?.includes(post.name)) return;
    draft.set('title', post.name);
    draft.set('company', post.companyName);
    if (Array.isArray(post.workLocations))
      draft.set(
        'locations',
        post.workLocations.filter((at) => typeof at === 'string'),
      );
  },
});

export const examples = {
  postings: [
    'https://ats.rippling.com/acme/jobs/2f1c9a3e-4b5d-4c6e-8f70-123456789abc',
    'https://ats.rippling.com/en-GB/acme/jobs/2f1c9a3e-4b5d-4c6e-8f70-123456789abc/apply?step=application',
  ],
  others: ['https://ats.rippling.com/acme/jobs', 'https://ats.rippling.com/en-GB/acme/jobs?page=1'],
};
