import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isLastCopy, makeCopy } from '../../entrypoints/shared/copies';
import * as downloads from '../../lib/platform/downloads';
import * as files from '../../lib/platform/local-files';
import { getSettings, updateSettings } from '../../lib/store/settings';
import { aStore } from '../support/stores';

vi.mock('../../lib/platform/downloads');
vi.mock('../../lib/platform/local-files');

/** What stands in the Downloads folder, by its path. */
let disk: Map<string, string>;

beforeEach(() => {
  disk = new Map();
  vi.mocked(downloads.mayDownload).mockResolvedValue(true);
  vi.mocked(downloads.writeDownload).mockImplementation(async (name, text) => {
    disk.set(`/downloads/${name}`, text);
    return `/downloads/${name}`;
  });
  vi.mocked(files.fileRight).mockResolvedValue('granted');
  vi.mocked(files.readLocalFile).mockImplementation(async (path) => disk.get(path) ?? null);
});

async function copied() {
  using store = aStore();
  await updateSettings(store, (current) => ({
    ...current,
    copies: { where: 'downloads', lastAt: null, lastOk: null },
  }));
  const made = await makeCopy(store);
  return { made, ...(await getSettings(store)).copies };
}

describe('a copy in the Downloads folder', () => {
  it('is verified by reading it back where the person allows that', async () => {
    const { made, proof, lastOk, readAt, lastAt } = await copied();
    expect({ made, proof, lastOk }).toEqual({ made: true, proof: 'read', lastOk: true });
    expect(readAt).toBe(lastAt);
    expect(disk.size).toBe(2);
  });

  it('has failed where other words stand there, and none is noted as made', async () => {
    vi.mocked(files.readLocalFile).mockResolvedValue('{"postings":[');
    const { made, lastOk, lastAt, readAt } = await copied();
    expect({ made, lastOk, lastAt, readAt }).toEqual({
      made: false,
      lastOk: false,
      lastAt: null,
      readAt: undefined,
    });
  });

  it('is never called read back where the browser would not read it', async () => {
    vi.mocked(files.readLocalFile).mockResolvedValue(null);
    expect(await copied()).toMatchObject({ made: true, lastOk: true, proof: 'size' });
  });

  it('is read by nobody while the person has not allowed it', async () => {
    for (const right of ['never', 'switch', 'ask'] as const) {
      vi.mocked(files.fileRight).mockResolvedValue(right);
      vi.mocked(files.readLocalFile).mockClear();
      expect(await copied()).toMatchObject({ made: true, proof: 'size' });
      expect(files.readLocalFile).not.toHaveBeenCalled();
    }
  });

  it('counts as read back when the person hands over the very file, and keeps the day', async () => {
    using store = aStore();
    vi.mocked(files.fileRight).mockResolvedValue('never');
    await updateSettings(store, (current) => ({
      ...current,
      copies: { where: 'downloads', lastAt: null, lastOk: null },
    }));
    await makeCopy(store);
    const [text = ''] = disk.values();
    expect(await isLastCopy(store, new Blob([`${text} `]))).toBe(false);
    expect((await getSettings(store)).copies.readAt).toBeUndefined();
    expect(await isLastCopy(store, new Blob([text]))).toBe(true);
    expect((await getSettings(store)).copies.readAt).toBeGreaterThan(0);
  });
});
