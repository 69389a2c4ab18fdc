// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './page';

const JOBS = [
  ['Design Intern', 'Ferncast', 'Leipzig'],
  ['Data Intern', 'Oakmere Labs', 'Hamburg'],
  ['Event Intern', 'Lumo', 'Dresden'],
  ['Press Intern', 'Kestrel Media', 'Cologne'],
  ['Finance Intern', 'Tarn Bank', 'Kiel'],
] as const;

type Card = (job: { id: number; title: string; company: string; place: string }) => string;

function listed(card: Card, address = 'https://board.example/jobs?q=intern') {
  const cards = JOBS.map(([title, company, place], at) => card({ id: 9000 + at, title, company, place }));
  const page = `<html><head><title>Jobs</title></head><body><main><h2>5 jobs found</h2><div>${cards.join('')}</div></main></body></html>`;
  return read(page, address).listed;
}

/** The marks that results pages of these sites bear. */
const CARDS: [name: string, card: Card][] = [
  [
    'LinkedIn, logged in',
    ({ id, title, company, place }) =>
      `<li data-occludable-job-id="${id}"><div class="job-card-container"><div class="artdeco-entity-lockup__title"><a class="job-card-container__link" href="/jobs/view/${id}/"><span aria-hidden="true"><strong>${title}</strong></span><span class="visually-hidden">${title} with verification</span></a></div><div class="artdeco-entity-lockup__subtitle"><span dir="ltr">${company}</span></div><div class="artdeco-entity-lockup__caption"><ul class="job-card-container__metadata-wrapper"><li><span dir="ltr">${place}</span></li></ul></div></div></li>`,
  ],
  [
    'LinkedIn, logged out',
    ({ id, title, company, place }) =>
      `<li><div class="base-card"><a class="base-card__full-link" href="/jobs/view/x-${id}"><span class="sr-only">${title}</span></a><div class="base-search-card__info"><h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle"><a href="/company/x">${company}</a></h4><div class="base-search-card__metadata"><span class="job-search-card__location">${place}</span> <time>2 days ago</time></div></div></div></li>`,
  ],
  [
    'Indeed',
    ({ id, title, company, place }) =>
      `<li><table><tbody><tr><td class="resultContent"><h2 class="jobTitle"><a data-jk="aa${id}" href="/rc/clk?jk=aa${id}">${title}</a></h2><div class="company_location"><span data-testid="company-name">${company}</span><div data-testid="text-location">${place}</div></div></td></tr></tbody></table></li>`,
  ],
  [
    'Glassdoor',
    ({ id, title, company, place }) =>
      `<li data-test="jobListing"><div class="EmployerProfile_profileContainer__63w3R"><img alt="${company} Logo"><div><span class="EmployerProfile_compactEmployerName__9MGcV">${company}</span><div class="EmployerProfile_ratingContainer__x">3.9</div></div></div><a data-test="job-title" href="/job-listing/x.htm?jl=${id}">${title}</a><div data-test="emp-location">${place}</div><div>Help with reports.</div></li>`,
  ],
  [
    'StepStone',
    ({ id, title, company, place }) =>
      `<article data-at="job-item"><h2 data-at="job-item-title"><a href="/stellenangebote--x--${id}-inline.html">${title}</a></h2><span data-at="job-item-company-name">${company}</span><span data-at="job-item-location">${place}</span><span data-at="job-item-timeago">vor 2 Tagen</span><div>Du hilfst mit.</div></article>`,
  ],
  [
    'Seek',
    ({ id, title, company, place }) =>
      `<article data-automation="normalJob"><h3><a href="/job/${id}" data-automation="jobTitle">${title}</a></h3><span>at <a data-automation="jobCompany" href="/x-jobs">${company}</a></span><span data-automation="jobCardLocation"><a data-automation="jobLocation" href="/y-jobs">${place}</a></span></article>`,
  ],
  [
    'Welcome to the Jungle',
    ({ id, title, company, place }) =>
      `<li data-testid="search-results-list-item-wrapper"><a href="/en/companies/x/jobs/${id}" aria-label="See the job ${title} / Internship"><img alt=""></a><a href="/en/companies/x/jobs/${id}"><h4>${title}</h4></a><div><img alt="${company}"><span class="sc-5">${company}</span></div><div><i name="location"></i><p>${place}</p></div></li>`,
  ],
  [
    'Internshala',
    ({ id, title, company, place }) =>
      `<div class="individual_internship" internshipid="${id}"><h3 class="job-internship-name"><a href="/internship/detail/x${id}">${title}</a></h3><p class="company-name">${company}</p><div class="row-1-item locations"><i class="ic-16-map-pin"></i><span><a>${place}</a></span></div><span class="stipend">₹ 5,000 /month</span></div>`,
  ],
];

