import type { Words } from '../../shape.ts';

export const descriptions: Words['schema']['descriptions'] = {
  id: 'The lasting name of the figure, made of area, indicator, period, breakdown and source; to cite it and to join tables.',
  period:
    'EDTF (ISO 8601-2): 2022; 2016/2020; 2017-12/2020; ../2020 is up to 2020. Blank when the source gives no year.',
  field: 'As the source calls it; the table field-map leads to the harmonised field. Blank means all fields.',
  basis:
    'Counted over the period, standing at its end, or counted since the start; they do not compare with one another.',
  value: 'A plain number with a decimal point; its unit stands in “unit”, how sure it is in “qualifier”.',
  qualifier:
    'Whether the number is as printed, a lower bound (“more than”), an upper bound (“almost”) or an estimate (“about”).',
  printed: 'The figure in the words of the source, its misprints included.',
  locator: 'The paragraph, table or page of the source where the figure stands.',
  method: 'How the figure was computed.',
  from: 'The ids of the figures it was computed from, in the order of the computation, separated by a space.',
  valid_from: 'Blank when it was there before the time of this data.',
  valid_to: 'Blank while it still exists.',
  code: 'One code may belong to two areas in turn; do not use it in place of “area”.',
  published: 'Blank when the document bears no date.',
};
