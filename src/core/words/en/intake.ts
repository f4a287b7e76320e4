import type { Words } from '../shape.ts';

export const intake: Words['intake'] = {
  counts: (added, changed, same, missing) =>
    `Compared with the record: ${added} figures added, ${changed} changed, ${same} the same; ${missing} are in the file no more.`,
  countsBeside: (sources, areas, labels, conflicts) =>
    `Besides, new or changed: sources ${sources}, areas ${areas}, labels of fields ${labels}; figures that differ from another source: ${conflicts}.`,
  added: (figure, amount, source) => `Added: ${figure}: ${amount} (source ${source}).`,
  changed: (figure, source, changes) => `Changed: ${figure} (source ${source}): ${changes}.`,
  missing: (figure, amount, source) =>
    `No longer in the file, to be withdrawn if you agree: ${figure}: ${amount} (source ${source}).`,
  conflict: (figure, amount, source, others) =>
    `Sources differ: ${figure}: ${amount} from ${source}, but ${others}. Both are shown; those who keep the record choose which comes first.`,
  more: (count) => `… and ${count} more of the same kind.`,
  moreProblems: (kind, count) =>
    `${kind}: and ${count} more of the same kind, which appear when those above are mended.`,
  moreQuestions: (count) => `And ${count} more questions, which appear when those above are answered.`,
  other: (amount, source) => `${amount} from ${source}`,
  change: (column, before, after) => `${column} from ${before} to ${after}`,
  nothing: '(blank)',
  bloc: (name) => `bloc ${name}`,
  sourceAdded: (source, title) => `New source ${source}: ${title}.`,
  sourceChanged: (source, changes) => `Changed source ${source}: ${changes}.`,
  areaAdded: (area) => `New area: ${area}.`,
  areaChanged: (area, changes) => `Changed area ${area}: ${changes}.`,
  labelAdded: (label, area, field) =>
    `New label of a field in ${area}: “${label}”, harmonised as “${field}”.`,
  labelChanged: (label, area, changes) => `Changed label of a field “${label}” in ${area}: ${changes}.`,
};
