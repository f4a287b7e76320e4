import type { MiddlewareHandler } from 'astro';
import { keptPages } from './site/kept-pages.ts';

const pages = keptPages(process.env);

/** A page, or a file, of which nothing changed since a build before is taken from there. */
export const onRequest: MiddlewareHandler = ({ url, props }, next) =>
  pages === undefined ? next() : pages(url.pathname, props, next);
