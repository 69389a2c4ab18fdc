import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../lib/exchange/column-names';
import { guessMapping, originOf } from '../../lib/exchange/columns';
import { readTable, type Table } from '../../lib/exchange/csv-read';
import type { DayOrder } from '../../lib/exchange/days-in';
import { readRows } from '../../lib/exchange/table-in';
import { dayOf } from '../../lib/model/day';

const NOON = new Date('2026-11-22T12:00').getTime();

function tableOf(text: string): Table {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.reason);
  return table.value;
}

function read(text: string, dayOrder: DayOrder | null = null) {
  const table = tableOf(text);
  const options = { newId: () => 'id', now: NOON, canonical: (url: string) => url, ownStages: [], dayOrder };
  return readRows(table, guessMapping(table), options);
}

function mapped(text: string): Record<string, Mapping[number]> {
  const table = tableOf(text);
  const mapping = guessMapping(table);
  return Object.fromEntries(table.header.map((name, at) => [name, mapping[at] ?? null]));
}

/** "applied: saved 2026-01-05, applied 2026-01-09" for each row. */
function stages(text: string, dayOrder: DayOrder | null = null): string[] {
  return read(text, dayOrder).postings.map(({ stage, history }) => {
    const steps = history.map((step) =>
      step.at === NOON ? `${step.stage} now` : `${step.stage} ${dayOf(step.at)}`,
    );
    return `${stage}: ${steps.join(', ')}`;
  });
}

/** What the classifier is given to read of pay and time. */
function words(text: string): string[][] {
  return read(text).postings.map(({ labelled }) => labelled.map(({ label, value }) => `${label}: ${value}`));
}

describe('exports of trackers', () => {
  const teal =
    'id,company_name,role,location,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,status,statusName\n' +
    'a1,Brightwater Labs,Hydrology Intern,"Lyon, France",https://jobs.example/1,4,Fair,20,25,USD,hour,2026-01-05T10:00:00.000Z,2026-01-09T08:00:00.000Z,"{""name"":""Applied""}",Applied\n' +
    'a2,Crumb & Co,Baker Intern,Remote,https://jobs.example/2,,,,,,,2026-02-01T10:00:00.000Z,,"{""name"":""Bookmarked""}",Bookmarked\n';

  it('of Teal: parts of pay make words, its own notes on the record are left out, what the person wrote is kept', () => {
    expect(originOf(tableOf(teal).header)).toBe('teal');
    expect(mapped(teal)).toMatchObject({
      id: null,
      excitement: null,
      status: null,
      statusName: 'stage',
      source: 'notes',
    });
    expect(words(teal)).toEqual([['Salary: 20 - 25 USD per hour'], []]);
    expect(stages(teal)).toEqual([
      'applied: saved 2026-01-05, applied 2026-01-09',
      'saved: saved 2026-02-01',
    ]);
    expect(read(teal).postings[0]?.notes).toBe('source: Fair');
  });

  it('with names run together, a checkbox beside the day, and "N/A" where nothing is known', () => {
    const text =
      'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status\n' +
      '1,"Mar 2, 2026",Yes,"Mar 5, 2026",Brightwater,Lab Intern,Full Time,Lyon,N/A,Applied\n' +
      '2,"Mar 3, 2026",No,N/A,Stillwater,Field Intern,Part Time,N/A,Fair,Draft\n';
    expect(mapped(text)).toMatchObject({
      applied: 'applied',
      appliedDate: 'appliedOn',
      JobTitle: 'title',
      index: null,
    });
    expect(stages(text)).toEqual([
      'applied: saved 2026-03-02, applied 2026-03-05',
      'preparing: saved 2026-03-03, preparing now',
    ]);
    expect(read(text).postings.map(({ locations, notes }) => [locations, notes])).toEqual([
      [['Lyon'], ''],
      [[], 'JobSource: Fair'],
    ]);
  });

  it('of LinkedIn: what was applied for has been applied for, even while its day can be read both ways', () => {
    const applications =
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n' +
      '"3/7/26, 2:22 PM",me@mail.example,555,Brightwater,Lab Intern,https://jobs.example/1,cv.pdf,Years of Python?:2\n';
    expect(originOf(tableOf(applications).header)).toBe('linkedin');
    expect(read(applications).asksDayOrder).toBe(true);
    expect(stages(applications)).toEqual(['applied: saved now, applied now']);
    expect(stages(applications, 'month-first')).toEqual(['applied: saved 2026-03-07, applied 2026-03-07']);
    expect(read(applications).postings[0]?.notes).toBe(
      'Resume Name: cv.pdf\nQuestion And Answers: Years of Python?:2',
    );
    const kept =
      'Saved Date,Job Url,Job Title,Company Name\n"9/1/26",https://jobs.example/4,Web Intern,Elder & Sons\n';
    expect(originOf(tableOf(kept).header)).toBe('linkedin');
    expect(stages(kept, 'month-first')).toEqual(['saved: saved 2026-09-01']);
  });
});

