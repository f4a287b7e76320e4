/** Rounded, so that the last digit of a division never differs. */
export const part = (length: number, whole: number): string =>
  String(Math.round((length / whole) * 1e5) / 1e5);
