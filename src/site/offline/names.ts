/** Several sites may stand on one origin: the caches of the one below `base` begin with this. */
export const cachesOf = (base: string): string => `offline:${base}:`;

/** What is kept of one release of the site. */
export const cacheOf = (base: string, revision: string): string => cachesOf(base) + revision;

/** This cache stays empty. That it is there says: on this machine nothing is to be kept. */
export const refusalOf = (base: string): string => `${cachesOf(base)}refused`;

export const workerFile = 'sw.js';

/** The page about what is kept, below the language. */
export const offlinePath = 'ngoai-tuyen/';

/** Pages that are kept besides the home page and the page about them: those that were visited last. */
export const mostPages = 100;

/** Of what scripts and pictures of those pages ask for, files that were read last: a deck that readers put together has one for each chart. */
export const mostParts = 300;

/** As many of those go at once where there is no room for one that is visited: about as much as the longest page takes. */
export const mostMakingRoom = 12;

/**
 * A network that is there but does not answer: after so many seconds without the first byte a kept copy is shown, and says so. Less
 * would show a copy to those whose network is only slow; a browser alone waits for minutes, which no hall does.
 */
export const patience = 10;
