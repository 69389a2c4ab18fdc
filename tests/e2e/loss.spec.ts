import { expect, test } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup';
import { t } from '../../lib/i18n';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { forethought } from './forethought';

const app = forethought();
const mine = aPosting({ id: 'mine', title: 'Glacier Intern' });

// As Chromium does with one that it takes for broken: an empty one, and no word of it.
test('a database that the browser has lost is told of, and what was in it can be brought back', async () => {
  const copy = writeBackup({ ...EMPTY_COLLECTION, postings: [mine] }, Date.now());
  const first = await app().dashboard('#/data');
  await first.brings('copy.json', copy);
  await first.press(t('exchange.in.go', { n: 1 }));
  await first.sees(t('exchange.in.done', { n: 1 }));
  await first.close();
  const seen = await app().dashboard('#/');
  await seen.sees('Glacier Intern');
  // What it saw is noted a moment after its first paint, which shows the rows last seen.
  await until('it is noted', async () => {
    const noted = (await seen.kept('database')) as { postings: number } | null;
    return noted?.postings === 1;
  });
  expect(await seen.text()).not.toContain(t('exchange.lost.bring'));
  await seen.close();

  const page = await app().browser.openOwn('backup.schema.json');
  await page.evaluate(
    () => new Promise((done) => Object.assign(indexedDB.deleteDatabase('forethought'), { onsuccess: done })),
  );
  await page.close();

  const dashboard = await app().dashboard('#/');
  await dashboard.press(t('exchange.lost.bring'));
  await dashboard.brings('copy.json', copy);
  await dashboard.press(t('exchange.in.go', { n: 1 }));
  await dashboard.sees(t('exchange.in.done', { n: 1 }));
  expect((await app().saved()).map(({ title }) => title)).toEqual(['Glacier Intern']);
  await dashboard.close();
});
