import { inEach } from '../words/localized.ts';
import { observationId } from '../values/key.ts';
import { tables } from '../schema/tables.ts';
import { faultAt } from '../figures/draft.ts';
import type { Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { figureKeyOf } from './figure-key.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** Two figures have two ids. Labels that differ only in accents, capitals or punctuation would share one. */
export const checkIdCollision: Check = function* (draft) {
  const first = new Map<string, Row>();
  for (const row of draft.rows('observations')) {
    const key = figureKeyOf(draft, row);
    if (key === undefined) continue;
    const id = observationId(key);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    else yield faultAt(row, differing(row, earlier), collision(earlier));
  }
};

const differing = (row: Row, earlier: Row): string =>
  tables.observations.key.find((column) => row.cells[column] !== earlier.cells[column]) ?? 'field';

const collision = ({ file, line }: Row): Finding =>
  finding(
    'id-collision',
    inEach((words) => words.checks.idCollision.collision.problem(file, String(line))),
    inEach((words) => words.checks.idCollision.collision.repair),
  );
