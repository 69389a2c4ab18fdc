/** UTF-8 read as Windows-1252: the byte that a character stands for, or -1. */
function byteOf(code: number): number {
  if (code >= 0x80 && code <= 0xff) return code;
  switch (code) {
    case 0x20ac:
      return 0x80;
    case 0x201a:
      return 0x82;
    case 0x201e:
      return 0x84;
    case 0x2026:
      return 0x85;
    case 0x02c6:
      return 0x88;
    case 0x2030:
      return 0x89;
    case 0x2039:
      return 0x8b;
    case 0x2018:
      return 0x91;
    case 0x2019:
      return 0x92;
    case 0x201c:
      return 0x93;
    case 0x201d:
      return 0x94;
    case 0x2022:
      return 0x95;
    case 0x2013:
      return 0x96;
    case 0x2014:
      return 0x97;
    case 0x02dc:
      return 0x98;
    case 0x2122:
      return 0x99;
    case 0x203a:
      return 0x9b;
    default:
      return -1;
  }
}

/** What "Ã©", "Â£", "â‚¬" at `at` was before it was misread, times 4, plus how many characters it takes; 0 when it is no such thing. */
export function misread(text: string, at: number, code: number): number {
  if (code !== 0xc2 && code !== 0xc3 && code !== 0xe2) return 0;
  if (code === 0xc2 || code === 0xc3) {
    const second = byteOf(text.charCodeAt(at + 1));
    if (second < 0x80 || second > 0xbf) return 0;
    return ((((code & 0x1f) << 6) | (second & 0x3f)) << 2) | 2;
  }
  if (code === 0xe2) {
    const second = byteOf(text.charCodeAt(at + 1));
    if (second < 0x80 || second > 0xbf) return 0;
    const third = byteOf(text.charCodeAt(at + 2));
    if (third < 0x80 || third > 0xbf) return 0;
    return ((((code & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) << 2) | 3;
  }
  return 0;
}
