import { decodeReferences } from './references';
import {
  APOSTROPHE,
  afterSpace,
  attributeNameEnd,
  bareValueEnd,
  EQUALS,
  GREATER,
  QUOTE,
  SLASH,
} from './scan';

const NONE: string[] = [];

/** What stands between a start tag's name and its end. One is read into again and again. */
export class StartTag {
  /** Name, value, name, value, … */
  attributes = NONE;
  closesItself = false;

  /** Reads from after the name, and gives where the tag ends; -1 where the text ends before. */
  read(text: string, from: number, lower: boolean): number {
    this.attributes = NONE;
    this.closesItself = false;
    let at = from;
    for (;;) {
      at = afterSpace(text, at);
      const first = text.charCodeAt(at);
      if (first === GREATER) return at + 1;
      if (at >= text.length) return -1;
      if (first === SLASH) {
        this.closesItself = text.charCodeAt(++at) === GREATER;
        continue;
      }
      const nameFrom = at;
      at = attributeNameEnd(text, at + 1);
      const name = text.slice(nameFrom, at);
      at = afterSpace(text, at);
      let value = '';
      if (text.charCodeAt(at) === EQUALS) {
        at = afterSpace(text, at + 1);
        const mark = text.charCodeAt(at);
        const quote = mark === QUOTE ? '"' : mark === APOSTROPHE ? "'" : '';
        const valueFrom = at + quote.length;
        at = quote ? text.indexOf(quote, valueFrom) : bareValueEnd(text, valueFrom);
        if (at < 0) return -1;
        value = text.slice(valueFrom, at);
        at += quote.length;
      }
      if (this.attributes === NONE) this.attributes = [];
      this.attributes.push(lower ? name.toLowerCase() : name, decodeReferences(value));
    }
  }
}
