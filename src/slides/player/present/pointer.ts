/** Which way a finger or a mouse asks to go. Lengths are in pixels of CSS. */

type Way = 'next' | 'previous' | undefined;

const shortest = 40;

/** A stroke to the left goes on; one that is rather up or down is no stroke. */
export function swipeOf(across: number, down: number): Way {
  if (Math.abs(across) < shortest || Math.abs(across) < 1.5 * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'previous';
}

/** The left sixth of a window goes back, the rest goes on; to a finger, which brings the controls, the middle is left. */
export function edgeAt(x: number, width: number, isMouse: boolean): Way {
  if (x < width / 6) return 'previous';
  return isMouse || x > (5 * width) / 6 ? 'next' : undefined;
}
