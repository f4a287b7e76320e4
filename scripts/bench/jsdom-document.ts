import { JSDOM } from 'jsdom';

/** In the place of the light document: what it is measured against. */
export function LightDocument(): Document {
  return new JSDOM('').window.document;
}
