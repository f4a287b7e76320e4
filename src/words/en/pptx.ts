import type { Words } from '../words.ts';

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
  continued: (title: string, part: string, parts: string) => `${title} (${part}/${parts})`,
};
