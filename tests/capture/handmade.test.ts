// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './page';

/** Pages that no platform makes: no structured data, few labels, the house's own words. */

const page = (title: string, body: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const menu = '<nav><a href="/">Start</a> <a href="/team">Team</a> <a href="/contact">Contact</a></nav>';
const AT = 'https://www.quillmark.example/jobs/florist';

const GERMAN = page(
  'Floristin (m/w/d) gesucht – Blumenhaus Quillmark',
  `${menu}<main><h1>Floristin (m/w/d) gesucht</h1>
  <p>Wir suchen zum nächsten Monat Verstärkung für unseren Laden am Markt, in dem drei Menschen seit vielen Jahren Sträuße binden.</p>
  <p>Du wirst Kunden beraten, Ware annehmen und an zwei Tagen der Woche die Kränze für den Friedhof richten.</p>
  <p>Geboten wird eine unbefristete Stelle in Teilzeit. Deine Bewerbung mit Lebenslauf geht an laden@quillmark.example.</p></main>`,
);
const DUTCH = page(
  'Vacature bakker - Bakkerij Zonneveer',
  `${menu}<main><h2>Bakker</h2><p>Bakkerij Zonneveer is op zoek naar een bakker die graag vroeg opstaat en met ons het brood van de wijk bakt, zes dagen per week.</p>
  <p>Je gaat deeg maken, ovens vullen en de winkel helpen als het druk is op zaterdag. Solliciteren kan met een brief en je cv.</p>
  <p>Wij bieden een contract voor een jaar en brood voor thuis.</p></main>`,
);

describe('a posting in plain sentences', () => {
  it.each([
    ['German', GERMAN, 'Floristin (m/w/d)', 'Blumenhaus Quillmark'],
    ['Dutch', DUTCH, 'Bakker', 'Bakkerij Zonneveer'],
  ])('is one: %s', (_language, html, title, company) => {
    expect(read(html, AT)).toMatchObject({ status: 'posting', title, company });
  });

  it('is one where the kind of page stands before the role', () => {
    const html = page(
      'Convocatoria | Casa Lindero',
      `${menu}<main><h2>CONVOCATORIA DE TRABAJO: GUARDA DE NUTRIAS</h2><p>Institución: Casa Lindero del Río</p>
      <p>Buscamos a una persona con paciencia para cuidar a las nutrias del río y contar a quienes nos visitan cómo viven. El trabajo es de mañana y de tarde, todos los días del verano.</p>
      <h3>¿Qué ofrecemos?</h3><ul><li>Contrato de seis meses y un sueldo justo.</li><li>Botas y un sombrero contra el sol.</li></ul>
      <p>Las candidaturas llegan por carta a la casa del puente.</p></main>`,
    );
    expect(read(html, 'https://lindero.example/convocatoria.html')).toMatchObject({
      status: 'posting',
      title: 'GUARDA DE NUTRIAS',
      company: 'Casa Lindero del Río',
    });
  });
});

describe('a page that tells of work', () => {
  const advice = `<p>We are looking for a florist: so begin many postings. Candidates send a resume and a cover letter, and the salary is named per hour.</p>
    <p>Your role on the day is to listen. You will be asked for your best bouquet, and the contract comes later. Full-time or part-time, say what you want.</p>`;
  it.each([
    ['How to become a florist', '/jobs/how-to'],
    ['What does a florist do?', '/jobs/florist'],
    ['7 tips for a florist', '/careers/tips'],
    ['Florist salary guide', '/careers/florist'],
    ['Our new florist intern', '/blog/jobs/florist-intern'],
  ])('is no posting: %s', (heading, path) => {
    const html = page(heading, `${menu}<main><h1>${heading}</h1>${advice}</main>`);
    expect(read(html, `https://www.quillmark.example${path}`).status).not.toBe('posting');
  });

  const role = (name: string, href: string) =>
    `<h3>${name}</h3><p>We are looking for somebody who likes flowers and mornings. You will stand in the shop, answer the telephone, and water what stands outside.</p>${href && `<p><a href="${href}">To the full description</a></p>`}`;
  it('is none where it leads on to several', () => {
    const html = page(
      'Quillmark - Careers',
      `${menu}<main><h1>Working and training</h1><p>We are looking for:</p>${role('Florist (m/f/d)', '/jobs/a')}${role('Shop assistant (m/f/d)', '/jobs/b')}<p>Send your resume to us.</p></main>`,
    );
    expect(read(html, 'https://www.quillmark.example/careers').status).not.toBe('posting');
  });
  it('is none where several roles stand in it', () => {
    const html = page(
      'Jobs',
      `${menu}<main><h1>Garden jobs</h1>${['Florist', 'Gardener assistant', 'Sales assistant', 'Driver'].map((name) => role(name, '')).join('')}</main>`,
    );
    expect(read(html, 'https://www.quillmark.example/jobs').status).not.toBe('posting');
  });
  it.each([
    ['two postings in full', ['Florist', 'Driver'], 'Job descriptions', false],
    ['one posting twice, for the narrow screen and the wide', ['Florist', 'Florist'], 'Florist', true],
  ])('is known by its sections: %s', (_name, roles, title, posting) => {
    const full = (name: string) =>
      `<section><h2>${name}</h2><p>Location: Harwich | Pay: by the hour</p><h3>Key responsibilities</h3><ul><li>You stand in the shop and answer the telephone.</li></ul><h3>Requirements</h3><ul><li>You like flowers, mornings and those who buy them.</li></ul><a href="/apply">Apply now</a></section>`;
    const html = page(
      title,
      `${menu}<main>${title === 'Florist' ? '' : `<h1>${title}</h1>`}${roles.map(full).join('')}</main>`,
    );
    const at = posting ? AT : 'https://www.quillmark.example/jobs';
    expect(read(html, at).status === 'posting').toBe(posting);
  });
});

describe('the title of a page by hand', () => {
  const text = `<h3>Your tasks</h3><ul><li>Bind bouquets for the market and for the town hall.</li><li>Order what is missing before the weekend begins.</li></ul>
    <h3>Your profile</h3><ul><li>You have learned to bind, or have done it long enough.</li></ul><p>Send your resume to laden@quillmark.example.</p>`;
  it.each([
    [
      'the house’s sign',
      'Quillmark - Florist',
      '<h1>Quillmark Jobs &amp; Karriere</h1><h2>Florist (m/w/d)</h2>',
    ],
    [
      'the name of the kind of page',
      'Recrutement Assistant(e) – MAISON QUILLMARK',
      '<h2>MAISON QUILLMARK</h2><h1>AVIS DE RECRUTEMENT</h1><h2>ASSISTANT(E) FLORISTE</h2>',
    ],
    ['what a site calls all its pages', 'Quillmark', '<h1>Internship Details</h1><h2>Florist (m/w/d)</h2>'],
    [
      'a heading, and a line has it',
      'Detalhes da Vaga - Quillmark',
      '<h1>Detalhes da Vaga</h1><p>Assistente de flores - Quillmark</p>',
    ],
  ])('is not %s', (_name, title, top) => {
    const found = read(page(title, `${menu}<main>${top}${text}</main>`), AT).title;
    expect(['Florist (m/w/d)', 'ASSISTANT(E) FLORISTE', 'Assistente de flores']).toContain(found);
  });
});

describe('the employer of a page by hand', () => {
  const text = (
    first: string,
  ) => `<p>${first}</p><h3>Responsibilities</h3><ul><li>Bind bouquets for the market and for the town hall, in the morning.</li></ul>
    <h3>Requirements</h3><ul><li>You have learned to bind, or have done it long enough to teach us.</li></ul>
    <p>Send your resume and a cover letter by post. We read all of them, and answer within two weeks.</p>`;
  const plainText = text('The shop stands at the market, and has done so for longer than anybody can tell.');
  const job = (title: string, body: string, head = '') =>
    page(title, `${menu}<main><h1>Florist</h1>${body}</main>`, head);
  it.each([
    [
      'where it is offered',
      job('Florist', `<p>Open position at Quillmark Flowers</p>${plainText}`),
      'Quillmark Flowers',
    ],
    [
      'the line beside the title',
      job(
        'Florist · Zonneveer | Green Places',
        `<p>Zonneveer</p>${text('Zonneveer is looking for a florist who likes the morning.')}`,
      ),
      'Zonneveer',
    ],
    [
      'the address of its mail',
      job(
        'Florist - Zonneveer',
        `${plainText}<p>Write to <a href="mailto:jobs@zonneveer.example">jobs@zonneveer.example</a>.</p>`,
      ),
      'Zonneveer',
    ],
    ['the ending of a house', job('Florist | Zonneveer Technologies', plainText), 'Zonneveer Technologies'],
    ['a form of partners', job('Florist | Garten Meyer GbR | Stellen', plainText), 'Garten Meyer GbR'],
    [
      'a label of its institution',
      job('Florist', `<p>Institution: Harbour Garden Trust</p>${plainText}`),
      'Harbour Garden Trust',
    ],
  ])('is told by %s', (_name, html, company) => {
    expect(read(html, 'https://places.example/jobs/florist-481').company).toBe(company);
  });

  it.each([
    [
      'Quillmark Flowers is looking for a florist for its shop at the market.',
      'quillmarkflowers',
      'Quillmark Flowers',
    ],
    [
      'The Harbour Garden Trust (HGT) is seeking a florist for its house at the water.',
      'hgt',
      'Harbour Garden Trust',
    ],
  ])('is told by a sentence and the address: %s', (first, host, company) => {
    const html = job('Florist', text(first));
    expect(read(html, `https://www.${host}.example/jobs/florist-481`).company).toBe(company);
  });
  it('is written as the page writes it, not as its head does', () => {
    const head = '<meta property="og:site_name" content="quillmark_">';
    const html = job(
      'Florist',
      `${plainText}<h3>About Quillmark</h3><p>We have bound flowers for thirty years.</p>`,
      head,
    );
    expect(read(html, AT).company).toBe('Quillmark');
  });
  it('is its own site’s', () => {
    const html = job('Florist | Quillmark', plainText, '<meta property="og:site_name" content="Quillmark">');
    expect(read(html, AT).company).toBe('Quillmark');
  });
  it.each([
    [
      'a board that puts up the jobs of others',
      `<a href="/post">Post a job</a> <a href="/e">For employers</a>`,
    ],
    ['a board that gathers them', `<a href="/browse">Browse jobs</a> <a href="/c">Browse companies</a>`],
  ])('is not %s', (_name, links) => {
    const html = page(
      'Florist | Green Places',
      `<nav><a href="/">Home</a> ${links}</nav><main><h1>Florist</h1>${plainText}</main>`,
    );
    expect(read(html, 'https://www.greenplaces.example/jobs/florist-481').company).toBe(null);
  });
  it('is no section’s name', () => {
    const html = job('Florist', `<h3>📋 Requisitos</h3>${plainText}`);
    expect(read(html, 'https://places.example/jobs/florist-481').company).toBe(null);
  });
});

it('reads several labels in one line', () => {
  const html = page(
    'Florist',
    `${menu}<main><h1>Florist</h1><p>Company: Zonneveer · Pay: $20/hr · Deadline: 31 January 2027</p><h3>Responsibilities</h3><ul><li>Bind bouquets for the market and for the town hall, in the morning.</li></ul>
    <h3>Requirements</h3><ul><li>You have learned to bind, or have done it long enough to teach us all.</li></ul><p>Send your resume to us.</p></main>`,
  );
  expect(read(html, 'https://places.example/jobs/florist-481')).toMatchObject({
    company: 'Zonneveer',
    deadline: '2027-01-31',
  });
});

it('reads the way of working after a labelled place', () => {
  const html = page(
    'Fleuriste',
    `${menu}<main><h1>Fleuriste</h1><dl><dt>Lieu</dt><dd>Lyon, télétravail partiel possible</dd></dl><h3>Vos missions</h3><ul><li>Préparer les bouquets du marché et de la mairie, le matin.</li></ul>
    <h3>Votre profil</h3><ul><li>Vous avez appris à lier, ou vous le faites depuis longtemps.</li></ul><p>Envoyez votre CV et une lettre de motivation.</p></main>`,
  );
  expect(read(html, AT)).toMatchObject({ locations: ['Lyon'], workMode: 'hybrid' });
});

describe('a page without a heading', () => {
  const text = `<div>Tasks</div><div>You will bind bouquets for the shop and the market, water what is thirsty and talk with those who come in from the rain.</div>
    <div>Requirements</div><div>Candidates bring two green thumbs, a cover letter and an ear for the bell of the door. Part-time, twenty hours per week, for the whole season and the next. Apply by e-mail: send your CV to shop@quillmark.example before the snow melts.</div>`;

  it('has its role in the line that its title begins with', () => {
    const html = page(
      'Garden Assistant in Kiel',
      `${menu}<div>Flowers since 1890</div><div>Garden Assistant</div>${text}`,
    );
    expect(read(html, AT)).toMatchObject({ status: 'posting', title: 'Garden Assistant' });
  });

  it('has its role in a line that is set like a heading', () => {
    const html = page(
      'Job Posting Details',
      `<div class="x-h1">Job Posting Details</div><div class="x-h2">Garden Assistant</div>${text}`,
    );
    expect(read(html, AT)).toMatchObject({ status: 'posting', title: 'Garden Assistant' });
  });

  it('has no button for its role', () => {
    const html = page(
      'Quillmark',
      `${menu}<div class="jobTitle"><a href="/apply">Apply for this job of assistant</a></div><div class="jobTitle">Garden Assistant</div>${text}`,
    );
    expect(read(html, AT).title).toBe('Garden Assistant');
  });
});

describe('the house whose page it is', () => {
  const text = `<p>You will bind bouquets for the shop and the market, water what is thirsty and talk with those who come in.</p>
    <h2>Requirements</h2><ul><li>Candidates bring two green thumbs and a cover letter.</li><li>Part-time, twenty hours per week.</li></ul><h2>How to apply</h2><p>Send your CV by post, with a flower that you have pressed yourself and a word about where it grew.</p>`;

  it('is known by the letters of its name, the article left out', () => {
    const html = page('Florist | The Marlow River Flower Society', `${menu}<h1>Florist</h1>${text}`);
    expect(read(html, 'https://careers.mrfs.example/job/florist').company).toBe(
      'The Marlow River Flower Society',
    );
  });

  it('is named behind the role where the text begins', () => {
    const html = page(
      'Garden Assistant 1742 - Boardly',
      `${menu}<h1>Garden Assistant</h1><p>Garden Assistant – Quillmark Flowers<br>20 hours a week<br>Do you love rain? Quillmark Flowers builds gardens for the whole town and needs hands for the spring that is about to come, and for the long rows of tulips behind the mill.</p>${text}`,
    );
    expect(read(html, 'https://boardly.example/job/1742').company).toBe('Quillmark Flowers');
  });

  it('is not the board that asks employers to post', () => {
    const html = page(
      'Florist - Boardly',
      `<header><a href="/"><img class="logo" alt="Boardly"></a> <a href="/post">Post a job</a></header><h1>Florist</h1>${text}<p>Apply on Boardly today.</p>`,
      '<meta property="og:site_name" content="Boardly">',
    );
    expect(read(html, 'https://boardly.example/job/1742').company).toBeNull();
  });
});

describe('a page that speaks as a posting does and offers none', () => {
  const duties = `<h2>Responsibilities</h2><ul><li>Bind bouquets for the shop.</li><li>Talk with those who come in.</li></ul>
    <h2>Requirements</h2><ul><li>Candidates bring two green thumbs and a cover letter.</li><li>Full-time, forty hours per week.</li></ul>`;
  it.each([
    [
      'a pattern for those who hire',
      'Garden Assistant job description',
      `<p>Use this garden assistant job description template for your own shop.</p><h2>Job brief</h2><p>We are looking for a garden assistant.</p>${duties}`,
      '/garden-assistant-job-description',
    ],
    [
      'an article on a trade',
      'Garden Assistant',
      `<h2>What does a garden assistant do?</h2><p>They bind bouquets, and many candidates like it.</p>${duties}<h2>How to become a garden assistant</h2><p>Send your CV to a shop.</p>`,
      '/careers/garden-assistant',
    ],
    [
      'a life so far',
      'Garden Assistant',
      `<h2>Experience</h2><h3>Assistant at Quillmark</h3><p>2021 – present</p><p>Responsible for the roses; looking for a new role.</p>${duties}`,
      '/jobs',
    ],
    [
      'a page on a kind of posting',
      'Internships and placements',
      `<p>You will gain skills, and most applications need a CV. Interns are paid per hour.</p>${duties}`,
      '/careers-service/internships',
    ],
    [
      'a course',
      'Garden Assistant Career Track',
      `<a href="/enroll">Apply now</a><h2>What you will learn</h2><p>Roses.</p><h2>Tuition</h2><p>$400 per month.</p>${duties}`,
      '/jobs/track',
    ],
    [
      'a table of pay',
      'Garden Assistant Salary in Kiel',
      `<p>The average salary is $24,512 per year.</p>${duties}<a href="/jobs">See jobs</a>`,
      '/jobs/garden-assistant-salary',
    ],
    [
      'rules of a house',
      'Internship policy',
      `<p>Interns receive the living wage. Full-time hours are 37 per week.</p>${duties}`,
      '/jobs/internship-policy',
    ],
    [
      'a story of somebody hired',
      'Meet Ada, our first garden intern',
      `<p>Ada joined us in June. We are hiring again: send your CV, the salary is fair.</p>${duties}`,
      '/2026/10/our-first-intern',
    ],
  ])('is told: %s', (_name, heading, body, path) => {
    const html = page(heading, `${menu}<main><h1>${heading}</h1>${body}</main>`);
    expect(read(html, `https://blog.quillmark.example${path}`).status).not.toBe('posting');
  });
});

describe('what stands below the role', () => {
  const text = `<h2>Requirements</h2><ul><li>Candidates bring two green thumbs and a cover letter.</li><li>Twenty hours per week.</li></ul>
    <h2>How to apply</h2><p>Send your CV by post, with a flower that you have pressed yourself.</p>`;

  it.each([
    ['<p>Casa Molinar, Puebla, Puebla</p><h3>Acerca de Casa Molinar</h3>', 'Casa Molinar'],
    [
      '<p><b>Department for Rivers</b></p><p>The Department for Rivers keeps us dry.</p>',
      'Department for Rivers',
    ],
    ['<p>Portland, Oregon, USA</p>', null],
  ])('says whose it is: %s', (line, company) => {
    const html = page('Garden Assistant', `<h1>Garden Assistant</h1>${line}${text}`);
    expect(read(html, 'https://boardly.example/job/1742').company).toBe(company);
  });

  it('says where, among the chips', () => {
    const html = page('Garden Assistant', `<h1>Garden Assistant</h1><p>Part-time · Hamburg</p>${text}`);
    expect(read(html, 'https://boardly.example/job/1742').locations).toEqual(['Hamburg']);
  });
});

describe('a posting whose headings ask', () => {
  it('is one all the same', () => {
    const html = page(
      'Garden Assistant',
      `${menu}<main><h1>Garden Assistant</h1><h2>What is a typical day like?</h2><p>You will bind bouquets for the shop and the market, water what is thirsty, sweep the leaves out of the yard and talk with those who come in from the rain.</p>
      <h2>What do we look for?</h2><p>Candidates bring two green thumbs.</p><h2>How to apply</h2><p>Send your CV and a cover letter. The salary is fair, part-time or full-time.</p></main>`,
    );
    expect(read(html, AT).status).toBe('posting');
  });
});

describe('a title that a page kept from the posting before', () => {
  const text = `<p>You will bind bouquets for the shop and the market, water what is thirsty and talk with those who come in.</p>
    <h2>Requirements</h2><ul><li>Candidates bring two green thumbs and a cover letter.</li><li>Part-time, twenty hours per week.</li></ul><h2>How to apply</h2><p>Send your CV by post.</p>`;
  const stale = 'Marketing Manager at Tidewater Ferries';

  it('names neither the role nor the house', () => {
    const html = page(stale, `${menu}<h1>Garden Assistant</h1>${text}`);
    expect(read(html, 'https://boardly.example/job/1742')).toMatchObject({
      title: 'Garden Assistant',
      company: null,
    });
  });

  it('does not hide the first heading of a page without an h1', () => {
    const html = page(stale, `${menu}<h2>Garden Assistant</h2>${text}`);
    expect(read(html, 'https://boardly.example/job/1742').title).toBe('Garden Assistant');
  });

  it('is believed where it shares a word with the role', () => {
    const html = page('Junior Assistant at Quillmark', `${menu}<h1>Assistant (m/f/d)</h1>${text}`);
    expect(read(html, 'https://boardly.example/job/1742').company).toBe('Quillmark');
  });
});

describe('who offers the role, and not where it is or is shown', () => {
  const text = `<p>You will bind bouquets for the shop and the market, water what is thirsty and talk with those who come in.</p>
    <h2>Requirements</h2><ul><li>Candidates bring two green thumbs and a cover letter.</li><li>Part-time, twenty hours per week.</li></ul><h2>How to apply</h2><p>Send your CV by post.</p>`;
  const at = 'https://jobs.example/job/1742';

  it.each([
    [
      'a town with its number',
      'Garden Assistant - Nantes (44) - Boardly',
      '<ul><li>Marlow</li><li>Nantes (44)</li></ul>',
      null,
    ],
    [
      'the town of the title',
      'Oferta de empleo Garden Assistant en Valencia - Boardly',
      '<ul><li>Valencia</li></ul>',
      null,
    ],
    ['nobody by name', 'How to be a Garden Assistant at a flower shop', '', null],
    [
      'a link to the address of that name',
      'Garden Assistant - Boardly',
      '<p><a href="https://seebuehne-ag.jobs.example/">Seebühne AG</a></p><p>Seebühne AG sings.</p>',
      'Seebühne AG',
    ],
    [
      'a sentence within the first lines',
      'Garden Assistant - Boardly',
      '<p>Hi all! Marlow Flowers is looking for an assistant. Marlow Flowers grows roses and sells them.</p><h2>About Marlow Flowers</h2><p>Roses since 1990.</p>',
      'Marlow Flowers',
    ],
  ])('is told: %s', (_name, title, below, company) => {
    const html = page(title, `<h1>Garden Assistant</h1>${below}${text}`);
    expect(read(html, at).company).toBe(company);
  });
});
