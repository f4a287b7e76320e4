import type { Words } from '../shape.ts';

export const pptx: Words['pptx'] = {
  names: {
    title: 'Title',
    subtitle: 'Subtitle',
    body: 'Content',
    heading: 'Heading',
    chart: 'Chart',
    table: 'Table',
    figure: 'Figure',
    limits: 'Limits',
    source: 'Source',
    number: 'Slide number',
    band: 'Band',
    slide: 'Slide',
    notes: 'Speaker notes',
    break: 'Break in the series',
  },
  layouts: { cover: 'Cover', text: 'Title and content', picture: 'Title and chart' },
  whole: 'Total',
  row: 'Label',
  year: 'Year',
  missing: (label: string, reason: string) => `${label}: ${reason}`,
  spanName: (label: string, text: string) => `${label}: ${text}`,
  hollow: (name: string) => `${name}: hollow points`,
  partYears: (caption: string) =>
    `${caption}${caption === '' ? 'Each' : '; each'} column is a year, part years are rounded to whole ones`,
  noteYears:
    'In this file each column is a year; a period that is not made of whole years is drawn in those of which it covers half or more, a shorter one in the year that holds most of it.',
  noteAverages:
    'For a period of several years, the number in the sheet behind the chart is the yearly average of the whole period, not the count of that one year.',
  continued: (title: string, part: string, parts: string) => `${title} (${part}/${parts})`,
};
