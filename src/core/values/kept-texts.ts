/** Texts that come again are among the first; more would be a list of texts that stand once. */
const most = 50_000;
/** V8 copies shorter pieces of a text; longer ones are slices, and each keeps the whole text in memory. */
const shortestSlice = 13;

/** One text for all that read the same, none of them a slice of the file that they were read from. */
export function keptTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const first = texts.get(text);
    if (first !== undefined) return first;
    const own = text.length < shortestSlice ? text : ` ${text}`.slice(1);
    if (texts.size < most) texts.set(own, own);
    return own;
  };
}
