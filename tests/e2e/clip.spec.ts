import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../samples/samples';
import { forethought } from './forethought';

const app = forethought();

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

  test.for(SAMPLES)('of a page that is $what has its title, company and flag', async (sample) => {
    const popup = await app().clicksToolbarOn(await app().visits(sample.file));
    expect(await popup.pageTitle()).toBe(sample.title);
    expect(await popup.text()).toContain(sample.company);
    expect(await popup.pageFlag()).toBe(sample.flag);
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
