// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Disguise } from '../tools/fixture/disguise';
import { slim } from '../tools/fixture/slim';

const PAGE = `<html><head><title>Design Intern at Quillmark</title><style>h1 { color: red }</style>
<script>track('Quillmark')</script><script type="application/ld+json">{"@type":"JobPosting","title":"Design Intern",
"hiringOrganization":{"@type":"Organization","name":"Quillmark"},"validThrough":"2027-01-31","url":"https://quillmark.example/jobs/1234567"}</script>
<link rel="canonical" href="https://jobs.lever.co/quillmark/1234567"></head>
<body onload="go()"><!-- build 7 --><h1 class="css-1" data-qa="title" data-track="x" style="top:0">Design Intern</h1>
<a class="org" href="https://jobs.lever.co/quillmark?utm_source=x">Quillmark</a><img src="a.png" alt="Quillmark logo"><div><span></span></div>
<p>Ask Miriam Okonkwo, miriam@quillmark.example or +49 30 1234 5678. Pay: $24 per hour, 30 hours per week, closes 2027-01-31. Job 1234567.</p></body></html>`;

function made(): Document {
  const document = new DOMParser().parseFromString(PAGE, 'text/html');
  slim(document);
  new Disguise().page(document);
  return document;
}

describe('the fixture maker', () => {
  it('takes out scripts, styles, comments, pictures and what no capture reads', () => {
    const html = made().documentElement.outerHTML;
    expect(html).not.toMatch(/track|onload|color|build 7|a\.png|style=|<span/);
    expect(html).toContain('data-qa="title"');
  });

  it('leaves no name, mail or telephone number', () => {
    expect(made().documentElement.outerHTML).not.toMatch(/Quillmark|Miriam|Okonkwo|1234 5678|utm_source/i);
  });

  it('says the same word for the same word, so that headings still equal titles', () => {
    const document = made();
    const other = document.querySelector('.org')?.textContent ?? '';
    expect(other).toMatch(/^[A-Z][a-z]{8}$/);
    expect(document.title).toBe(`Design Intern at ${other}`);
    expect(document.querySelector('img')?.alt).toBe(`${other} logo`);
    const data = JSON.parse(document.querySelector('script')?.textContent ?? '');
    expect(data.hiringOrganization.name).toBe(other);
    expect(data).toMatchObject({ '@type': 'JobPosting', validThrough: '2027-01-31' });
  });

  it('keeps pay, hours and dates, and gives one id everywhere', () => {
    const document = made();
    const text = document.querySelector('p')?.textContent ?? '';
    expect(text).toContain('Pay: $24 per hour, 30 hours per week, closes 2027-01-31. Job');
    const id = text.match(/Job (\d{7})/)?.[1] ?? 'none';
    expect(id).not.toBe('1234567');
    expect(document.querySelector('link')?.getAttribute('href')).toMatch(new RegExp(`/${id}$`));
    expect(document.querySelector('script')?.textContent).toContain(id);
  });
});
