import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

// Starts a file for a site: npm run new:site NAME
// Writes lib/capture/sites/NAME.ts with example addresses to fill in, and a first fixture beside the others.
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z\d]*$/.test(name)) {
  console.error('Usage: npm run new:site NAME   (lower-case letters and digits, e.g. greenhouse)');
  process.exit(2);
}

const host = `${name}.example`;
const SITE = `import { defineSite } from '../site-table';

/** Which pages of the site are read here, and what the generic layers get wrong on them. */

export default defineSite({
  id: '${name}',
  origins: ['${host}'],
  job: /^\\/jobs\\/(\\d+)/,
  canonical: 'https://$host/jobs/$id',
  set: {},
});

export const examples = {
  postings: ['https://${host}/jobs/12345-design-intern?utm_source=x'],
  others: ['https://${host}/jobs?q=intern'],
};
`;
const FIXTURE = `<!doctype html>
<!-- https://${host}/jobs/12345-design-intern -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>Design Intern</title>
</head>
<body>
<main><h1>Design Intern</h1></main>
</body>
</html>
`;

const files = [
  { path: join('lib/capture/sites', `${name}.ts`), text: SITE },
  { path: join('tests/fixtures/sites', `${name}--page.html`), text: FIXTURE },
];
for (const { path } of files) {
  if (!existsSync(join(ROOT, path))) continue;
  console.error(`${path} is there already.`);
  process.exit(1);
}
for (const { path, text } of files) {
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
console.log(`
Next: fill in the addresses; put a real page's shape into the fixture, with invented names
(npm run fixture SAVED.html writes a first version of one); then npm run fixtures:update, and read what it wrote.`);
