/** Whole numbers from 0, such as lines of a file; each takes a bit, up to the largest. */
export interface Bits {
  readonly add: (number: number) => void;
  readonly has: (number: number) => boolean;
  /** Adds all of another. */
  readonly join: (other: Bits) => void;
  readonly words: () => Uint32Array;
}

const first = 64;

export function bits(): Bits {
  let words = new Uint32Array(first);

  function reach(length: number): void {
    if (length <= words.length) return;
    const more = new Uint32Array(Math.max(length, 2 * words.length));
    more.set(words);
    words = more;
  }

  return {
    add: (number) => {
      reach((number >>> 5) + 1);
      words[number >>> 5] = (words[number >>> 5] ?? 0) | (1 << (number & 31));
    },
    has: (number) => ((words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0,
    join: (other) => {
      reach(other.words().length);
      for (const [index, word] of other.words().entries()) words[index] = (words[index] ?? 0) | word;
    },
    words: () => words,
  };
}
