import type { Words } from '../shape.ts';

export const embed: Words['embed'] = {
  title: (title, site) => `${title} – embed – ${site}`,
  description: (title, subtitle) => `A chart to embed in another page: ${title}. ${subtitle}.`,
  takeAway: 'Download',
  formats: {
    png: ['PNG', 'picture 1,200 pixels wide, for articles on the web'],
    upright: ['PNG, tall', 'picture 1,080 pixels wide, for phones and social media'],
    svg: ['SVG', 'vector picture, for print; fonts inside'],
    pptx: ['PowerPoint', 'charts that can be edited, with the table of figures and speaker notes'],
    xlsx: ['Excel', 'figures, sources and notes'],
    csv: ['CSV', 'figures for machines; for Excel take the Excel file'],
    json: ['JSON', 'the whole chart for machines'],
  },
  heading: 'Embed in another page',
  text: 'Copy this code into your page. The chart adapts to the width and follows the reader’s light or dark setting; it runs no script and tracks nobody.',
  code: 'Embed code',
  light: 'If your page is always light, add to the end of the address in src="…":',
  preview: 'See the embed',
};