describe("a student's own sheet", () => {
  it('with a title, checkboxes, bare hourly pay and a line of sums', () => {
    const text =
      'Summer 2027 internships,,,,,,,\n,,,,,,,\n' +
      'Company,Role,Location,Date Applied,Status,OA?,Pay/Hr,Link\n' +
      'Brightwater,SWE Intern,"SF, CA",9/14/26,OA,Yes,55,see https://jobs.example/1 (portal)\n' +
      'Hazel,Data Intern,Remote,,Not Applied,,32.5,jobs.example/3\n,,,,,,,\nTotal,2,,,,,,\n';
    expect(words(text)).toEqual([['Salary: 55 per hour'], ['Salary: 32.5 per hour']]);
    expect(stages(text)).toEqual([
      'interviewing: saved 2026-09-14, applied 2026-09-14, interviewing now',
      'saved: saved now',
    ]);
    expect(read(text).postings.map(({ url, notes }) => [url, notes])).toEqual([
      ['https://jobs.example/1', 'OA: Yes'],
      ['https://jobs.example/3', ''],
    ]);
  });

  it('of questions with yes and no, in words of its own', () => {
    const text =
      'Organization\tOpportunity\tCity/State\tPaid?\tHours/Week\tApplication Due\tApplied (Y/N)\tResult\n' +
      'City Museum\tArchive Intern\tBoston, MA\tY\t15\tMarch 1, 2026\tY\tPending\n' +
      'Food Bank\tOutreach Intern\tRemote\tN\t10-12\t4/15/2026\tN\t\n' +
      'River Trust\tField Intern\tAustin\tStipend $500\t20\tRolling\tY\t\n';
    expect(read(text).postings.map(({ stage, deadline, rolling }) => [stage, deadline, rolling])).toEqual([
      ['applied', '2026-03-01', false],
      ['saved', '2026-04-15', false],
      ['applied', null, true],
    ]);
    expect(words(text)).toEqual([
      ['Paid: Yes', 'Hours per week: 15'],
      ['Paid: No', 'Hours per week: 10-12'],
      ['Salary: Stipend $500', 'Hours per week: 20'],
    ]);
  });

  it('in German, with the names of columns as people write them', () => {
    const text =
      'Firma;Stelle;Ort;Bewerbung abgeschickt am;Ergebnis;Gehalt;Stunden/Woche;Dauer;Arbeitsmodell;Ansprechpartnerin\r\n' +
      'Müller AG;Praktikum Marketing;Köln;3.2.26;Absage;"1.200,00 € brutto";40;6 Monate;vor Ort;Frau Holm\r\n' +
      'Wald GmbH;Praktikum Labor;Jena;14. Februar 2026;;;20 h;3 Monate;Homeoffice;\r\n';
    expect(stages(text)).toEqual([
      'rejected: saved 2026-02-03, applied 2026-02-03, rejected now',
      'applied: saved 2026-02-14, applied 2026-02-14',
    ]);
    expect(words(text)).toEqual([
      ['Salary: 1.200,00 € brutto', 'Hours per week: 40', 'Duration: 6 Monate'],
      ['Hours per week: 20 h', 'Duration: 3 Monate'],
    ]);
    expect(read(text).postings.map(({ workMode, notes }) => [workMode, notes])).toEqual([
      ['onsite', 'Ansprechpartnerin: Frau Holm'],
      ['remote', ''],
    ]);
  });

  it('whose "Date" is that of applying where the row is no further, and of nobody knows what later', () => {
    const text =
      'Company,Position,Date,Status\nA,B,2026-02-03,Applied\nC,D,2026-02-04,Rejected\nE,F,2026-02-05,Saved\n';
    expect(stages(text)).toEqual([
      'applied: saved 2026-02-03, applied 2026-02-03',
      'rejected: saved now, rejected now',
      'saved: saved 2026-02-05',
    ]);
  });

  it('with a stage that is not known, and a day of applying', () => {
    const { postings, unknownStages } = read('Company,Role,Status,Applied on\nA,B,In progress,2026-02-03\n');
    expect(unknownStages).toEqual(['In progress']);
    expect(postings[0]).toMatchObject({ stage: 'applied', tags: ['In progress'] });
  });
});

describe('a list in Markdown', () => {
  it('gives its words and links, and the company of the row above', () => {
    const text =
      '| Company | Role | Location | Application/Link | Date Posted |\n| --- | --- | --- | --- | --- |\n' +
      '| **[Brightwater](https://brightwater.example)** | Lab Intern | Lyon | [Apply](https://jobs.example/m1) | Sep 14 |\n' +
      '| ↳ | Field Intern | Lyon | 🔒 | Sep 15 |\n';
    expect(read(text).postings.map(({ company, title, url }) => [company, title, url])).toEqual([
      ['Brightwater', 'Lab Intern', 'https://jobs.example/m1'],
      ['Brightwater', 'Field Intern', ''],
    ]);
  });
});

describe('a bare number', () => {
  it.each([
    ['Company,Role,Stipend (₹/month)\nA,B,15000', ['Salary: 15000 ₹ per month']],
    ['Company,Role,Hourly Rate\nA,B,$22', ['Salary: $22 per hour']],
    ['Company,Role,Salary (USD)\nA,B,"52,000"', ['Salary: 52,000 USD']],
    ['Company,Role,Salary\nA,B,$22/hr', ['Salary: $22/hr']],
    ['Company,Role,Weeks\nA,B,12', ['Duration: 12 weeks']],
    ['Company,Role,Hours\nA,B,120', ['Hours: 120']],
    ['Company,Role,Salary\nA,B,n/a', []],
    ['Company,Role,Paid\nA,B,TBD', []],
  ])('in %j is what its column says', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});
