/**
 * Each line is a layer: a file imports from its own and from those above it in this list, which know nothing of it. The longest that fits
 * is a file's own.
 */
export const layers: readonly string[] = [
  // What a build keeps.
  'src/cache',
  // The core: what a figure is, what may be compared, and the charts.
  'src/core/words',
  // Who answers for the site.
  'src/config.ts',
  'src/core/schema',
  'src/core/values',
  'src/core/figures',
  'src/core/address',
  'src/core/rules',
  'src/core/checks',
  'src/core/record',
  'src/core/reading',
  'src/core/charts',
  // What leaves the site, and what it is drawn with.
  'src/media',
  'src/take-away',
  'src/slides/deck',
  'src/slides/pptx',
  // What the officer sends.
  'src/hand-in/guidance',
  'src/hand-in/read',
  'src/hand-in/incoming.ts',
  'src/hand-in/understand',
  'src/hand-in/judge',
  'src/hand-in/template',
  // The site around them: what every page of it knows.
  'src/site/styles',
  'src/site/address',
  'src/site/record',
  'src/site/changes',
  'src/site/charts',
  // The pages of the wings.
  'src/slides',
  'src/hand-in',
  'src/site',
  'src/pages',
  'src/middleware.ts',
  // Commands.
  'src/pipeline',
  'scripts',
  'tests',
];

/** Runs in a browser as well as in Node: computed from nothing but its arguments. */
export const anywhere: readonly string[] = [
  'src/core',
  'src/take-away',
  'src/slides/deck',
  'src/slides/pptx',
  'src/hand-in/guidance',
  'src/hand-in/read',
  'src/hand-in/understand',
  'src/hand-in/judge',
  'src/hand-in/template',
];
