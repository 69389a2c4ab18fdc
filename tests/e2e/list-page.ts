/** A page of results: one card a title, all of one employer. */
export function listPage(titles: readonly string[]): string {
  const cards = titles.map(
    (title, n) =>
      `<li class="result"><h3><a href="/jobs/${70_000 + n}">${title}</a></h3><p class="company">Quire House</p><p class="location">Lille</p><p>Stipend: $${n + 4}00</p></li>`,
  );
  const heading = `${titles.length} internships in Lille`;
  return `<!doctype html><html lang="en"><head><title>${heading}</title></head><body><h1>${heading}</h1><ul>${cards.join('')}</ul></body></html>`;
}
