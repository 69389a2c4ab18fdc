import { describe, expect, it } from 'vitest';
import {
  denial,
  movingHelp,
  named,
  noSponsorship,
  type SignalName,
  signal,
  studentsOnly,
} from '../../lib/goals/signals';

const STRONG: [SignalName, string, string][] = [
  ['supervision', 'Each intern is paired with a dedicated mentor.', 'dedicated mentor'],
  ['supervision', 'You will be mentored by two senior editors.', 'mentored by'],
  ['supervision', 'Feste Ansprechpartnerin während deines Praktikums', 'Feste Ansprechpartnerin'],
  ['supervision', 'Vous serez encadré par une cheffe de projet.', 'encadré par'],
  ['supervision', 'Eine Mentorin an deiner Seite', 'Mentorin'],
  ['supervision', 'Betreuung durch erfahrene Kolleginnen', 'Betreuung durch erfahrene'],
  ['feedback', 'We meet once a week and give written feedback on two drafts.', 'give written feedback'],
  ['feedback', 'Du bekommst regelmäßiges Feedback von deinem Team.', 'regelmäßiges Feedback'],
  ['network', 'Networking events with our alumni network every month', 'Networking events'],
  ['network', 'Meet senior leaders over lunch and join the speaker series.', 'Meet senior leaders'],
  ['portfolio', 'You leave with two published case studies.', 'published case studies'],
  ['portfolio', 'Each brief becomes a portfolio piece that you may share.', 'portfolio piece'],
  ['portfolio', 'You leave with two published book reviews.', 'published book reviews'],
  ['portfolio', 'Your best article will be published.', 'Your best article'],
  ['reference', 'Perks: certificate, letter of recommendation, flexible hours', 'letter of recommendation'],
  ['reference', 'Am Ende erhältst du ein qualifiziertes Praktikumszeugnis.', 'Praktikumszeugnis'],
  ['credit', 'Students may earn academic credit for this internship.', 'academic credit'],
  ['credit', 'Stage conventionné de six mois', 'Stage conventionné'],
  ['re-entry', 'A returnship for people after a career break', 'returnship'],
  ['re-entry', 'Quereinsteiger sind willkommen', 'Quereinsteiger'],
  ['learning', 'You will learn how a newsroom checks its facts.', 'You will learn'],
];

const SILENT: [SignalName, string][] = [
  ['supervision', 'There is no dedicated mentor in this role.'],
  ['supervision', 'Ability to work with minimal supervision'],
  ['supervision', 'Mentor junior developers and review their code.'],
  ['feedback', 'Collect regular feedback from customers and write it up.'],
  ['feedback', 'Ability to give and receive regular feedback'],
  ['feedback', 'You want feedback on your work early and often.'],
  ['supervision', 'Betreuung von Gästen und Veranstaltungen'],
  ['network', 'Study neural networks and network security protocols.'],
  ['network', 'You must have an existing network of dealers.'],
  ['portfolio', 'Submit your CV and a link to your portfolio.'],
  ['portfolio', 'Support the investment portfolio team and its portfolio companies.'],
  ['portfolio', 'Our product portfolio is the widest in Europe.'],
  ['portfolio', 'The list of candidates is published in May.'],
  ['portfolio', 'You advise on investments in a portfolio of brands.'],
  ['reference', 'Please submit two letters of recommendation.'],
  ['reference', 'A letter of recommendation from a professor is required.'],
  ['credit', 'Analyse credit risk and credit card data.'],
  ['credit', 'This internship is not eligible for academic credit.'],
  ['credit', 'Must have completed at least 60 college credits.'],
  ['learning', 'Ability to learn quickly'],
  ['re-entry', 'Return the form to the reception.'],
];

describe('signals', () => {
  it.each(STRONG)('%s: %s', (name, text, words) => {
    const found = signal(text, name);
    expect(found?.strength).toBe('strong');
    expect(found?.evidence.quote).toContain(words);
  });

  it.each(SILENT)('%s stays silent: %s', (name, text) => {
    expect(signal(text, name)).toBeNull();
  });

  it('quotes the text exactly where it stands', () => {
    const text = `About us\n\n- We build maps.\n- **Each intern is paired with a dedicated mentor.** Lunch is free.\n`;
    const evidence = signal(text, 'supervision')?.evidence;
    expect(evidence?.quote).toBe('Each intern is paired with a dedicated mentor.');
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it('cuts a long sentence at words around the match', () => {
    const text = `${'we are a company with many words and '.repeat(8)}you will be mentored by experts ${'and there is more to say '.repeat(8)}.`;
    const quote = signal(text, 'supervision')?.evidence.quote ?? '';
    expect(quote.length).toBeLessThan(160);
    expect(quote).toContain('mentored by experts');
    expect(text).toContain(` ${quote}`);
  });

  it('takes no sentence to go on for ever: words far off say nothing of the match', () => {
    const endless = 'you work with your dedicated mentor and '.repeat(1_400);
    expect(signal(endless, 'supervision')?.strength).toBe('strong');
    expect(signal(`${endless} become a mentor`, 'supervision')?.strength).toBe('strong');
    expect(signal('your dedicated mentor and how to become a mentor', 'supervision')).toBeNull();
  });

  it('tells a denial from silence', () => {
    expect(denial('We cannot offer academic credit.', 'credit')?.quote).toBe(
      'We cannot offer academic credit.',
    );
    expect(denial('We offer academic credit.', 'credit')).toBeNull();
  });

  it('reads who is meant and who may come', () => {
    expect(studentsOnly('You must be currently enrolled in a university.')).not.toBeNull();
    expect(studentsOnly('Students and career changers currently enrolled or not are welcome.')).toBeNull();
    expect(noSponsorship('We are unable to provide visa sponsorship.')).not.toBeNull();
    expect(noSponsorship('Visa sponsorship is available.')).toBeNull();
    expect(movingHelp('Relocation assistance is available.')).not.toBeNull();
    expect(movingHelp('We do not offer relocation assistance.')).toBeNull();
  });

  it('finds a name as whole words only', () => {
    expect(named('Java and C++ on Linux', ['JavaScript', 'C++'], 'r')?.name).toBe('C++');
    expect(named('JavaScript', ['Java'], 'r')).toBeNull();
    expect(named('We go far and excel at it', ['Go', 'Excel'], 'r')).toBeNull();
    expect(named('User-research and more', ['user research'], 'r')?.evidence.quote).toBe(
      'User-research and more',
    );
    expect(named('R is used', ['R', '', '   '], 'r')).toBeNull();
  });

  it('stays quick on hostile text', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(200_000), 'work closely with the '.repeat(9000), '. '.repeat(100_000)])
      for (const name of ['network', 'portfolio', 'supervision', 'credit'] as const) signal(text, name);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
