/**
 * The speaker's window and the audience's, which it opens, tell each other what they show. Pages that were opened as files have no origin in
 * common; so a message is known by the window that it comes from, and holds nothing but the number of a slide and whether all is black.
 */
export interface Shown {
  readonly slide: number;
  readonly black: boolean;
}

const audienceName = 'khan-gia';
const target = location.protocol === 'file:' ? '*' : location.origin;
let opened: Window | null = null;

const openedBy = (): Window | null => (window.name === audienceName ? (opener as Window | null) : null);
export const isAudience = (): boolean => openedBy() !== null;

/** Whether the browser let it. */
export function openAudience({ slide }: Shown): boolean {
  opened = open(`#${slide}`, audienceName, 'popup,width=960,height=540');
  return opened !== null;
}

export function tell({ slide, black }: Shown): void {
  for (const other of [opened, openedBy()])
    if (other?.closed === false) other.postMessage({ slide, black } satisfies Shown, target);
}

/** An audience's window that was opened before this page was loaded anew is known by its opener. */
function isPartner(source: MessageEventSource | null): boolean {
  if (source === null || !('opener' in source)) return false;
  if (source.opener === window) opened = source;
  return source === opened || source === openedBy();
}

const isShown = (data: unknown): data is Shown =>
  typeof data === 'object' &&
  data !== null &&
  'slide' in data &&
  typeof data.slide === 'number' &&
  'black' in data &&
  typeof data.black === 'boolean';

export function listen(hear: (shown: Shown) => void): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (isPartner(source) && isShown(data)) hear({ slide: data.slide, black: data.black });
  });
}
