/** Which key does what, where, and whom it is left to. */

export type Mode = 'page' | 'show' | 'speaker';
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'present'
  | 'speaker'
  | 'keys'
  | 'black'
  | 'leave'
  /** A key that would do harm here. */
  | 'nothing';

/** What has the focus: a field takes all keys, a link or a button two, a text that scrolls the arrows up and down. */
export type Holder = 'none' | 'control' | 'scroller' | 'field';

export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** Those of a remote control are among them: Page Up, Page Down, the full stop, F5 and Escape. */
const everywhere: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  f: 'present',
  n: 'speaker',
  '?': 'keys',
};
const presenting: Readonly<Record<string, Command>> = {
  ...everywhere,
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'next',
  Backspace: 'previous',
  ' ': 'next',
  b: 'black',
  '.': 'black',
  Escape: 'leave',
  F5: 'nothing',
};
const leftTo: Readonly<Record<Holder, RegExp>> = {
  none: /^$/,
  control: /^(Enter| )$/,
  scroller: /^Arrow(Up|Down)$/,
  field: /^/,
};

export function commandOf(stroke: Stroke, mode: Mode, holder: Holder): Command | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = stroke;
  if (ctrlKey || altKey || metaKey || leftTo[holder].test(key)) return undefined;
  if (shiftKey && key === ' ') return mode === 'page' ? undefined : 'previous';
  if (shiftKey && isNamed(key)) return undefined;
  return (mode === 'page' ? everywhere : presenting)[isNamed(key) ? key : key.toLowerCase()];
}

/** "PageDown", not a character that is typed. */
export const isNamed = (key: string): boolean => key.length > 1;
