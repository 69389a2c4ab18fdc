import { defineSite } from '../site-table';

/** Internships and entry-level jobs of WayUp. Known from public descriptions: the page's data is a script, structured data says the rest. */

export default defineSite({
  id: 'wayup',
  origins: ['wayup.com'],
  job: /^\/i-(?:.*-)?j-.*?-?(\d{9,})\/?(?:\?|$)/,
  board: true,
});

export const examples = {
  postings: [
    'https://www.wayup.com/i-Biotechnology-j-Lab-Internship-Acme-15840404902708/',
    'https://www.wayup.com/i-j-Acme-752808411991966/',
  ],
  others: ['https://www.wayup.com/s/internships/software/remote/'],
};
