import type { Page } from 'playwright';

/** Presenting goes on where the browser refuses full screen; then a window can be given another size. */
export const withoutFullScreen = (tab: Page): Promise<unknown> =>
  tab.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
