/** The text of a file that is UTF-8; nothing for any other, which would lose its Vietnamese letters in silence. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder has no other way to say so; the caller reports it.
    return undefined;
  }
}
