import { defineSite } from '../site-table';

/** Internships and jobs of Internshala, known from saved pages; its labelled details ("Duration", "Stipend", "Apply by") are read as labels. */

export default defineSite({
  id: 'internshala',
  origins: ['internshala.com'],
  signature: '.profile_on_detail_page',
  job: /^\/(?:internship|job)\/details?\/([\w-]*\d{6,})/,
  board: true,
  fill: {
    title: ['.profile_on_detail_page', '.detail_view .profile', '.internship_meta .profile'],
    company: ['.detail_view .company_name a', '.internship_meta .company_name a'],
    locations: '#location_names a',
    description: '.internship_details .text-container',
  },
  refine(draft, page) {
    // "Mumbai, Pune (Hybrid)"
    draft.set('workMode', page.text('#location_names')?.match(/\((hybrid|remote)\)/i)?.[1]);
    // Structured data names the role by its kind: "Graphic Design - Internship".
    draft.set('title', draft.values.title?.replace(/ - (?:(?:part|full)[- ]time )?(?:internship|job)$/i, ''));
  },
});

export const examples = {
  postings: [
    'https://internshala.com/internship/detail/graphic-design-internship-in-pune-at-acme1718000000?utm_source=x',
  ],
  others: [
    'https://internshala.com/internships/',
    'https://internshala.com/internships/design-internship-in-pune/',
  ],
};
