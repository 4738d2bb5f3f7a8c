/** The bytes of a record that goes on in others; what lies beyond its end is 0. */
export class ContinuedBytes {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  isEnded(): boolean {
    this.#step();
    return this.#part >= this.#parts.length;
  }

  byte(): number {
    this.#step();
    const byte = this.#parts[this.#part]?.[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  short(): number {
    return this.byte() + 256 * this.byte();
  }

  long(): number {
    return this.short() + 65_536 * this.short();
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.isEnded();) {
      const here = Math.min(left, (this.#parts[this.#part]?.length ?? 0) - this.#at);
      this.#at += here;
      left -= here;
    }
  }

  /** Reads so many letters of one byte or of two. A part that continues them says again which (MS-XLS 2.5.293). */
  letters(count: number, isWide: boolean): string {
    let text = "";
    for (let left = count; left > 0; left -= 1) {
      if (this.#step()) isWide = this.byte() % 2 === 1;
      if (this.isEnded()) break;
      text += String.fromCharCode(isWide ? this.short() : this.byte());
    }
    return text;
  }

  /** Goes to the next part where this one is at its end. */
  #step(): boolean {
    const before = this.#part;
    while (this.#part < this.#parts.length && this.#at >= (this.#parts[this.#part]?.length ?? 0)) {
      this.#part += 1;
      this.#at = 0;
    }
    return this.#part > before;
  }
}
