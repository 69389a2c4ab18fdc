import type { Posting } from '../../../lib/model/posting';
import { aPosting } from '../../support/postings';

const ROLES = [
  'Design',
  'Data Science',
  'Marketing',
  'Robotics',
  'Archive',
  'Policy',
  'Biology',
  'Web',
  'Finance',
  'Film',
];
const COMPANIES = [
  'Larkspur Analytics',
  'Harbour Street Museum',
  'Birkenfeld Möbelwerke',
  'Neem Tree Learning',
  'Tall Pine Outfitters',
];
const PLACES = ['Portland, OR', 'Leipzig, Germany', 'Pune, India', 'Lyon, France', 'Remote'];
const FLAGS = ['paid', 'paid', 'unpaid', 'not-stated', 'conditional', 'you-pay'] as const;
const STAGES = ['saved', 'saved', 'preparing', 'applied', 'interviewing'] as const;
const SENTENCES = [
  'You will work with a mentor who meets you twice a week and reads what you write.',
  'We expect curiosity, care with details and the courage to ask when something is unclear.',
  'The team shares one long table and eats together on Wednesdays.',
  'Interns present one finished project to the whole company at the end.',
  'Applications are read by two people before anyone decides.',
];

/** A small generator (mulberry32): the same seed gives the same numbers everywhere. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HOUR_MS = 3_600_000;

/** Made-up postings of about 2 kB each, saved an hour apart until now. */
export function madePostings(count: number, seed: number): Posting[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const now = Date.now();
  return Array.from({ length: count }, (_, index) => {
    const flag = pick(FLAGS);
    const savedAt = now - (index + 1) * HOUR_MS;
    const role = pick(ROLES);
    const stage = pick(STAGES);
    const due = new Date(now + Math.floor(next() * 120 - 10) * 24 * HOUR_MS).toISOString().slice(0, 10);
    const hourly = 12 + Math.floor(next() * 30);
    return aPosting({
      id: `made-${seed}-${index}`,
      url: `https://jobs.example/${seed}/${index}`,
      title: `${role} Intern ${index + 1}`,
      company: pick(COMPANIES),
      locations: [pick(PLACES)],
      workMode: pick(['onsite', 'hybrid', 'remote', null]),
      pay: {
        flag,
        form: flag === 'paid' ? 'wage' : null,
        amount: flag === 'paid' ? { min: hourly, max: hourly + 4, currency: 'USD', period: 'hour' } : null,
        confidence: 0.9,
        evidence: [],
      },
      deadline: next() < 0.6 ? due : null,
      description: Array.from({ length: 20 }, () => pick(SENTENCES)).join(' '),
      stage,
      history: [{ stage, at: savedAt, recordedAt: savedAt }],
      tags: next() < 0.2 ? ['summer'] : [],
      savedAt,
      updatedAt: savedAt,
    });
  });
}
