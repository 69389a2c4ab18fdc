import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../lib/exchange/markdown-out';
import { Intention } from '../../lib/model/intention';
import { aPosting } from '../support/postings';

describe('writeMarkdown', () => {
  it('says what is known, with quotes, goals and text, and nothing of what is not stated', () => {
    const posting = aPosting({
      id: 'p',
      url: 'https://jobs.example/1',
      title: 'Intern *Data*',
      deadline: '2026-04-01',
      description: '# About\nYou measure rivers.',
    });
    posting.pay = {
      flag: 'paid',
      form: 'stipend',
      amount: { min: 800, max: 800, currency: 'EUR', period: 'month' },
      confidence: 1,
      evidence: [{ quote: 'EUR 800\nper month', start: -1, end: -1, rule: 'x' }],
    };
    posting.time = { ...posting.time, hoursPerWeek: { min: 20, max: 20 } };
    const goals = Intention.parse({
      postingId: 'p',
      why: 'to learn',
      outcomes: [{ text: 'read a river' }],
      decision: 'apply',
    });
    const text = writeMarkdown([posting], new Map([['p', goals]]), []);
    expect(text).toContain('# Intern \\*Data\\*, Brightwater Labs');
    expect(text).toContain('- **Pay:** Paid, stipend, €800 a month');
    expect(text).toContain('- **Pay an hour:** €9.21');
    expect(text).toContain('> EUR 800 per month');
    expect(text).toContain('1. read a river');
    expect(text).toContain('### About');
    expect(text).not.toContain('Weeks');
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it.each([
    [{ min: 20, max: 25, currency: 'USD', period: 'hour' as const }, '$20–25 USD an hour'],
    [{ min: null, max: 1500, currency: 'CAD', period: 'total' as const }, 'up to $1,500 CAD in all'],
    [{ min: 15_000, max: 15_000, currency: 'INR', period: 'month' as const }, '₹15,000 a month'],
    [{ min: 40, max: 40, currency: null, period: null }, '40'],
  ])('writes pay as people do, and whose dollars they are: %j', (amount, words) => {
    const posting = aPosting({ pay: { flag: 'paid', form: null, amount, confidence: 1, evidence: [] } });
    expect(writeMarkdown([posting], new Map(), [])).toContain(`- **Pay:** Paid, ${words}\n`);
  });

  it('runs, loads and links nothing that a page wrote', () => {
    const posting = aPosting({
      url: 'https://jobs.example/1',
      title: '- <b>Intern</b>',
      company: null,
      locations: ['<img src=x onerror=alert(1)>'],
      tags: ['<i>a'],
      description:
        '# <script>x</script>\n- 3 < 4, see ![it](https://tracker.example/) or <https://a.example>\n\n[a]: b',
    });
    const goals = Intention.parse({ postingId: posting.id, why: '1. to learn' });
    const text = writeMarkdown([posting], new Map([[posting.id, goals]]), []);
    expect(text).toContain('# \\- \\<b\\>Intern\\</b\\>');
    expect(text).toContain('- **Place:** \\<img src=x onerror=alert(1)\\>');
    expect(text).toContain('- **Link:** <https://jobs.example/1>');
    expect(text).toContain('\n1\\. to learn');
    expect(text).toContain('### \\<script>x\\</script>');
    expect(text).toContain('- 3 < 4, see ![it\\](https://tracker.example/) or \\<https://a.example>');
    expect(text).toContain('[a\\]: b');
  });

  it('leaves marks that are escaped already escaped', () => {
    const description = '[a\\](javascript:x) \\<img src=x> \\\\<b> \\\\[c](d)';
    const text = writeMarkdown([aPosting({ description })], new Map(), []);
    expect(text).toContain('[a\\](javascript:x) \\<img src=x> \\\\\\<b> \\\\[c\\](d)');
  });

  it('links to the address of a page and to nothing else', () => {
    const linked = (url: string) => writeMarkdown([aPosting({ url })], new Map(), []).includes('**Link:**');
    expect(linked('https://jobs.example/1')).toBe(true);
    expect(linked('javascript:alert(1)')).toBe(false);
    expect(linked('')).toBe(false);
  });

  it('leaves out the trash and parts postings by a line', () => {
    const text = writeMarkdown(
      [aPosting({ title: 'A' }), aPosting({ title: 'B' }), aPosting({ title: 'C', trashedAt: 1 })],
      new Map(),
      [],
    );
    expect(text.split('\n---\n')).toHaveLength(2);
  });
});
