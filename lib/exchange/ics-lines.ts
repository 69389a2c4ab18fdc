/** The content lines of iCalendar (RFC 5545, section 3.1): escaping of text and folding by octets. */

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A TEXT value (section 3.3.11): backslash, semicolon, comma and line breaks escaped, other control characters left out. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** One content line as it stands in the file, at most 75 octets a row; a character is never split. */
export function foldLine(line: string): string {
  let folded = '';
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      // The space that begins the row is one of its octets.
      room = MOST_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** `20270131T090000` of `2027-01-31T09:00`. */
export function wallStamp(wallTime: string): string {
  return `${wallTime.replace(/[-:]/g, '')}00`;
}

/** `20270131` of `2027-01-31`. */
export function dayStamp(day: string): string {
  return day.replace(/-/g, '');
}

/** `20270131T080000Z` of an instant (epoch ms). */
export function instantStamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
