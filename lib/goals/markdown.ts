/** One line of plain text as Markdown that reads back as that text. */
export function line(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^([-+>]|\d+[.)])/, '\\$1');
}

export function paragraph(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => part.split('\n').map(line).join('  \n'))
    .join('\n\n');
}
