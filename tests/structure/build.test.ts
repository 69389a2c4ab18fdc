import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { messages } from '../../lib/locales/messages';
import { namedIn } from '../../lib/locales/named';
import { manifestOf } from '../tools/browser/manifest';
import { extensionBuild } from '../tools/build/extension';
import budgets from './budgets.json' with { type: 'json' };

// What a person installs, read as it is. The builds are made here when they are missing or old.
const BUILDS = { chromium: extensionBuild('chromium'), firefox: extensionBuild('firefox') };

/** A message in a built script: its key, to which its words are given. */
const MESSAGE = /\[["'`]([a-z]+(?:\.[\w-]+)+)["'`]\]\s*=(?!=)/gi;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

/** What a script or a page loads at once: itself, and what it imports in turn. */
function partsOf(folder: string, entry: string): Set<string> {
  const parts = new Set([entry]);
  for (const part of parts) {
    const source = readFileSync(join(folder, part), 'utf8');
    const links = part.endsWith('.html')
      ? source.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)
      : source.matchAll(/(?:\bfrom|\bimport)"(\.{1,2}\/[^"]+\.js)"/g);
    for (const [, path = ''] of links)
      parts.add(part.endsWith('.html') ? path : posix.join(posix.dirname(part), path));
  }
  return parts;
}

/** KiB gzipped of everything that an entry loads at once. */
function sizeOf(folder: string, entry: string): number {
  let bytes = 0;
  for (const part of partsOf(folder, entry))
    bytes += gzipSync(readFileSync(join(folder, part)), { level: 9 }).length;
  return bytes / 1024;
}

describe.for(Object.entries(BUILDS))('the build for %s', ([browser, folder]) => {
  const files = filesOf(folder);

  test('asks nothing of the network', () => {
    const calls =
      /\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\(/;
    // Copies in the Downloads folder are read back in Chromium: the address says that it is none of the network.
    const fromDisk = browser === 'chromium' ? /\bfetch\([`"']file:\/\//g : /(?!)/g;
    const found = files.filter(
      (name) =>
        /\.(?:js|html)$/.test(name) &&
        calls.test(readFileSync(join(folder, name), 'utf8').replace(fromDisk, '')),
    );
    expect(found, 'find which import brings the call in, and leave it out').toEqual([]);
  });

  test('loads nothing from elsewhere and carries no source maps', () => {
    const found = files.filter(
      (name) =>
        name.endsWith('.map') ||
        (name.endsWith('.html') &&
          /(?:src|href)="(?:https?:)?\/\//.test(readFileSync(join(folder, name), 'utf8'))) ||
        (name.endsWith('.css') &&
          /url\(["']?(?:https?:)?\/\//.test(readFileSync(join(folder, name), 'utf8'))),
    );
    expect(found, 'ship it in the package').toEqual([]);
  });

  test('asks at install for what the gestures need and no more', () => {
    const manifest = manifestOf(folder);
    expect(
      manifest.permissions?.toSorted(),
      'a new permission is a new warning: ask for it when it helps, as an optional one',
    ).toEqual(['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'unlimitedStorage']);
    expect(manifest.host_permissions ?? [], 'no host permission at install').toEqual([]);
    expect(manifest.content_scripts ?? [], 'no script on pages that nobody asked for').toEqual([]);
    expect(manifest.web_accessible_resources ?? [], 'pages must not be able to find the extension').toEqual(
      [],
    );
    expect(
      manifest.externally_connectable,
      'pages must not be able to talk to the extension',
    ).toBeUndefined();
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    // Chromium may read copies in the Downloads folder back; an address of the network is none of `file:`.
    expect(policy, 'nothing that a page of ours holds may leave it').toContain(
      browser === 'firefox' ? "connect-src 'none';" : 'connect-src file:;',
    );
  });

  test('keeps each entry within its budget', () => {
    const over = Object.entries(budgets).flatMap(([entry, limit]) => {
      const size = sizeOf(folder, entry);
      return size > limit ? [`${entry}: ${size.toFixed(1)} KiB gzipped, budget ${limit}`] : [];
    });
    expect(
      over,
      'make it smaller; raise tests/structure/budgets.json only in the change that needs it',
    ).toEqual([]);
  });

  test('gives each script the messages that it names', () => {
    const keys = Object.keys(messages);
    expect(readFileSync(join(folder, 'gate.js'), 'utf8').match(MESSAGE)?.length).toBeGreaterThan(50);
    const missing = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => {
        const loaded = [...partsOf(folder, name)].map((part) => readFileSync(join(folder, part), 'utf8'));
        const has = new Set(loaded.flatMap((code) => [...code.matchAll(MESSAGE)].map((found) => found[1])));
        const named = namedIn(readFileSync(join(folder, name), 'utf8').replace(MESSAGE, ''), keys);
        return named.filter((key) => !has.has(key)).map((key) => `${name}: ${key}`);
      });
    expect(missing, 'name the key in the module that shows it, whole or by its head: wxt.config.ts').toEqual(
      [],
    );
  });

  test('has a capture script that listens to nothing and tells the page nothing', () => {
    const script = readFileSync(join(folder, 'capture.js'), 'utf8');
    const marks =
      /addEventListener|MutationObserver|postMessage|dispatchEvent|runtime\.sendMessage|\.innerHTML\s*=/.exec(
        script,
      );
    expect(
      marks?.[0],
      `${relative('.', folder)}/capture.js must return the page as one plain value and leave no trace`,
    ).toBeUndefined();
  });

  test('is made for its browser', () => {
    const manifest = manifestOf(folder) as unknown as Record<string, unknown>;
    expect(manifest.manifest_version).toBe(3);
    expect('browser_specific_settings' in manifest).toBe(browser === 'firefox');
  });
});
