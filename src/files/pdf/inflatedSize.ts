/** How many bytes a compressed stream gives, and its first ones, as many as were asked for. */
export interface Inflated {
  readonly size: number;
  readonly head: Uint8Array<ArrayBuffer>;
}

/**
 * The size of a stream of deflated data once it is inflated, without keeping it. A damaged stream counts up to
 * where it breaks; counting stops at `most`.
 */
export async function inflatedSize(
  data: Uint8Array<ArrayBuffer>,
  most: number,
  keep: number,
): Promise<Inflated> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const kept: Uint8Array[] = [];
  let size = 0;
  let left = keep;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (left > 0) kept.push(value.slice(0, left));
      left -= value.length;
    }
    await reader.cancel();
  } catch {
    // Other data follows the stream, or it is broken: what came before counts.
  }
  return { size, head: joined(kept) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
