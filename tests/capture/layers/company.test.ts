// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, TEXT } from '../page';

const AT = 'https://board.example/jobs/river-intern-48213';
const page = (title: string, top: string, bottom = '') =>
  `<html lang="en"><head><title>${title}</title></head><body><main>${top}${TEXT}${bottom}</main></body></html>`;
const apply = (href: string) => `<a href="${href}">Apply now</a>`;

describe('who hires', () => {
  it.each([
    [
      'its legal form, in the title',
      page('River Intern | Marlow House s.r.o. | Board', '<h1>River Intern</h1>'),
      'Marlow House s.r.o.',
    ],
    [
      'the heading below the title and the address of the application',
      page(
        'River Intern',
        '<h1>River Intern</h1><h2>Marlow House</h2>',
        apply('https://careers.marlowhouse.example/apply/1'),
      ),
      'Marlow House',
    ],
    [
      'a mark within the line',
      page(
        'River Intern',
        '<h1>River Intern</h1><div><span class="company-name">Marlow House</span> Richmond, VA</div>',
      ),
      'Marlow House',
    ],
    [
      'a name in which people do something',
      page('River Intern', '<h1>River Intern</h1><p class="company">Marlow Research Center</p>'),
      'Marlow Research Center',
    ],
    [
      'a sentence that begins with its legal form',
      page(
        'Praktikant',
        '<h1>Praktikant</h1>',
        '<p>Die Marlow GmbH ist ein junges Haus am Fluss, das Vögel zählt und darüber schreibt.</p>',
      ),
      'Marlow GmbH',
    ],
    [
      'the title’s brackets and a sentence',
      page(
        'Careers - River Intern [ Marlow House ]',
        '<h1>River Intern</h1>',
        '<p>Marlow House aims to count all the birds along the river and to write down what it sees.</p>',
      ),
      'Marlow House',
    ],
  ])('%s', (_name, html, company) => {
    expect(read(html, AT).company).toBe(company);
  });

  it.each([
    [
      'the letters that its words begin with',
      page(
        'River Intern | Marlow AI Research Lab',
        '<h1>River Intern</h1>',
        '<p>MAIRL looks at rivers and at all the birds that live along them, with partners from the towns.</p>',
      ),
      'https://mairl.example/jobs/river',
      'Marlow AI Research Lab',
    ],
    [
      'the link that leads home',
      `<html><head><title>River Intern — MarlowTech™</title></head><body><a href="/">MarlowTech</a><h1>River Intern</h1>${TEXT}</body></html>`,
      'https://tech.marlowtech.example/jobs/river',
      'MarlowTech',
    ],
  ])('%s, and the address', (_name, html, address, company) => {
    expect(read(html, address).company).toBe(company);
  });

  it('a heading that leads home is no role', () => {
    const html = `<html><head><title>River Internship at Marlow.example</title></head><body><h1><a href="/">Marlow.example</a></h1>${TEXT}<p>Duration: 3 months</p><p>Location: Kiel</p>${apply('/apply/1')}</body></html>`;
    expect(read(html, 'https://marlow.example/jobs/river-internship')).toMatchObject({
      title: 'River Internship',
      company: 'Marlow.example',
    });
  });

  it.each([
    [
      'a name that begins as a sentence does, which the address has too',
      '<html><head><title>River Intern - Our River of Birds</title><meta property="og:site_name" content="Our River of Birds"></head>',
      '<p>Tell us why working at Our River of Birds is what you would like to do for a winter.</p>',
      'https://ourriverofbirds.example/jobs/river-intern',
      'Our River of Birds',
    ],
    [
      'the full name, of which the text and the address say the first word',
      '<html><head><title>River Intern :: Marlow Consulting</title></head>',
      '<p>Marlow is seeking a patient River Intern for the winter, who likes to be outside:</p>',
      'https://marlow.example/careers/river-intern',
      'Marlow Consulting',
    ],
    [
      'the full name beside its label',
      '<html><head><title>River Intern | Careers at Marlow</title></head>',
      '<p><strong>Company:</strong> Marlow Rivers &amp; Banks Ltd.</p>',
      AT,
      'Marlow Rivers & Banks Ltd.',
    ],
    [
      'a sentence that says who hires, and the address',
      '<html><head><title>River Intern</title><meta name="description" content="Marlow is hiring a River Intern."></head>',
      '',
      'https://marlow.example/careers/river-intern',
      'Marlow',
    ],
  ])('%s', (_name, head, sentence, address, company) => {
    const html = `${head}<body><main><h1>River Intern</h1>${sentence}${TEXT.replaceAll('Marlow House', 'The house')}</main></body></html>`;
    expect(read(html, address).company).toBe(company);
  });

  it('nobody where one house runs the page and another is said to hire', () => {
    const html = `<html><head><title>River Intern | Shorebird News</title><meta name="description" content="OTTER is hiring a river intern."></head><body><main><h1>River Intern</h1><p>OTTER, Shorebird News and others count together from this winter on, in all the towns along the water.</p>${TEXT.replaceAll('Marlow House', 'The house')}</main></body></html>`;
    const address = 'https://shorebirdnews.example/jobs/river-intern';
    expect(read(html, address).company).toBeNull();
    expect(read(html.replace('OTTER is hiring', 'We are hiring'), address).company).toBe('Shorebird News');
  });

  it('no sentence alone that says who hires', () => {
    const html = page(
      'River Intern',
      '<h1>River Intern</h1><p>Kingfisher is looking for a River Intern.</p>',
    );
    expect(read(html, AT).company).not.toBe('Kingfisher');
  });

  it('no heading alone', () => {
    expect(
      read(page('River Intern', '<h1>River Intern</h1><h2>Summer on the water</h2>'), AT).company,
    ).toBeNull();
  });
});

