import type { Words } from '../shape.ts';

export const paper: Words['paper'] = {
  pdf: 'One-page summary (PDF)',
  sameAsPrinted: 'Printing this page gives the same summary, on one sheet of A4.',
  print: 'Printing this page gives a summary on one sheet of A4.',
  figures: 'Figures, with the words of the source',
  notes: (count) => `${count} notes on these figures: see the page of the chart.`,
  rest: (version, figures, address) =>
    `${version}. All ${figures} figures, the units of the province and the table of each chart: ${address}`,
};
