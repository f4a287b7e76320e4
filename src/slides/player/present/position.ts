/** Slides count from 1, and a number outside the deck means the nearest slide. */
export const within = (slide: number, count: number): number => Math.min(Math.max(slide, 1), count);

/** The slide that an address names: of 12, "#3" is 3 and "#99" is 12; `undefined` where it names none. */
export function slideIn(hash: string, count: number): number | undefined {
  const digits = /^#(\d{1,6})$/.exec(hash)?.[1];
  return digits === undefined ? undefined : within(Number(digits), count);
}