describe('a posting in other words', () => {
  it.each([
    [
      'Portuguese',
      `<h1>Estagiário de Rios</h1><p>Requisitos</p><h2>Descrição da função</h2><p>A casa conta as aves do rio e escreve o que vê para as cidades ao longo da água, todas as semanas do ano.</p><h2>Perfil procurado</h2><ul><li>Estuda biologia ou geografia e pode andar ao ar livre em novembro.</li></ul><a href="/c/1">Enviar candidatura</a>`,
      'https://empregos.example/emprego-estagio-48213',
    ],
    [
      'Turkish',
      `<h1>Nehir Stajyeri</h1><h2>Genel nitelikler</h2><p>Ev, nehir kuşlarını sayar ve gördüklerini suyun kıyısındaki kasabalar için her hafta yazar; kış aylarında da dışarıda çalışılır.</p><h2>İş tanımı</h2><ul><li>Her hafta kıyının aynı dört milini yürür, kırk gönüllünün sayımlarını girer; tuhaf görünen her şeyi sorar ve ilkbaharda iki açık gün düzenler. Gönüllüler için kısa bir mektup yazar, tekneyi temiz tutar.</li></ul><a href="/b/1">Hemen başvur</a>`,
      'https://ilan.example/ilan/48213',
    ],
  ])('%s', (_name, body, address) => {
    const html = `<html><head><title>48213</title></head><body><main>${body}</main></body></html>`;
    expect(read(html, address).status).toBe('posting');
  });

  it('whose only marks are line breaks', () => {
    const body =
      '<h1>River Intern</h1><div>Marlow House counts river birds and writes down what it sees for the towns.<br><br>Responsibilities<br>Walk the same four miles of river bank every week.<br>Enter the counts of forty volunteers and ask about what looks odd.<br><br>Requirements<br>You study biology, geography or something near it.<br>You can be outside in November.</div>';
    expect(read(`<html><head><title>River Intern</title></head><body>${body}</body></html>`, AT).status).toBe(
      'posting',
    );
  });
});

it('"Remote" where a place should stand is the way of working', () => {
  const result = read(page('River Intern', '<h1>River Intern</h1><p>Location: Remote</p>'), AT);
  expect(result).toMatchObject({ workMode: 'remote', locations: [] });
});

describe('a role that only the page’s own title names', () => {
  const at = 'https://marlow.example/careers/river-intern';
  const under = (title: string, text: string) =>
    read(`<html><head><title>${title}</title></head><body><h1>Careers</h1>${text}</body></html>`, at);

  it.each([
    ['Praktikant Gewässer (m/w/d) | Marlow GmbH', 'Praktikant Gewässer (m/w/d)', 'Marlow GmbH'],
    ["We're hiring a River Intern", 'River Intern', null],
  ])('%s', (title, role, company) => {
    const text = `${TEXT.replaceAll('Marlow House', 'The house')}<p>Send your CV to <a href="mailto:birds@marlow.example">birds@marlow.example</a>.</p>`;
    expect(under(title, text)).toMatchObject({ status: 'posting', title: role, company });
  });

  it('makes no posting of a text about it', () => {
    const text =
      '<p>A river intern walks along the water for a winter and writes down which birds are there. It is a quiet trade, and most who begin it stay with it for longer than they meant to.</p>'.repeat(
        4,
      );
    expect(under('What a River Intern does | Marlow', text).status).not.toBe('posting');
  });
});
