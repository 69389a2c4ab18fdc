import { describe, expect, it } from 'vitest';
import { canonicalUrl, compareIdentity, identityKey, jobIdOf } from '../../lib/capture/identity';

describe('the canonical address', () => {
  it.each([
    ['http://jobs.example/a/48213/?utm_source=x&fbclid=1#apply', 'https://jobs.example/a/48213'],
    ['https://jobs.example/view?jk=abc123&from=mail&src=x', 'https://jobs.example/view?jk=abc123'],
    [
      'https://acme.example/careers?b=2&gh_jid=401&a=1&gh_src=z',
      'https://acme.example/careers?a=1&b=2&gh_jid=401',
    ],
    ['https://acme.example/#/job/12', 'https://acme.example/#/job/12'],
    ['https://jobs.example/', 'https://jobs.example/'],
  ])('of %s', (address, canonical) => {
    expect(canonicalUrl(new URL(address))).toBe(canonical);
  });

  it('is one key with and without www and scheme', () => {
    expect(identityKey('http://www.jobs.example/a/1/')).toBe(identityKey('https://jobs.example/a/1'));
    expect(identityKey('https://jobs.example/?id=1')).not.toBe(identityKey('https://jobs.example/?id=2'));
  });
});

describe('the job id', () => {
  it.each([
    ['https://x.example/jobs/view/river-intern-4051241378', '4051241378'],
    ['https://x.example/careers?gh_jid=4012345', '4012345'],
    ['https://x.example/acme/2f1c9a3e-4b5d-4c6e-8f70-123456789abc', '2f1c9a3e-4b5d-4c6e-8f70-123456789abc'],
    ['https://x.example/careers/river-intern', null],
  ])('of %s', (address, id) => {
    expect(jobIdOf(new URL(address))).toBe(id);
  });
});

describe('two addresses', () => {
  const page = new URL('https://jobs.example/view/river-48213');
  it.each([
    ['https://jobs.example/view/48213', 'same'],
    ['/view/river-48213?utm_source=x', 'same'],
    ['https://jobs.example/view/harbour-11111', 'other'],
    ['https://elsewhere.example/view/11111', 'unknown'],
    ['https://jobs.example/', 'unknown'],
  ])('%s', (stated, verdict) => {
    expect(compareIdentity(stated, page)).toBe(verdict);
  });

  it('below one section of a land are of two sites', () => {
    const acme = new URL('https://jobs.acme.co.uk/view/river-48213');
    expect(compareIdentity('https://www.acme.co.uk/view/harbour-11111', acme)).toBe('other');
    expect(compareIdentity('https://jobs.bolt.co.uk/view/harbour-11111', acme)).toBe('unknown');
  });
});
