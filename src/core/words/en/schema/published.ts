import type { Words } from '../../shape.ts';

export const published: Words['schema']['published'] = {
  figure: 'Figure',
  method: 'Method',
  from: 'Computed from',
  derived: 'Computed figures',
};
