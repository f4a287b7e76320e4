const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The letter of each byte, in an encoding of one byte a letter. */
const lettersOf = (encoding: string): readonly string[] => [...new TextDecoder(encoding).decode(everyByte)];

/** Turns a text back into the bytes it was read from; nothing where a letter is not of that encoding. */
function writerOf(encoding: string): (text: string) => Uint8Array | undefined {
  const bytes = new Map(lettersOf(encoding).map((letter, byte) => [letter, byte]));
  return (text) => {
    const found = [...text].flatMap((letter) => bytes.get(letter) ?? []);
    return found.length === [...text].length ? Uint8Array.from(found) : undefined;
  };
}

const writers = ['windows-1252', 'windows-1258', 'macintosh'].map(writerOf);

/** What a text says that was UTF-8 and was read as one byte a letter: "DÃ¢n" → "Dân". Nothing where it was not. */
export function fromMojibake(text: string): string | undefined {
  for (const write of writers) {
    const bytes = write(text);
    const read = bytes && strictUtf8(bytes);
    if (read !== undefined) return read;
  }
  return undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder has no other way to say that it is not UTF-8.
    return undefined;
  }
}
