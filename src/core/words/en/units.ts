import type { Words } from '../shape.ts';

type Unit = Words['units'][keyof Words['units']];

const unit = (name: string, amount: Unit['amount']): Unit => ({ name, amount });
const bare: Unit['amount'] = (number) => number;
const counted =
  (one: string, many: string): Unit['amount'] =>
  (number) =>
    `${number} ${number === '1' ? one : many}`;

export const units: Words['units'] = {
  model: unit('models', counted('model', 'models')),
  award: unit('awards', bare),
  organisation: unit('organisations', bare),
  territory: unit('territories', bare),
  petition: unit('petitions', counted('petition', 'petitions')),
  reception: unit('receptions', counted('reception', 'receptions')),
  person: unit('people', counted('person', 'people')),
  team: unit('teams', counted('team', 'teams')),
  form: unit('forms', counted('form', 'forms')),
  percent: unit('per cent', (number) => `${number}%`),
  rank: unit('rank', bare),
  'rank-change': unit('places gained', counted('place', 'places')),
  criterion: unit('criteria', counted('criterion', 'criteria')),
  point: unit('points', counted('point', 'points')),
  'square-metre': unit('square metres', (number) => `${number} m²`),
  'square-kilometre': unit('square kilometres', (number) => `${number} km²`),
};
