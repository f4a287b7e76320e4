import type { Words } from '../shape.ts';

export const language: Words['language'] = {
  name: 'English',
  openGraph: 'en_GB',
  biblatex: 'english',
  alphabet: 'plain',
};
