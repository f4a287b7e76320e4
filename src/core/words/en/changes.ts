import type { Words } from '../shape.ts';
import { counted } from './counted.ts';

export const changes: Words['changes'] = {
  title: 'Changes',
  description:
    'Which figures each release added, changed or withdrew: what they were, what they are now, and why.',
  lead: 'The record is published in releases, each with a number and a date. This is what each of them added, changed and withdrew since the one before; the newest comes first.',
  feed: 'Follow via Atom feed',
  history: 'History of every figure (CSV)',
  pending: 'Not yet released',
  pendingText: (release) =>
    `These changes are on the site but in no release yet; they will be in release ${release}. When you cite them, say “not yet released”.`,
  inRelease: (release, sentence) => `[Release ${release}] ${sentence}`,
  notReleased: (sentence) => `[Not yet released] ${sentence}`,
  none: 'none',
  kinds: { added: 'Added', changed: 'Changed', withdrawn: 'Withdrawn', charts: 'Charts withdrawn' },
  added: (value, printed) => `added ${value} (${printed}).`,
  changed: (before, printedBefore, after, printedAfter) =>
    `changed from ${before} (${printedBefore}) to ${after} (${printedAfter}).`,
  withdrawn: (before, printed) => `withdrawn; it said ${before} (${printed}).`,
  reason: (reason) => `Reason: ${reason}`,
  noReason: 'No reason is recorded yet.',
  manyAdded: (area, count) => `${area} – ${counted(count, 'figure', 'figures')} added from the source:`,
  manyChanged: (area, count) =>
    `${area} – ${counted(count, 'figure', 'figures')} changed, taken from the source:`,
  manyWithdrawn: (area, count) =>
    `${area} – ${counted(count, 'figure', 'figures')} withdrawn, taken from the source:`,
  ofPlace: (area, sources) => `${area}: ${counted(sources, 'source', 'sources')}`,
  chartWithdrawn: 'The chart is no longer made:',
  folded: (added, changed, withdrawn) =>
    `${counted(added, 'figure', 'figures')} added, ${changed} changed, ${withdrawn} withdrawn`,
  earlier: (release) => `Changes in release ${release}`,
  earlierDescription: (release, date) =>
    `What release ${release} of the record, published on ${date}, added, changed and withdrew.`,
  recent: 'What changed',
  all: 'All changes',
  withdrawnIn: (version) => `Withdrawn in ${version}.`,
  stoodThere: (before, printed) => `It said ${before} (${printed}).`,
  goneSource: {
    title: (source) => `Withdrawn source: ${source}`,
    description: (source) =>
      `Figures that were once taken from the source “${source}” and are withdrawn now.`,
    text: (source) =>
      `The source with the key “${source}” is no longer in the record, so its title and publisher are not known any more. All figures that were taken from it are withdrawn.`,
  },
  withdrawnRows: 'Withdrawn figures',
  goneChart: {
    title: (title) => `Withdrawn: ${title}`,
    description: (title) => `The chart “${title}” is no longer made; this page keeps its address.`,
    text: (version) =>
      `This chart was last in ${version}. It is no longer made; the address stays for those who cited it.`,
  },
};
