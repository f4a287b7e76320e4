import type { Localized } from '../words/lang.ts';
import { inEachOf } from '../words/localized.ts';
import type { Words } from '../words/shape.ts';

type Rules = Words['rules'];
export type RuleGroup = keyof Rules;

/** What a check may report: nothing that is not described. */
export type RuleCode = { [Group in RuleGroup]: keyof Rules[Group] & string }[RuleGroup];

/**
 * Every rule that a check holds, by the code under which it is reported, in the order in which a hand-in meets them. The last group
 * concerns only those who keep the record.
 */
export const ruleGroups: { readonly [Group in RuleGroup]: Readonly<Record<keyof Rules[Group], Localized>> } =
  {
    file: inEachOf((words) => words.rules.file),
    table: inEachOf((words) => words.rules.table),
    cell: inEachOf((words) => words.rules.cell),
    figure: inEachOf((words) => words.rules.figure),
    record: inEachOf((words) => words.rules.record),
  };
