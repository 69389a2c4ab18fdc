import { minify } from '@swc/core';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { messages } from './lib/locales/messages';
import { namedIn } from './lib/locales/named';

type VitePlugin = NonNullable<WxtViteConfig['plugins']>[number];

// Nothing is fetched from the network, and the browser would let nothing be. Where the person allows it, Chromium reads
// our own copies in the Downloads folder back.
const policy = (connect: "'none'" | 'file:') =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src ${connect}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'`;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'notifications', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*', ...(browser === 'firefox' ? [] : ['file:///*'])],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: policy(browser === 'firefox' ? "'none'" : 'file:') },
    commands: {
      'clip-page': {
        // K for keep: Alt+Shift+C is Chromium's own by now and Alt+Shift+S Firefox's; a command gets neither.
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandClip__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'forethought@forethought.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  vite: ({ browser }) => ({
    plugins: [
      ownMessages(),
      foldedLexicons(),
      smallScripts(),
      ...(browser === 'firefox' ? [firstInParts()] : []),
    ],
    // The polyfill for old browsers would bring the one network call of the whole build.
    build: { modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});

/** Goes over the scripts of one piece twice more: SWC makes what is minified already 4 % smaller, the second time by like beside like. */
function smallScripts(): VitePlugin {
  return {
    name: 'small-scripts',
    async generateBundle(_options, bundle) {
      for (const name of ['background.js', 'gate.js']) {
        const script = bundle[name];
        if (script?.type !== 'chunk') continue;
        for (const hoist_funs of [false, true]) {
          const options = { compress: { passes: 2, hoist_funs }, mangle: true, ecma: 2022 } as const;
          script.code = (await minify(script.code, options)).code;
        }
      }
    },
  };
}

/**
 * Gives each bundle the messages that its modules name and no others: `lib/locales/messages.ts` becomes empty, and every
 * module begins by adding its own. Pages share theirs by group (`goals.fit`, or `postings` for what stands in none), so
 * that they come in few chunks; a script of one piece takes them one by one.
 */
function ownMessages(): VitePlugin {
  const keys = Object.keys(messages);
  const prefix = '\0messages:';
  let groupOf = (key: string) => /^\w+(?:\.\w+(?=\.))?/.exec(key)?.[0] ?? key;
  return {
    name: 'own-messages',
    enforce: 'pre',
    configResolved({ build }) {
      if (build.lib) groupOf = (key) => key;
    },
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load(id) {
      if (/\/lib\/locales\/messages\.ts$/.test(id)) return 'export const messages = {};';
      if (!id.startsWith(prefix)) return null;
      const own = keys.filter((key) => prefix + groupOf(key) === id);
      const lines = own.map((key) => `messages[${JSON.stringify(key)}] = ${JSON.stringify(messages[key])};`);
      return [`import { messages } from '/lib/locales/messages.ts';`, ...lines].join('\n');
    },
    transform(code, id) {
      if (!/\/(?:entrypoints|components|lib)\/(?!locales\/).*\.tsx?$/.test(id)) return null;
      const groups = new Set(namedIn(code, keys).map(groupOf));
      const imports = [...groups].map((group) => `import ${JSON.stringify(prefix + group)};`);
      return { code: imports.join('') + code, map: null };
    },
  };
}

/**
 * The phrases of the classifier without their accents, which its vocabulary folds away in any case: as letters of one
 * byte they are a fiftieth smaller. Umlauts stay, since German spells them out. Each list of phrases is one string, to be
 * parted when it is loaded.
 */
function foldedLexicons(): VitePlugin {
  const accented = /[^\P{Script=Latin}äöüÄÖÜ]/gu;
  const list = /\[\s*('[^'\\;]*'(?:,\s*'[^'\\;]*'){2,}),?\s*\]/g;
  return {
    name: 'folded-lexicons',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/classify\/lexicon\/.*\.ts$/.test(id)) return null;
      const folded = code.replace(accented, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
      const parted = folded.replace(
        list,
        (_, phrases: string) => `'${phrases.slice(1, -1).replace(/',\s*'/g, ';')}'.split(';')`,
      );
      return { code: parted, map: null };
    },
  };
}

/**
 * What the popup reads before its first paint, in a few files of like size: Firefox parses them side by side, where one
 * large file would be waited for. Chromium keeps what it has parsed, and each file more is one more to ask for.
 */
function firstInParts(): VitePlugin {
  const first = new Set<string>();
  return {
    name: 'first-in-parts',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      return {
        ...options,
        manualChunks(id, { getModuleIds, getModuleInfo }) {
          const take = (one: string): void => {
            if (first.has(one)) return;
            first.add(one);
            getModuleInfo(one)?.importedIds.forEach(take);
          };
          if (first.size === 0) [...getModuleIds()].filter(isPopup).forEach(take);
          if (!first.has(id)) return null;
          if (/\/node_modules\/|preload-helper/.test(id)) return 'preact';
          return /\/lib\/|^\0messages:/.test(id) ? 'lib' : null;
        },
      };
    },
  };
}

function isPopup(id: string): boolean {
  return id.endsWith('/entrypoints/popup/index.html');
}
