/** Courtesies of the browser that it may refuse: presenting goes on without them. */

export async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // The slide fills the window.
  }
}

export async function leaveScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}

let lock: WakeLockSentinel | undefined;

/** Keeps the screen from going dark. A page that was hidden has to ask again. */
export async function keepAwake(wanted: boolean): Promise<void> {
  try {
    await lock?.release();
    lock = wanted ? await navigator.wakeLock.request('screen') : undefined;
  } catch {
    // The screen goes dark when the device wants it to.
  }
}
