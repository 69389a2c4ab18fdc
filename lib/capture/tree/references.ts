/** Character references of HTML: numbers, and the names of HTML 4 (https://www.w3.org/TR/html4/sgml/entities.html). */

/** Names in the order of their code points, from the one given. */
const RUNS: readonly (readonly [from: number, names: string])[] = [
  [
    160,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [
    913,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega',
  ],
  [
    945,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
  [0x2013, 'ndash mdash - - - lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull - - - hellip'],
  [0x2190, 'larr uarr rarr darr harr'],
];
/** The others, each a name and its character. */
const SINGLE =
  'quot"amp&apos\'lt<gt>OEligŒoeligœScaronŠscaronšYumlŸfnofƒcircˆtilde˜ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200fpermil‰prime′Prime″lsaquo‹rsaquo›frasl⁄euro€trade™minus−infin∞ne≠le≤ge≥asymp≈loz◊check✓rarrw↝starf★phone☎num#commat@percnt%dollar$lpar(rpar)colon:semi;comma,period.excl!quest?sol/bsol\\lowbar_plus+equals=vert|ast*hyphen‐Tab\tNewLine\n';
/** What the numbers 128 to 159 stand for: bytes of Windows-1252. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const NAMED = new Map<string, string>();
for (const [from, names] of RUNS) {
  for (const [at, name] of names.split(' ').entries()) NAMED.set(name, String.fromCharCode(from + at));
}
for (const [, name = '', mark = ''] of SINGLE.matchAll(/([a-z]+)([^a-z])/gi)) NAMED.set(name, mark);

/** The oldest names are read without their end too, where no other word goes on. */
const REFERENCE = /&(?:(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,8});|(nbsp|amp|lt|gt|quot)(?![a-z\d=]))/gi;

function charOf(whole: string, ended: string | undefined, open: string | undefined): string {
  const name = ended ?? open ?? '';
  if (name[0] !== '#') return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
  const code = /x/i.test(name[1] ?? '') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 128 && code < 160) return WINDOWS[code - 128] ?? whole;
  // What stands for no letter is read as browsers do.
  const letter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return letter ? String.fromCodePoint(code) : '\ufffd';
}

/** Decodes each reference once ("&amp;lt;" gives "&lt;"); unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, charOf) : text;
}
