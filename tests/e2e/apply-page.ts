/** A posting whose control `#go` applies: `control` is its HTML, `script` what the page does beside. The page listens to everything. */
export function applyPage(title: string, control: string, script = ''): string {
  const text =
    'You join the reading room of a small publisher. You leave with two published book reviews. Each intern has a dedicated mentor. The internship runs for 10 weeks at 20 hours per week and pays $21 per hour.';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Foxglove Press' },
    employmentType: 'INTERN',
    datePosted: '2026-11-02',
    description: `<p>${text}</p>`,
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><main><h1>${title}</h1><p>Foxglove Press</p><p>${text}</p>${control}</main>
<script>
globalThis.heard = [];
for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'])
  for (const target of [window, document]) target.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.data ?? '')), true);
globalThis.apply = () => { document.body.dataset.applied = Number(document.body.dataset.applied ?? 0) + 1; };
${script}
</script></body></html>`;
}