describe('cards of a results page', () => {
  it.each(CARDS)('%s', (_name, card) => {
    const found = listed(card);
    expect(found.map(({ title, company, location }) => [title, company, location])).toEqual(JOBS);
  });

  it('a link that lies over its card and speaks to ears alone', () => {
    const [first] = listed(
      ({ id, title, company }) =>
        `<div data-hook="job-result-card | ${id}"><a role="button" aria-label="View ${title}" href="/job-search/${id}"></a><img alt="${company}"><span>${company}</span><div>${title}</div><div>$20/hr · Internship</div></div>`,
      'https://app.example/job-search',
    );
    expect(first).toMatchObject({
      url: 'https://app.example/job-search/9000',
      title: 'Design Intern',
      company: 'Ferncast',
    });
  });

  it('what stands right before the age of a card is its place', () => {
    const cards = listed(
      ({ id, title, company, place }) =>
        `<div><a href="/jobs/${id}">${title}</a><div>${company}</div><div><span>Promoted</span><span>∙</span><span>${place}, DE</span><span>∙</span><span>1wk ago</span></div></div>`,
    );
    expect(cards[0]).toMatchObject({ title: 'Design Intern', location: 'Leipzig, DE' });
    const others = listed(
      ({ id, title, company }) =>
        `<div><a href="/jobs/${id}">${title}</a><div>${company}</div><div><span>Over 40 applicants</span><span>∙</span><span>2 days ago</span></div></div>`,
    );
    expect(others[0]).toMatchObject({ title: 'Design Intern', location: null });
  });

  it('an employer’s number is no employer', () => {
    const [first] = listed(
      ({ id, title, place }) =>
        `<li><h3><a data-automation-id="jobTitle" href="/job/x_JR-${id}">${title}</a></h3><div data-automation-id="locations"><dl><dt>locations</dt><dd>${place}</dd></dl></div><ul data-automation-id="subtitle"><li>JR-${id}</li></ul></li>`,
    );
    expect(first).toMatchObject({ company: null, location: 'Leipzig' });
  });

  it('what only looks keep apart stands apart in the text', () => {
    const [first] = listed(CARDS[4]?.[1] ?? (() => ''));
    expect(first?.text).toBe('Design Intern\nFerncast\nLeipzig\nvor 2 Tagen\nDu hilfst mit.');
  });

  it('a link that opens a window leads to what the window shows', () => {
    const [first] = listed(
      ({ id, title, company }) =>
        `<li><a href="javascript:openSizeWindow('/vacancy.jsp?id=${id}','x','yes')"><h2>${title}</h2></a><p>${company}</p><p>Closing on 31 January</p></li>`,
    );
    expect(first).toMatchObject({ url: 'https://board.example/vacancy.jsp?id=9000', title: 'Design Intern' });
  });

  it('a heading below the link’s first line is the employer’s', () => {
    const [first] = listed(
      ({ id, title, company, place }) =>
        `<div class="job"><a href="/jobs/${id}"><span>${title}</span><br><h3>${company}</h3></a><p>${place}, closing soon</p></div>`,
    );
    expect(first).toMatchObject({ title: 'Design Intern', company: 'Ferncast' });
  });

  it('a frame is no page’s menu for being with one', () => {
    const cards = listed(
      ({ id, title, company, place }) =>
        `<div class="card with-breadcrumb has-footer"><h3><a href="/jobs/${id}">${title}</a></h3><p class="company-name">${company}</p><p>${place}</p></div>`,
    );
    expect(cards).toHaveLength(5);
  });

  it('columns of links are no cards', () => {
    const column = ({ title }: { title: string }) =>
      `<div><h3>${title}s by city</h3>${['Kiel', 'Bonn', 'Ulm', 'Hof', 'Jena'].map((city) => `<a href="/jobs/${city}">Jobs in ${city}</a><br>`).join('')}</div>`;
    expect(listed(column)).toEqual([]);
  });
});

it('takes no text for a card because links stand in it and beside it', () => {
  const prose = 'The <a href="/garden">garden</a> lies by the river and wants hands for the spring. '.repeat(
    30,
  );
  const beside = ['Share', 'Report', 'Print'].map(
    (name) => `<div><a href="/${name}">${name} this page</a> <span>for a friend of yours</span></div>`,
  );
  const html = `<title>Florist</title><h1>Florist</h1><div><div><h2>Requirements</h2><p>${prose}</p><h2>How to apply</h2><p>Send your CV by post.</p></div>${beside.join('')}</div>`;
  expect(read(html, 'https://quillmark.example/jobs/17').description).toContain('lies by the river');
});
