import { slug } from '../core/values/key.ts';
import { Fault } from './fault.ts';

/** What is wrong with the settings, gathered so that all of it is told at once. */
export class Faults {
  readonly #sentences: string[] = [];

  add(sentence: string | undefined): void {
    if (sentence !== undefined) this.#sentences.push(sentence);
  }

  throwIfAny(): void {
    if (this.#sentences.length > 0)
      throw new Fault(`${this.#sentences.join('\n')}\nNothing was read or written.`);
  }
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(' or ');

export function oneOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly [Choice, ...Choice[]],
  faults: Faults,
): Choice {
  const choice = choices.find((each) => each === text);
  if (choice === undefined) faults.add(`${name} is "${text}". Write ${quoted(choices)}.`);
  return choice ?? choices[0];
}

/** A whole number from 1. */
export function countOf(name: string, text: string, faults: Faults): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    faults.add(`${name} is "${text}". Write a whole number from 1, such as ${name}=2.`);
  return Number(text);
}

/** A path of which a shell or a browser would make another one. */
const unresolved = /^[~$'"]|^\w{2,}:|^\s|\s$/;

export function folderOf(name: string, text: string, usual: string, faults: Faults): string {
  if (unresolved.test(text))
    faults.add(`${name} is "${text}". Write a path as the disk has it, such as ${name}=${usual}.`);
  return text;
}

/** Letters that stand in an address as they are, and never for a step back. https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const step = /^(?!\.+$)[\w.~-]+$/;

/** With one slash before and after it: `/` or `/dan-van-kheo/`. */
export function basePathOf(text: string, faults: Faults): string {
  const steps = text.split('/').filter(Boolean);
  if (!steps.every((each) => step.test(each))) {
    const proposal = steps.map(slug).filter(Boolean).join('/');
    faults.add(
      `BASE_PATH is "${text}". A path is written in letters without marks, digits, ".", "_", "~" and "-"${proposal === '' ? '' : `: BASE_PATH=/${proposal}/`}.`,
    );
  }
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}

const usualAddress = 'SITE_URL=https://thong-ke.example.org';
/** A name, or a number in brackets. */
const host = /^(?:(?:[a-z\d_-]+\.)*[a-z\d_-]+|\[[\da-f:.]+\])$/;

/** Without a path: `https://thong-ke.example.org`. */
export function addressOf(text: string, faults: Faults): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) {
    const bare = URL.parse(`https://${text.replace(/^[a-z]*:\/*/i, '')}`);
    faults.add(
      `SITE_URL is "${text}". Write a whole address, such as ${bare === null || !host.test(bare.hostname) ? usualAddress : `SITE_URL=${bare.origin}`}.`,
    );
    return text;
  }
  if (url.username !== '' || url.password !== '')
    faults.add(`SITE_URL holds a name or a password. Write no more than SITE_URL=${url.origin}.`);
  else if (!host.test(url.hostname) || url.port === '0')
    faults.add(`SITE_URL is "${text}", where no site can stand. Write one such as ${usualAddress}.`);
  else if (url.pathname !== '/')
    faults.add(
      `SITE_URL is "${text}", which has a path. Write the path apart: SITE_URL=${url.origin} BASE_PATH=${url.pathname}.`,
    );
  else if (url.search !== '' || url.hash !== '')
    faults.add(`SITE_URL is "${text}". Write no more than SITE_URL=${url.origin}.`);
  return url.origin;
}
