import { inEach } from '../../../core/words/localized.ts';
import { finding, type Fault, type Finding, type Problem } from '../../../core/figures/problem.ts';
import { formatNumber } from '../../../core/values/format-number.ts';

/** Which faults are told of those that name a source which nobody entered. */
export interface UnknownSources {
  readonly isTold: (fault: Fault) => boolean;
  /** The problem that tells it for all, with the number of their rows; any other as it is. */
  readonly withCount: (problem: Problem, fault: Fault) => Problem;
}

/**
 * Of rows that name one source which nobody entered, the first tells it for all: with a sheet of sources forgotten, each row would say
 * the same. What may be a slip of the pen has a proposal, and stays where it is.
 */
export function unknownSources(): UnknownSources {
  const counts = new Map<string, number>();
  const slips = new Set<string>();

  function isTold(fault: Fault): boolean {
    if (!namesNoSource(fault) || slips.has(fault.value)) return true;
    const before = counts.get(fault.value) ?? 0;
    if (before === 1 && (fault.tell().proposals ?? []).length > 0) {
      slips.add(fault.value);
      return true;
    }
    counts.set(fault.value, before + 1);
    return before === 0;
  }

  function withCount(problem: Problem, fault: Fault): Problem {
    const count = namesNoSource(fault) ? (counts.get(fault.value) ?? 1) : 1;
    return count === 1 ? problem : { ...problem, ...notEntered(count) };
  }

  return { isTold, withCount };
}

const namesNoSource = ({ code, column }: Fault): boolean => code === 'unknown-key' && column === 'source';

const notEntered = (count: number): Finding =>
  finding(
    'unknown-key',
    inEach((words, lang) => words.handIn.judge.unknownSources.notEntered.problem(formatNumber(count, lang))),
    inEach((words) => words.handIn.judge.unknownSources.notEntered.repair),
  );
