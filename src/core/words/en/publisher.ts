import type { Words } from '../shape.ts';

export const publisher: Words['publisher'] = {
  name: 'Dân vận khéo in figures',
  compiler: 'The compilers of Dân vận khéo in figures',
};
