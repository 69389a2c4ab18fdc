import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping, originOf } from '../../lib/exchange/columns';
import { readCell, tableStyleOf, writeTable } from '../../lib/exchange/csv-cell';
import { COLUMNS, writeCsv } from '../../lib/exchange/csv-out';
import { readTable } from '../../lib/exchange/csv-read';
import { planImport } from '../../lib/exchange/import-plan';
import { readRows } from '../../lib/exchange/table-in';
import { posting } from '../support/arbitraries';
import { aPosting, SOME_TIME } from '../support/postings';

const NOON = new Date('2026-03-02T12:00').getTime();
const OPTIONS = {
  newId: () => crypto.randomUUID(),
  now: NOON,
  canonical: (url: string) => url.replace(/[?#].*$/, ''),
  ownStages: [{ id: 'own:coffee-chat', name: 'Coffee chat' }],
};

function read(text: string, over: Partial<Parameters<typeof readRows>[2]> = {}) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.reason);
  return readRows(table.value, guessMapping(table.value), { ...OPTIONS, ...over });
}

describe('a table', () => {
  it('gives every cell again, whatever is in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        "'=1",
        "''@x",
        '+49 30',
        '-',
        '@',
        '\t',
        '\r\n',
        '"',
        '""',
        'a"b,c\nd',
        '＝SUM(A1)',
        ';',
        '|',
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.infiniteStream(cell),
        fc.integer({ min: 1, max: 6 }),
        (width, cells, height) => {
          const header = Array.from({ length: width }, (_, n) => `Column ${n}`);
          const rows = Array.from({ length: height }, () => [
            'x',
            ...Array.from({ length: width - 1 }, () => cells.next().value ?? ''),
          ]);
          expect(readTable(writeTable([header, ...rows]))).toEqual({ ok: true, value: { header, rows } });
        },
      ),
    );
  });

  it('never starts a cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(posting, (one) => {
        const table = readTable(writeCsv([{ ...one, trashedAt: null }], []).replaceAll("'", '’'));
        if (!table.ok) throw new Error(table.reason);
        for (const cell of table.value.rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠]/);
      }),
    );
    expect(readCell("'=1")).toBe('=1');
    expect(readCell("'s Hertogenbosch")).toBe("'s Hertogenbosch");
  });

  it.each([
    ['Role\tFirm\nA\tB', ['Role', 'Firm']],
    ['Role;Firm\r\n"A; B";C', ['Role', 'Firm']],
    ['My internships 2027\n\nRole,Firm\nA,"B, C"', ['Role', 'Firm']],
    ['Role|Firm\nA|B', ['Role', 'Firm']],
  ])('in %j has its header found', (text, header) => {
    expect(readTable(text)).toMatchObject({ ok: true, value: { header } });
  });

  it('without rows or columns is refused', () => {
    for (const text of ['', 'hello', 'a,b', '\n\n,,\n'])
      expect(readTable(text)).toEqual({ ok: false, reason: 'not-ours' });
  });
});

