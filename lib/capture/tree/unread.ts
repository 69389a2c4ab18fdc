import { endOf, isLetter, nameEnd, SLASH } from './scan';
import { StartTag } from './start-tag';

/** Parts of a text that are passed over: raw text, which is no HTML, and drawings, which are no reader's. */

/** Hold text alone, up to their own end tag. */
export const RAW = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '));

/** Where the end tag of an element of raw text begins. */
export function rawEnd(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?![^\\s/>])`, 'gi');
  end.lastIndex = from;
  const at = end.exec(text)?.index ?? text.length;
  return name === 'script' && text.slice(from, at).includes('<!--') ? scriptEnd(text, from, at) : at;
}

/**
 * A script may hold whole scripts in a comment, as the pages of old wrote them: `<!-- write("<script></script>") -->`.
 * `first` is where its first end tag stands. https://html.spec.whatwg.org/#script-data-double-escaped-state
 */
function scriptEnd(text: string, from: number, first: number): number {
  const marks = /<!--|-->|<(\/?)script(?![^\s/>])/gi;
  marks.lastIndex = from;
  let inComment = false;
  let inScript = false;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '<!--') inComment = true;
    else if (mark[0] === '-->') inComment = inScript = false;
    else if (mark[1] === '') inScript = inComment;
    else if (inScript) inScript = false;
    else return mark.index;
  }
  return first;
}

/** After the end tag of an element whose inside is not read; `from` is where that begins. */
export function skip(text: string, name: string, from: number): number {
  const tag = new StartTag();
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const mark = text.indexOf('<', at);
    if (mark < 0) break;
    const next = text.charCodeAt(mark + 1);
    if (isLetter(next)) {
      const nameTo = nameEnd(text, mark + 1);
      const written = text.slice(mark + 1, nameTo);
      at = tag.read(text, nameTo, false);
      if (at < 0) break;
      if (written === name && !tag.closesItself) depth++;
      else if (RAW.has(written)) at = rawEnd(text, written, at);
    } else if (next === SLASH) {
      at = endOf(text, '>', mark);
      if (
        text.startsWith(name, mark + 2) &&
        nameEnd(text, mark + 2) === mark + 2 + name.length &&
        --depth === 0
      )
        return at;
    } else if (text.startsWith('<!--', mark)) at = endOf(text, '-->', mark + 2);
    else at = mark + 1;
  }
  return text.length;
}
