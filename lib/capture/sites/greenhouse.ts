import { isHostOf } from '../adapter';
import { defineSite } from '../site-table';

/** Boards of both designs (`boards.`, `job-boards.`, also `.eu.`), the embedded form, and company pages with `?gh_jid=`. */

/** The posting on the employer's board. The board's older address leads to the newer one too. */
function board(url: URL): string | null {
  if (!isHostOf(url.hostname, 'greenhouse.io')) return null;
  const [, name, id] = url.pathname.match(/^\/(?!embed\/)([\w-]+)\/jobs\/(\d+)/) ?? [
    '',
    url.searchParams.get('for'),
    url.searchParams.get('token'),
  ];
  return name && id ? `https://${url.hostname.replace('job-boards', 'boards')}/${name}/jobs/${id}` : null;
}

export default defineSite({
  id: 'greenhouse',
  origins: ['greenhouse.io', '*?gh_jid'],
  signature: '.job__title h1, #app_body .app-title',
  job: /[?&]for=([\w-]+).*[?&]token=(\d+)|^\/embed\/job_app.*[?&]token=(\d+)|[?&]gh_jid=(\d+)|^\/[\w-]+\/jobs\/(\d+)/,
  canonical: board,
  frame: board,
  // Both designs are headed so; the logo's alt has "Logo" after the name, the old board's own line "at" before it.
  titled: /^Job Application for .+ at (?<company>.+)$/,
  set: {
    title: ['.job__title h1', '.app-title'],
    locations: ['.job__location', '#app_body .location'],
    description: ['.job__description & .job__pay-ranges', '#app_body #content'],
  },
});

export const examples = {
  postings: [
    'https://boards.greenhouse.io/acme/jobs/4012345',
    'https://job-boards.greenhouse.io/acme/jobs/4012345007?gh_src=abc',
    'https://job-boards.eu.greenhouse.io/acme/jobs/4012345101',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345',
    'https://www.example.org/careers/opening?gh_jid=4012345',
  ],
  others: ['https://boards.greenhouse.io/acme', 'https://job-boards.greenhouse.io/acme?departments=1'],
};
