import { expect, test } from 'vitest';
import { pathOf } from '../../lib/platform/local-files';

test.each([
  ['/home/noor/Downloads/Forethought/forethought-monday.json'],
  ['/home/noor/My files/100% #1?/copy.json'],
  ['/home/noor/Téléchargements/copy.json'],
  ['/home/noor/a%20b/copy.json'],
])('the path %s comes back whole from its address', (path) => {
  expect(decodeURIComponent(new URL(`file://${pathOf(path)}`).pathname)).toBe(path);
});

test('a path of Windows becomes an address with its drive', () => {
  expect(pathOf('C:\\Users\\Noor\\Downloads\\copy.json')).toBe('/C:/Users/Noor/Downloads/copy.json');
});

test('what looks like an address of the network stays a path on this machine', () => {
  for (const path of ['http://example.org/copy.json', '//example.org/copy.json', '@example.org/copy.json'])
    expect(new URL(`file://${pathOf(path)}`)).toMatchObject({ protocol: 'file:', host: '' });
});
