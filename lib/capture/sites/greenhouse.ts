import { defineAdapter, isHostOf } from '../adapter';

/** Boards (`boards.` and `job-boards.`, also `.eu.`), the embedded form, and company pages that carry `?gh_jid=`. */

const JOB = /^\/([\w-]+)\/jobs\/(\d+)/;

function jobId(url: URL): string | null {
  const parameter = url.searchParams.get('gh_jid') ?? url.searchParams.get('token');
  return parameter?.match(/^\d+$/)?.[0] ?? url.pathname.match(JOB)?.[2] ?? null;
}

function embedded(url: URL): string | null {
  if (!isHostOf(url.hostname, 'greenhouse.io')) return null;
  const board = url.searchParams.get('for');
  const token = url.searchParams.get('token');
  return board && token ? `https://job-boards.greenhouse.io/${board}/jobs/${token}` : null;
}

export default defineAdapter({
  id: 'greenhouse',
  origins: ['greenhouse.io', '*?gh_jid'],
  examples: {
    postings: [
      'https://boards.greenhouse.io/acme/jobs/4012345',
      'https://job-boards.greenhouse.io/acme/jobs/4012345007?gh_src=abc',
      'https://job-boards.eu.greenhouse.io/acme/jobs/4012345101',
      'https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345',
      'https://www.example.org/careers/opening?gh_jid=4012345',
    ],
    others: ['https://boards.greenhouse.io/acme', 'https://job-boards.greenhouse.io/acme?departments=1'],
  },
  isPosting: (url) => jobId(url) !== null,
  jobId,
  canonical: embedded,
  frame: embedded,
  refine(draft, page) {
    if (!isHostOf(page.url.hostname, 'greenhouse.io')) return;
    draft.set('title', page.text('.job__title h1, .app-title'));
    // "Job Application for ROLE at COMPANY" is the board's own title on both designs; the logo's alt has "Logo" after it.
    draft.set('company', page.title.match(/^Job Application for .+ at (.+)$/)?.[1]);
    draft.fill('company', page.text('.company-name')?.replace(/^at\s+/i, ''));
    draft.set('locations', page.text('.job__location, #header .location'));
    draft.set('description', page.markdown('.job__description, #content'));
  },
});
