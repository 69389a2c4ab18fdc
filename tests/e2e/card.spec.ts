import { describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { until } from '../tools/browser/real';
import { forethought } from './forethought';

const app = forethought();

/** A page with one posting, its facts in structured data and its words in view. */
function posting(title: string, company: string, words: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Aalen' } },
    employmentType: 'INTERN',
    datePosted: '2026-11-02',
    description: `<p>${words}</p>`,
  };
  return `<!doctype html><html lang="en"><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>${title}</h1><p>${company}</p><p>${words}</p></main></body></html>`;
}

const PAGES = {
  'short.html': posting(
    'Bindery Intern',
    'Quire House',
    'You sew and glue books. The pay for this internship is $17 per hour, and 20 hours a week for 8 weeks are asked of you.',
  ),
  'long.html': posting(
    'Praktikum Qualitätssicherung und Nachhaltigkeitsberichterstattung im Bereich Donaudampfschifffahrt',
    'Norddeutsche Windkraftanlagenwartungsgesellschaft mbH',
    'You help where help is wanted. The pay for this internship is $17 per hour, and 20 hours a week for 8 weeks are asked of you.',
  ),
  'worth-checking.html': posting(
    'Desk Intern',
    'Fennel House',
    'You run our shipping desk. This is an unpaid internship of 30 hours per week for 26 weeks. Send your application to fennelhouse.jobs@gmail.com.',
  ),
  'silent.html': posting('Gallery Intern', 'Quire House', 'Hang the pictures of the spring show.'),
};

describe('the card of the page in front', () => {
  test('is of one small height, and shows each line whole or not at all', async () => {
    const heights = new Set<number>();
    for (const [file, html] of Object.entries(PAGES)) {
      app().site.put(file, html);
      const popup = await app().clicksToolbarOn(await app().visits(file));
      await popup.pageTitle();
      const { height, cut } = await popup.card();
      expect(cut, file).toEqual([]);
      heights.add(height);
      await popup.close();
    }
    const empty = await app().clicksToolbarOn(await app().visits('nothing.html'));
    await empty.saysNothingHere();
    heights.add((await empty.card()).height);
    await empty.close();
    expect([...heights]).toHaveLength(1);
    expect([...heights][0]).toBeLessThan(200);
  });

  test('shows the proof of the pay beside a long title, and all there is by a press', async () => {
    const popup = await app().clicksToolbarOn(await app().visits('long.html'));
    await popup.pageTitle();
    expect((await popup.card()).words).toContain('$17 per hour');
    await popup.press(t('postings.more'));
    // It begins with a capital there.
    await popup.sees(t('postings.from.json-ld').slice(1));
    expect((await popup.card()).words).toContain('Donaudampfschifffahrt');
    await popup.press(t('postings.less'));
    await until('the small card', async () => (await popup.card()).height < 200);
    await popup.close();
  });

  test('names what is worth checking before it is saved', async () => {
    const popup = await app().clicksToolbarOn(await app().visits('worth-checking.html'));
    await popup.pageTitle();
    expect((await popup.card()).words).toContain(t('facts.warning.unpaid-long'));
    await popup.press(t('postings.more'));
    await popup.sees(t('facts.warning.free-mail-contact'));
    await popup.close();
  });

  test('of a page that was saved shows what the person has made of it', async () => {
    const before = await app().clicksToolbarOn(await app().visits('short.html'));
    await before.save();
    await before.close();
    const { id } = await app().savedAs('Bindery Intern');
    const dashboard = await app().dashboard(`#/posting/${id}`);
    await dashboard.corrects({ [t('postings.field.company')]: 'Quire House, Aalen' });
    await dashboard.close();
    const after = await app().clicksToolbarOn(await app().visits('short.html'));
    await after.pageTitle();
    expect((await after.card()).words).toContain('Quire House, Aalen');
    await after.close();
  });
});
