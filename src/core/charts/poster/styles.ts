import type { Style } from './text-block.ts';

/** How the texts of a poster are set. */
export const styles = {
  title: { size: 25, weight: 'title', ink: 'ink', leading: 1.16, after: 7, isBalanced: true },
  subtitle: { size: 14.5, weight: 400, ink: 'ink-soft', leading: 1.38, after: 16, isBalanced: true },
  heading: { size: 15, weight: 600, ink: 'ink', leading: 1.35, after: 2 },
  caption: { size: 13, weight: 400, ink: 'ink-soft', leading: 1.35, after: 7 },
  refusalLabel: { size: 13, weight: 600, ink: 'tone-refusal', leading: 1.4, after: 1 },
  refusal: { size: 13.5, weight: 400, ink: 'ink', leading: 1.42, after: 4, isBalanced: true },
  note: { size: 12.5, weight: 400, ink: 'ink-soft', leading: 1.42, after: 5 },
  kicker: { size: 13, weight: 600, ink: 'ink-soft', leading: 1.4, after: 5 },
  cardTitle: { size: 34, weight: 'title', ink: 'ink', leading: 1.14, after: 12, isBalanced: true },
  cardText: { size: 17, weight: 400, ink: 'ink-soft', leading: 1.42, after: 0 },
  brand: { size: 13, weight: 600, ink: 'ink', leading: 1.5, after: 0 },
} as const satisfies Record<string, Style>;
