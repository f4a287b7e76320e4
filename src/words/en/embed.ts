import type { Words } from '../words.ts';

export const embed: Words['embed'] = {
  title: (title, site) => `${title} – embed – ${site}`,
  description: (title, subtitle) => `A chart to embed in another page: ${title}. ${subtitle}.`,
  takeAway: 'Download',
  formats: {
    png: ['PNG', 'picture 1,200 pixels wide, for articles and print'],
    upright: ['PNG, upright', 'picture 1,080 pixels wide, for phones and social media'],
    svg: ['SVG', 'vector picture, fonts inside'],
    xlsx: ['Excel', 'figures, sources and notes'],
    csv: ['CSV', 'figures for machines'],
    json: ['JSON', 'the whole chart for machines'],
  },
  heading: 'Embed in another page',
  text: 'Copy this code into your page. The chart fits the width, is light or dark as the reader’s device is, runs no script and tracks nobody.',
  code: 'Embed code',
  light: 'If your page is always light, add to the end of the address:',
  preview: 'See the embed',
};
