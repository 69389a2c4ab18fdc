/** A quote as a person reads it: the kept text is Markdown, so its marks for emphasis and its escapes are left out. */
export function quoteWords(quote: string): string {
  return quote
    .replace(/\*\*|__|^#{1,6} +/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
