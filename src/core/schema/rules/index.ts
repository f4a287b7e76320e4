import { cellRules } from './cell.ts';
import { figureRules } from './figure.ts';
import { fileRules } from './file.ts';
import { recordRules } from './record.ts';
import { tableRules } from './table.ts';

/**
 * Every rule that a check holds, by the code under which it is reported, in the order in which a hand-in meets them. The last group
 * concerns only those who keep the record.
 */
export const ruleGroups = {
  file: fileRules,
  table: tableRules,
  cell: cellRules,
  figure: figureRules,
  record: recordRules,
} as const;
export type RuleGroup = keyof typeof ruleGroups;

/** What a check may report: nothing that is not described. */
export type RuleCode = { [Group in RuleGroup]: keyof (typeof ruleGroups)[Group] }[RuleGroup];
