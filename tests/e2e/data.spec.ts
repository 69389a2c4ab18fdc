import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup';
import { writeCsv } from '../../lib/exchange/csv-out';
import { t } from '../../lib/i18n';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { madePostings } from '../tools/kit/postings';
import { forethought } from './forethought';

const app = forethought();
const mine = aPosting({ id: 'mine', title: 'Hydrology Intern', notes: 'from the copy' });

async function titles(): Promise<string[]> {
  return (await app().saved()).map((posting) => posting.title).toSorted();
}

describe('bringing a file in', () => {
  test('shows what it would do, does it, and takes it back', async () => {
    const dashboard = await app().dashboard('#/data');
    await dashboard.brings('copy.json', writeBackup({ ...EMPTY_COLLECTION, postings: [mine] }, Date.now()));
    await dashboard.sees(t('exchange.in.fresh'));
    expect(await titles()).toEqual([]);
    await dashboard.press(t('exchange.in.go', { n: 1 }));
    await dashboard.sees(t('exchange.in.done', { n: 1 }));
    expect(await titles()).toEqual(['Hydrology Intern']);
    await dashboard.press(t('common.undo'));
    await until('the import is taken back', async () => (await titles()).length === 0);
    await dashboard.close();
  });

  test('takes a table, and nothing of it a second time', async () => {
    const dashboard = await app().dashboard('#/data');
    const table = writeCsv(madePostings(3, 5), []);
    await dashboard.brings('table.csv', table);
    await dashboard.press(t('exchange.in.go', { n: 3 }));
    await dashboard.sees(t('exchange.in.done', { n: 3 }));
    await dashboard.brings('table.csv', table);
    await dashboard.sees(t('exchange.in.nothing'));
    expect(await titles()).toHaveLength(3);
    await dashboard.close();
  });

  test('shows of a table’s pay what will be saved, with the words as its proof', async () => {
    const dashboard = await app().dashboard('#/data');
    await dashboard.brings('pay.csv', 'Role,Company,Compensation\nKite Maker Intern,Windy Hill,$20/hr\n');
    await dashboard.fill(`${t('exchange.in.becomes')}: Compensation`, 'pay');
    await dashboard.sees('$20');
    expect(await dashboard.text()).not.toContain(t('facts.flag.not-stated'));
    await dashboard.press(t('exchange.in.go', { n: 1 }));
    const saved = await app().savedAs('Kite Maker Intern');
    expect(saved.pay).toMatchObject({ flag: 'paid', amount: { min: 20, currency: 'USD', period: 'hour' } });
    expect(saved.pay.evidence[0]?.quote).toContain('$20/hr');
    await dashboard.close();
  });

  test('takes a table as older spreadsheets write it, and shows the stage and the day that it understood', async () => {
    const dashboard = await app().dashboard('#/data');
    const table = 'Firma;Stelle;Status;Frist\r\nM\u00fcller GmbH;B\u00fcrohilfe;Beworben;05.12.2031\r\n';
    await dashboard.brings(
      'tabelle.csv',
      [...table].map((sign) => sign.charCodeAt(0)),
    );
    await dashboard.sees('Bürohilfe · Müller GmbH · Applied · apply by 5 Dec 2031');
    await dashboard.press(t('exchange.in.go', { n: 1 }));
    expect(await app().savedAs('Bürohilfe')).toMatchObject({ stage: 'applied', deadline: '2031-12-05' });
    await dashboard.close();
  });

  test('takes of a public list what is open, and the rest where it is wanted', async () => {
    const dashboard = await app().dashboard('#/data');
    const row = { company_name: 'Windy Hill', locations: ['Lyon'], active: true };
    const list = ['Sail', 'Rope', 'Knot'].map((name, at) => ({
      ...row,
      title: `${name} Intern`,
      url: `https://jobs.example/list/${at}`,
      active: at === 0,
    }));
    await dashboard.brings('listings.json', JSON.stringify(list));
    await dashboard.sees(t('exchange.in.openOnly', { n: 2 }));
    await dashboard.sees(t('exchange.in.go', { n: 1 }));
    await dashboard.pressFirst('label:has(input[type="checkbox"])');
    await dashboard.press(t('exchange.in.go', { n: 3 }));
    expect(await app().savedAs('Knot Intern')).toMatchObject({ closed: true, company: 'Windy Hill' });
    await dashboard.close();
  });

  test('says of a spreadsheet’s own file how to bring it in', async () => {
    const dashboard = await app().dashboard('#/data');
    await dashboard.brings('book.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
    await dashboard.sees(t('exchange.workbook'));
    await dashboard.close();
  });

  test.each([
    ['newer', '{"format":"forethought-backup","version":99}'],
    ['broken-json', '{"format":"forethought-backup","version":1,'],
    ['not-ours', 'hello'],
  ] as const)('refuses a file that is %s and says why', async (reason, text) => {
    const before = await titles();
    const dashboard = await app().dashboard('#/data');
    await dashboard.brings('file', text);
    await dashboard.sees(t(`exchange.${reason}`));
    expect(await titles()).toEqual(before);
    await dashboard.close();
  });
});

describe('a long import', () => {
  test('is stopped midway, and then nothing of it is there', async () => {
    const before = await titles();
    const dashboard = await app().dashboard('#/data');
    const many = { ...EMPTY_COLLECTION, postings: madePostings(10_000, 9) };
    await dashboard.brings('copy.json', writeBackup(many, Date.now()));
    await dashboard.press(t('exchange.in.go', { n: 10_000 }));
    await dashboard.progresses();
    await dashboard.press(t('exchange.in.stop'));
    await dashboard.sees(t('store.cancelled'));
    expect(await titles()).toEqual(before);
    await dashboard.close();
  });
});