describe('our own table', () => {
  const one = aPosting({
    url: 'https://jobs.brightwater.example/7',
    title: '=cmd|x',
    locations: ['Lyon, France', 'Remote'],
    deadline: '2026-04-01',
    postedOn: '2026-02-01',
    tags: ['water', 'soon'],
    notes: 'Line one\n"Line" two, and; more',
    stage: 'own:coffee-chat',
    history: [
      { stage: 'saved', at: NOON - 86_400_000, recordedAt: 1 },
      { stage: 'applied', at: NOON, recordedAt: 2, note: 'by mail; twice' },
      { stage: 'own:coffee-chat', at: NOON + 86_400_000, recordedAt: 3 },
    ],
    savedAt: NOON - 86_400_000,
  });

  it('comes back as it was, with the history of its stages', () => {
    one.pay = {
      ...one.pay,
      flag: 'paid',
      form: 'stipend',
      amount: { min: 800, max: 1200.5, currency: 'EUR', period: 'month' },
    };
    one.time = {
      ...one.time,
      hoursPerWeek: { min: 20, max: 25 },
      weeks: { min: 12, max: null },
      start: '2026-06-01',
      end: '2026-08-31',
    };
    one.closed = true;
    const { postings, skipped, unknownStages, asksDayOrder } = read(writeCsv([one], OPTIONS.ownStages));
    expect({ skipped, unknownStages, asksDayOrder }).toEqual({
      skipped: [],
      unknownStages: [],
      asksDayOrder: false,
    });
    const fields = [
      'title',
      'company',
      'locations',
      'workMode',
      'kind',
      'pay',
      'deadline',
      'postedOn',
      'url',
      'tags',
      'notes',
      'stage',
      'savedAt',
      'closed',
    ] as const;
    for (const field of fields) expect(postings[0]?.[field], field).toEqual(one[field]);
    expect(postings[0]?.time).toEqual(one.time);
    expect(postings[0]?.history.map(({ stage, at, note }) => ({ stage, at, note }))).toEqual([
      { stage: 'saved', at: NOON - 86_400_000, note: undefined },
      { stage: 'applied', at: NOON, note: 'by mail, twice' },
      { stage: 'own:coffee-chat', at: NOON + 86_400_000, note: undefined },
    ]);
  });

  it('is cut and counted as the spreadsheets of the country do, and comes back so', () => {
    expect(tableStyleOf('en-GB')).toEqual({ separator: ',', decimal: '.' });
    for (const language of ['de-DE', 'fr', 'pl-PL', 'es-ES', 'pt-BR'])
      expect(tableStyleOf(language)).toEqual({ separator: ';', decimal: ',' });
    const table = writeCsv([one], OPTIONS.ownStages, tableStyleOf('de'));
    expect(table).toContain(';1200,5;EUR;month;');
    const { postings } = read(table);
    for (const field of ['title', 'pay', 'time', 'deadline', 'notes', 'tags'] as const)
      expect(postings[0]?.[field], field).toEqual(one[field]);
  });

  it('leaves out the trash, and names every column once', () => {
    expect(
      writeCsv([{ ...one, trashedAt: 1 }], [])
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
    expect(new Set(COLUMNS.map((column) => column.name)).size).toBe(COLUMNS.length);
  });
});

describe('tables of others', () => {
  it('a board export: list names become stages, HTML becomes text, links become addresses', () => {
    const text = [
      'companyName,title,location,listName,url,htmlDescription,createdAt',
      'Brightwater Labs,Hydrology Intern,Lyon,Wishlist,https://jobs.example/1?utm_source=x,"<p>You <b>measure</b> rivers &amp; lakes.</p><ul><li>Python</li></ul>",2026-01-05T10:00:00Z',
      'Crumb & Co,Baker Intern,Paris,Phone Screen,javascript:alert(1),,2026-01-06T10:00:00Z',
    ].join('\n');
    expect(originOf(['companyName', 'listName'])).toBe('huntr');
    const { postings } = read(text);
    expect(postings[0]).toMatchObject({
      title: 'Hydrology Intern',
      company: 'Brightwater Labs',
      url: 'https://jobs.example/1',
      stage: 'saved',
      description: 'You measure rivers & lakes.\n\n- Python',
    });
    expect(postings[1]).toMatchObject({ stage: 'interviewing', url: '' });
  });

  it('a description with long gaps, in time linear in its length', () => {
    const gap = ' '.repeat(90_000);
    const { postings } = read(`title,description\nIntern,"<p>You measure</p>${gap}x${gap}\nrivers"`);
    expect(postings[0]?.description).toMatch(/^You measure\n +x\nrivers$/);
  });

  it('a tracker with dates saved and applied, a salary in words and excitement', () => {
    const text = [
      'Job Title,Company Name,Status,Date Saved,Date Applied,Salary,Location,Excitement,Notes',
      'Lab Intern,Brightwater,Applied,1/28/2026,2/13/2026,"$22/hr",Austin,5,call Ada',
      'Field Intern,Stillwater,Negotiating,1/30/2026,,,,,',
    ].join('\n');
    const { postings, asksDayOrder } = read(text);
    expect(asksDayOrder).toBe(false);
    expect(postings[0]?.labelled).toEqual([{ label: 'Salary', value: '$22/hr' }]);
    expect(postings[0]?.pay.flag).toBe('not-stated');
    expect(postings[0]?.history.map((change) => [change.stage, new Date(change.at).getMonth()])).toEqual([
      ['saved', 0],
      ['applied', 1],
    ]);
    expect(postings[1]?.stage).toBe('offer');
  });

  it("a note-taker's database, where Name is the company", () => {
    const text =
      'Name,Role,Stage,Deadline,Tags\nBrightwater,Intern,To apply,"March 3, 2026 4:00 PM (GMT+1)","water, lab"\n';
    expect(read(text).postings[0]).toMatchObject({
      company: 'Brightwater',
      title: 'Intern',
      stage: 'preparing',
      deadline: '2026-03-03',
      tags: ['water', 'lab'],
    });
  });

  it("a person's own sheet in German, with dots and semicolons", () => {
    const text = 'Firma;Stelle;Stand;Beworben am;Frist\nMüller AG;Praktikum;Absage;03.02.2026;1. März 2026\n';
    expect(read(text).postings[0]).toMatchObject({
      company: 'Müller AG',
      title: 'Praktikum',
      stage: 'rejected',
      deadline: '2026-03-01',
    });
    expect(read(text).postings[0]?.history[1]).toMatchObject({
      stage: 'applied',
      at: new Date('2026-02-03T12:00').getTime(),
    });
  });

  it('a tracker that says since when its status stands', () => {
    const text = [
      'Job Title,Company Name,Job URL,Applied Date,Status,Status Date',
      'Lab Intern,Brightwater,https://jobs.example/1,2026-02-03,REJECTED,2026-02-20',
      'Field Intern,Stillwater,https://jobs.example/2,,APPLIED,2026-02-21',
    ].join('\n');
    expect(originOf(text.split('\n')[0]?.split(',') ?? [])).toBe('simplify');
    const days = read(text).postings.map(({ history }) =>
      history.map((change) => `${change.stage} ${new Date(change.at).getDate()}`),
    );
    expect(days).toEqual([
      ['saved 3', 'applied 3', 'rejected 20'],
      ['saved 21', 'applied 21'],
    ]);
  });

  it('a database with checkboxes and one link, and a sheet that leaves "https://" out', () => {
    const checked =
      'Position,Company,Application URL,Remote\nLab Intern,Hazel,https://jobs.example/h,checked\n';
    expect(read(checked).postings[0]).toMatchObject({ url: 'https://jobs.example/h', workMode: 'remote' });
    const bare = 'Company,Role,Link\nRowan,Web Intern,jobs.example/r?x=1\nElder,Data Intern,see mail\n';
    expect(read(bare).postings.map(({ url }) => url)).toEqual(['https://jobs.example/r', '']);
  });

  it('a row with a day of applying and no status has been applied for', () => {
    const { postings } = read('Company,Role,Applied\nRowan,Web Intern,2026-02-03\nElder,Data Intern,\n');
    expect(postings.map(({ stage }) => stage)).toEqual(['applied', 'saved']);
  });

  it.each([
    'Entreprise;Intitulé du poste;Lieu;Date limite;Statut;Lien',
    'Azienda;Posizione;Sede;Scadenza;Stato;Link',
    'Bedrijf;Functie;Plaats;Deadline;Status;Link',
    'Firma;Stanowisko;Miejsce;Termin;Status;Link',
    'Empresa;Puesto;Ubicación;Fecha límite;Estado;Enlace',
    'Empresa;Vaga;Cidade;Prazo;Estado;Link',
    'Firma;Pozice;Město;Uzávěrka;Stav;Odkaz',
  ])('a sheet of %s', (header) => {
    const table = readTable(`${header}\na;b;c;d;e;f\n`);
    if (!table.ok) throw new Error(table.reason);
    expect(guessMapping(table.value)).toEqual(['company', 'title', 'location', 'deadline', 'stage', 'url']);
  });

  it('asks where days and months could be swapped, and leaves those dates out till it is told', () => {
    const text = 'Title,Company,Deadline\nA,B,03/04/2026\n';
    const unsure = read(text);
    expect(unsure.asksDayOrder).toBe(true);
    expect(unsure.postings[0]?.deadline).toBeNull();
    expect(read(text, { dayOrder: 'day-first' }).postings[0]?.deadline).toBe('2026-04-03');
    expect(read(text, { dayOrder: 'month-first' }).postings[0]?.deadline).toBe('2026-03-04');
  });

  it('keeps a stage that it does not know as a tag, and says which', () => {
    const { postings, unknownStages } = read('Title,Company,Status\nA,B,Moonshot\nC,D,not yet applied\n');
    expect(unknownStages).toEqual(['Moonshot']);
    expect(postings[0]).toMatchObject({ stage: 'saved', tags: ['Moonshot'] });
    expect(postings[1]).toMatchObject({ stage: 'saved', tags: [] });
  });

  it('finds the links in a column without a name, and skips rows that say nothing', () => {
    const { postings, skipped } = read(
      'Title,Company,\nA,B,https://jobs.example/9\n,,https://jobs.example/10\n',
    );
    expect(postings[0]?.url).toBe('https://jobs.example/9');
    expect(skipped).toEqual([3]);
  });

  it('adds nothing when it is brought in twice', () => {
    const text = 'Title,Company,URL\nA,B,https://jobs.example/9\nA,B,\nC,D,\n';
    const first = planImport([], read(text).postings);
    expect(first.fresh).toHaveLength(3);
    expect(planImport(first.fresh, read(text).postings)).toEqual({ fresh: [], known: 3 });
    expect(planImport([aPosting({ url: 'https://www.jobs.example/9/' })], read(text).postings)).toMatchObject(
      { known: 1 },
    );
  });
});

describe('the time of a row', () => {
  it('is the time of the import where the table says none', () => {
    const { postings } = read('Title,Company\nA,B\n', { now: SOME_TIME });
    expect(postings[0]).toMatchObject({ savedAt: SOME_TIME, history: [{ stage: 'saved', at: SOME_TIME }] });
  });
});
