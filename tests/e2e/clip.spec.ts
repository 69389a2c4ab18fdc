import { describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { SAMPLES } from '../samples/samples';
import { forethought } from './forethought';
import { listPage } from './list-page';

const app = forethought();

const POSTING = `<main><h1>Kiln Intern</h1><dl><dt>Company</dt><dd>Ember Pottery</dd><dt>Location</dt><dd>Taos, NM</dd></dl>
<h2>About the internship</h2><p>Load and fire the kilns with our two potters, mix glazes and keep the books of every firing.</p>
<h2>Requirements</h2><p>You are careful with heat and like to write things down. 6 weeks, 25 hours per week, $17 per hour.</p>
<a href="apply.html">Apply now</a></main>`;
const SHADOWED = `<title>Kiln Intern</title><div id="host"></div><script>
const outer = document.getElementById('host').attachShadow({ mode: 'open' });
outer.innerHTML = '<x-job>' + ${JSON.stringify(POSTING)} + '</x-job>';
outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
</script>`;
const FRAMED = `<title>Careers</title><iframe srcdoc="${POSTING.replaceAll('"', '&quot;')}" width="600" height="600"></iframe>`;

describe('a clip', () => {
  test('from the toolbar shows what the page says and saves it', async () => {
    const page = await app().visits('paid.html');
    const popup = await app().clicksToolbarOn(page);
    expect(await popup.pageTitle()).toBe('Data Engineering Intern');
    expect(await popup.pageFlag()).toBe('paid');
    await popup.save();
    await popup.close();
    const saved = await app().savedAs('Data Engineering Intern');
    expect(saved.company).toBe('Larkspur Analytics');
    expect(saved.pay.amount).toEqual({ min: 32, max: 36, currency: 'USD', period: 'hour' });
    expect(saved.time.hoursPerWeek).toEqual({ min: 40, max: 40 });
    expect(saved.deadline).toBe('2027-02-14');
  });

  test('from the shortcut saves at once', async ({ skip }) => {
    if (!app().browser.hasHands) skip('no keyboard here: install xvfb and xdotool');
    await app().browser.pressShortcut(await app().visits('unpaid.html'));
    const saved = await app().savedAs('Oral History Intern');
    expect(saved.pay.flag).toBe('unpaid');
  });

  test('from the context menu saves at once', async ({ skip }) => {
    if (!app().browser.hasHands) skip('no mouse here: install xvfb and xdotool');
    await app().browser.chooseFromMenu(await app().visits('german.html'));
    const saved = await app().savedAs('Praktikum Produktdesign (m/w/d)');
    expect(saved.pay.amount).toEqual({ min: 1250, max: 1250, currency: 'EUR', period: 'month' });
  });

  test('of a page that was saved, or applied to, says so on the button', async () => {
    const page = await app().visits('paid.html');
    const popup = await app().clicksToolbarOn(page);
    await popup.pageTitle();
    expect(await popup.badge()).toEqual({ text: '✓', title: 'Already saved: Data Engineering Intern' });
    await popup.close();
    const { id } = await app().savedAs('Data Engineering Intern');
    const dashboard = await app().dashboard(`#/posting/${id}`);
    await dashboard.fill(t('postings.stage'), 'applied');
    await dashboard.sees(t('postings.movedTo', { stage: t('postings.stage.applied') }));
    await dashboard.close();
    const again = await app().clicksToolbarOn(page);
    await again.pageTitle();
    expect(await again.badge()).toEqual({ text: '✓✓', title: 'Already applied: Data Engineering Intern' });
    await again.close();
  });

  test.for(SAMPLES)('of a page that is $what has its title, company and flag', async (sample) => {
    const popup = await app().clicksToolbarOn(await app().visits(sample.file));
    expect(await popup.pageTitle()).toBe(sample.title);
    expect(await popup.text()).toContain(sample.company);
    expect(await popup.pageFlag()).toBe(sample.flag);
    await popup.close();
  });

  test.for([
    ['an open shadow root in another, with a slot', SHADOWED],
    ['a frame of its own', FRAMED],
  ] as const)('of a posting in %s reads it', async ([_where, html]) => {
    const page = await app().visits(app().site.put('job-48213.html', html));
    const popup = await app().clicksToolbarOn(page);
    expect(await popup.pageTitle()).toBe('Kiln Intern');
    expect(await popup.pageFlag()).toBe('paid');
    await popup.close();
  });

  test('of a posting that is still loading waits for it', async () => {
    const shell = '<title>Kiln Intern</title><body><div id="root"></div></body>';
    const page = await app().visits(app().site.put('job-48214.html', shell));
    await page.evaluate((html) => {
      setTimeout(() => document.body.append(document.createRange().createContextualFragment(html)), 700);
    }, POSTING);
    const popup = await app().clicksToolbarOn(page);
    expect(await popup.pageTitle()).toBe('Kiln Intern');
    await popup.close();
  });

  test('leaves nothing behind in the page', async () => {
    const page = await app().visits('micro.html');
    const look = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window).sort().join(),
      }));
    const before = await look();
    const popup = await app().clicksToolbarOn(page);
    await popup.pageTitle();
    expect(await look()).toEqual(before);
    await popup.close();
  });
});

describe('a page that lists postings', () => {
  test('is picked from in a sheet, which saves the chosen ones', async () => {
    const crafts = ['Bookbinding', 'Letterpress', 'Paper Conservation', 'Typesetting', 'Marbling', 'Etching'];
    const list = listPage(crafts.map((craft) => `${craft} Intern`));
    const popup = await app().clicksToolbarOn(await app().visits(app().site.put('internships.html', list)));
    await popup.press(t('postings.pick'));
    await popup.sees(t('postings.saveNone'));
    await popup.ticks('Letterpress Intern');
    await popup.press(t('postings.saveChosen', { n: 1 }));
    await popup.sees(t('postings.listedSaved', { n: 1, already: 0 }));
    await popup.close();
    expect((await app().savedAs('Letterpress Intern')).company).toBe('Quire House');
  });
});

describe('a page that cannot be clipped', () => {
  test('without a posting is said to have none', async () => {
    const popup = await app().clicksToolbarOn(await app().visits('nothing.html'));
    await popup.saysNothingHere();
    await popup.close();
  });

  test('with hostile structured data and broken built-ins is still read', async () => {
    const popup = await app().clicksToolbarOn(await app().visits('hostile.html'));
    expect(await popup.pageTitle()).toBe('Archive Intern');
    expect(await popup.text()).not.toContain('taken over');
    await popup.save();
    await popup.close();
    const saved = await app().savedAs('Archive Intern');
    expect(saved.company).toBe('Quiet Ridge Observatory');
    expect(saved.description).toContain('Scan and describe glass plates');
  });

  test('of the browser itself is said to be closed to extensions', async () => {
    const own = app().browser.name === 'chromium' ? 'chrome://version/' : 'about:license';
    const popup = await app().clicksToolbarOn(await app().visits(own));
    await popup.saysClosedToExtensions();
    await popup.close();
  });
});
