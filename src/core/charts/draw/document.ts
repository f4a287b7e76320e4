import { JSDOM } from 'jsdom';

/** The document that Plot draws into at build; nothing is ever attached to it. */
export const { document } = new JSDOM('').window;
