import type { Words } from '../../shape.ts';

export const forms: Words['schema']['forms'] = {
  observations: 'Figures',
  sources: 'Sources',
  areas: 'Areas',
  'field-map': 'Fields',
  instructions: 'Instructions',
  example: 'Example',
  lists: 'Lists',
};
