/** The language itself, as programs call it. */
export const language = {
  /** As its own readers call it. */
  name: 'Tiếng Việt',
  openGraph: 'vi_VN',
  /** As BibLaTeX calls it. */
  biblatex: 'vietnamese',
  /** Whether letters with a mark, such as Ă and Ơ, have a place of their own in the alphabet. */
  alphabet: 'marked' as 'marked' | 'plain',
};
