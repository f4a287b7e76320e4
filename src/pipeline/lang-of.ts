import { langs, type Lang } from '../core/words/lang.ts';
import { Fault } from './fault.ts';

/** The language that `--lang` asks for. */
export function langOf(text: string): Lang {
  const lang = langs.find((each) => each === text);
  if (lang === undefined) throw new Fault(`--lang is "${text}". Write one of: ${langs.join(', ')}.`);
  return lang;
}
