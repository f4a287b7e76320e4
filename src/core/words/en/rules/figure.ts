import type { Words } from '../../shape.ts';

export const figure: Words['rules']['figure'] = {
  'printed-value': 'The value is the number that was printed.',
  'printed-qualifier': 'The qualifier is what was printed: “hơn” is at least, “gần” is at most.',
  'printed-without-number': 'The printed form has the number of the document.',
  'printed-too-long': 'The printed form is a few words around the number, never a sentence.',
  'out-of-range': 'The value lies where its unit allows: a share from 0 to 100, a count from 0.',
  'share-of-one':
    'A share is given in per cent: 85.16, not 0.8516; one below 1% has its % sign in the printed form, or a note.',
  'not-whole': 'A count is a whole number.',
  'parts-exceed-total':
    'The parts are no more than the total; where the source prints them so, the note of the total says it.',
  'period-after-source': 'The source was published after the period of the figure began.',
  'area-outside-period': 'The area was there in the period of the figure.',
  'id-collision': 'Two different names differ in more than marks, capitals or punctuation.',
  'source-without-address': 'A source has an address, or a note that says why not.',
  'source-without-date': 'A source has a date of publication, or a note that says why not.',
  'date-order': 'Later days are not before earlier ones: opened after published, ended after begun.',
  'area-without-parent': 'Every area but the country belongs to another.',
  'area-level': 'An area belongs to one of a higher level.',
  'area-code': 'An official code has all digits of its level, those that are 0 in front too.',
  cycle: 'No area belongs to itself and no source copies itself, by whatever way round.',
};
