import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { until } from '../tools/browser/real';
import { forethought } from './forethought';

const app = forethought();

async function clips(file: string): Promise<void> {
  const popup = await app().clicksToolbarOn(await app().visits(file));
  await popup.save();
  await popup.close();
}

describe('a saved posting', () => {
  beforeAll(() => clips('paid.html'));

  test('is seen in the popup with its flag', async () => {
    const popup = await app().popup();
    await popup.shows(1);
    expect(await popup.flagOf('Data Engineering Intern')).toBe('paid');
    await popup.close();
  });

  test('is seen in the dashboard, its quotes marked in the kept text', async () => {
    const dashboard = await app().dashboard();
    await dashboard.shows(1);
    await dashboard.opens('Data Engineering Intern');
    expect((await dashboard.quotes()).join(' | ')).toContain('$32 to $36 per hour');
    await dashboard.close();
  });

  test('keeps a correction when the page is clipped again', async () => {
    const dashboard = await app().dashboard();
    await dashboard.opens('Data Engineering Intern');
    await dashboard.corrects({ [t('postings.field.company')]: 'Larkspur Analytics, Inc.' });
    await dashboard.close();
    const popup = await app().clicksToolbarOn(await app().visits('paid.html'));
    await popup.saveAgain();
    await popup.close();
    const all = await app().saved();
    expect(all).toHaveLength(1);
    expect(all[0]?.company).toBe('Larkspur Analytics, Inc.');
    expect(all[0]?.sources.company).toBe('person');
  });
});

describe('many saved postings', () => {
  beforeAll(() => app().withSaved(1000));

  test('are searched as one types', async () => {
    const popup = await app().popup();
    await popup.shows(1001);
    await popup.search('Data Engineering');
    await popup.shows(1);
    await popup.search('');
    await popup.shows(1001);
    await popup.close();
  });

  test.for(['popup', 'dashboard'] as const)('are gone through by keys in the %s', async (where) => {
    const list = await app()[where]();
    await list.shows(1001);
    for (const [key, place] of [
      ['j', 1],
      ['ArrowDown', 2],
      ['j', 3],
      ['k', 2],
      ['End', 1001],
      ['Home', 1],
    ] as const) {
      await list.key(key);
      await until(`${key} leads to ${place}`, async () => (await list.rowInFocus()) === place);
    }
    await list.key('?');
    await list.sees(t('postings.key.archive'));
    await list.key('Escape');
    await list.key('e');
    await list.shows(1000);
    expect(await list.rowInFocus()).toBe(1);
    await list.key('u');
    await list.shows(1001);
    await list.key('/');
    await list.hasFocusOn('[data-search]');
    await list.key('e');
    await list.key('Escape');
    await list.key('ArrowDown');
    expect(await list.rowInFocus()).toBe(1);
    await list.shows(1001);
    await list.close();
  });

  test('have rows that are used again, but never one that has the focus', async () => {
    const list = await app().dashboard();
    await list.shows(1001);
    await list.key('ArrowDown');
    expect(await list.rowInFocus()).toBe(1);
    const before = await list.rows();
    await list.scrollsTo(500);
    await list.hasFocusOn('body');
    const there = await list.rows();
    expect(new Set(there).size).toBeGreaterThan(there.length / 2);
    expect(there.some((row) => before.includes(row))).toBe(false);
    await list.scrollsTo(1);
    expect((await list.rows()).slice(0, 5)).toEqual(before.slice(0, 5));
    await list.close();
  });
});
