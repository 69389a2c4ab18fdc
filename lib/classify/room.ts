function longer<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The arrays of a text. Whoever reads many texts one after the other may give them the same room. */
export class Room {
  start = new Int32Array(0);
  end = new Int32Array(0);
  id = new Int32Array(0);
  kind = new Uint8Array(0);
  flags = new Uint8Array(0);
  sentence = new Int32Array(0);
  line = new Int32Array(0);
  /** How many tokens the last text had. */
  private used = 0;

  grow(size: number): void {
    if (size <= this.start.length) return;
    this.start = longer(this.start, new Int32Array(size));
    this.end = longer(this.end, new Int32Array(size));
    this.id = longer(this.id, new Int32Array(size));
    this.kind = longer(this.kind, new Uint8Array(size));
    this.flags = longer(this.flags, new Uint8Array(size));
    this.sentence = longer(this.sentence, new Int32Array(size));
    this.line = longer(this.line, new Int32Array(size));
  }

  /** After the last token stands nothing of an earlier text. */
  close(count: number): void {
    const arrays = [this.start, this.end, this.id, this.kind, this.flags, this.sentence, this.line];
    if (this.used > count) for (const array of arrays) array.fill(0, count, this.used);
    this.used = count;
  }
}
