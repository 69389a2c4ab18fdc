import { describe, expect, it } from 'vitest';
import { likelyTwins } from '../../lib/tracker/duplicates';
import { aPosting } from '../support/postings';

const ABOUT =
  'Brightwater Labs builds instruments that measure rivers and lakes, and we have done so from a small yard in Lyon since 2004. Our forty people work in mixed teams of engineers, hydrologists and field staff, and everybody spends some days a year outside with the sensors. We welcome applications from everyone, whatever their age, origin or path, and we pay travel to the interview.';
const DATA =
  'In this internship you will clean the readings of ninety river stations, find the ones that drift, and write the notebook that the field team uses on Monday mornings. You should have met Python before, and you should like asking where a number comes from. Your mentor reviews your work twice a week and you present it at the end to the whole yard, with the plots that you made and the doubts that remain about them.';
const FIELD =
  'In this internship you will travel with the field team to install sensors, keep the logbook of each station, and repair what winter has broken. A driving licence helps but is not required, and you should not mind cold feet. Your mentor plans each tour with you and you learn to solder, to read maps and to talk with the people who live along the water.';

const saved = aPosting({
  id: 'saved',
  url: 'boards.greenhouse.io/brightwater/jobs/11',
  title: 'Data Analysis Intern',
  description: `${ABOUT}\n${DATA}`,
});

function isTwin(over: Parameters<typeof aPosting>[0]): boolean {
  return (
    likelyTwins(
      aPosting({ id: 'new', url: 'aggregator.example/j/5', description: saved.description, ...over }),
      [saved],
    ).length === 1
  );
}

describe('likelyTwins', () => {
  it('suggests the same job seen on another site', () => {
    expect(isTwin({})).toBe(true);
    expect(
      isTwin({
        title: 'Internship: Data Analysis (m/f/d)',
        company: 'BRIGHTWATER LABS SAS',
        locations: ['Lyon'],
      }),
    ).toBe(true);
    expect(isTwin({ company: 'Brightwater' })).toBe(true);
  });

  it('sees through a cut text and a board that names itself', () => {
    expect(isTwin({ description: saved.description.slice(0, 420), locations: [] })).toBe(true);
    expect(isTwin({ company: 'InternBoard' })).toBe(true);
    expect(isTwin({ company: null })).toBe(true);
  });

  it('does not take another role of the company for it', () => {
    expect(isTwin({ title: 'Field Work Intern', description: `${ABOUT}\n${FIELD}` })).toBe(false);
    expect(isTwin({ title: 'Data Analysis Intern', description: FIELD })).toBe(false);
    expect(isTwin({ title: 'Senior Data Analysis Intern' })).toBe(false);
    expect(isTwin({ title: 'Data Analysis Intern - Lyon' })).toBe(true);
  });

  it('keeps seasons, places and postings of one site apart', () => {
    expect(isTwin({ title: 'Data Analysis Intern, Summer 2027' })).toBe(true);
    const summer = { ...saved, title: 'Data Analysis Intern, Summer 2026' };
    const later = aPosting({
      url: 'aggregator.example/j/6',
      title: 'Data Analysis Intern, Summer 2027',
      description: saved.description,
    });
    expect(likelyTwins(later, [summer])).toEqual([]);
    expect(isTwin({ locations: ['Nantes, France'] })).toBe(false);
    expect(
      isTwin({
        url: 'boards.greenhouse.io/brightwater/jobs/12',
        description: `${DATA} In Lyon. ${ABOUT.slice(40)} Twelve more words that make this one a text of its own, really.`,
      }),
    ).toBe(false);
  });

  it('does not join two companies that copied a text under different names', () => {
    expect(isTwin({ company: 'Stillwater Works', description: DATA })).toBe(false);
  });

  it('asks about short texts only where title and company are equal', () => {
    expect(isTwin({ description: '' })).toBe(true);
    expect(isTwin({ description: '', title: 'Data Intern' })).toBe(false);
    expect(isTwin({ description: '', company: null })).toBe(false);
  });

  it('does not suggest again what the person told apart, from either side', () => {
    expect(isTwin({ notTwins: ['saved'] })).toBe(false);
    const other = aPosting({ id: 'new', url: 'aggregator.example/j/5', description: saved.description });
    expect(likelyTwins(other, [{ ...saved, notTwins: ['new'] }])).toEqual([]);
    expect(likelyTwins(other, [{ ...saved, notTwins: ['another'] }])).toHaveLength(1);
  });

  it('never suggests the posting itself', () => {
    expect(likelyTwins(saved, [saved, { ...saved, id: 'again' }])).toEqual([]);
  });
});
