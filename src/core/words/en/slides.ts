import type { Words } from '../shape.ts';

export const slides: Words['slides'] = {
  title: 'Slides',
  description:
    'Slides on the “Dân vận khéo” movement for conferences: in the browser, as a PowerPoint file, as one HTML file for a hall without network, or on paper.',
  lead: 'Every deck is made from the record: one point a slide, with source and limits, and notes for the speaker.',
  deck: (name) => `Dân vận khéo in ${name}`,
  compare: 'Dân vận khéo: the provinces compared',
  deckDescription: (title, count) => `${title}: ${count} slides with sources, limits and speaker notes.`,
  merged: (name, from, successor) =>
    `Since ${from} ${name} has been part of ${successor}; the figures are those of the former territory.`,
  compareLines: [
    'Only figures of one indicator, one way of counting, one level and one kind of period share an axis.',
    'What cannot be compared is said to be so, with the reason.',
  ],
  figures: (name) => `${name} in a few figures`,
  figuresSubtitle: 'The latest in the documents collected',
  signs: { 'at-least': '“≥” means at least', 'at-most': '“≤” means at most' },
  panelTitle: (heading, value) => `${heading}: ${value}`,
  inArea: (area, heading) => `${area}, ${heading}`,
  at: (value, period) => `${value} (${period})`,
  refusals: 'Why not on one axis?',
  sources: 'Sources of the figures',
  sourceColumns: ['Document', 'Published by', 'Date'],
  unknownDate: 'unknown',
  undated: 'These documents bear no date',
  ownTitles: 'Titles in square brackets are the compilers’ own',
  continued: 'Goes on from the slide before.',
  part: (subtitle, part, parts) => `${subtitle}${subtitle === '' ? '' : ' '}(part ${part} of ${parts})`,
  andOthers: (shown, count) => `${shown} and ${count} more`,
  told: (period, evidence) => `${period}; ${evidence}`,
  take: (title) => `Open or download: ${title}`,
  open: 'Open to present',
  ready: 'Ready-made slides for conferences',
  comparison: 'Slides that compare the provinces',
  count: (slides) => `${slides} slides`,
  handout: 'Print with speaker notes',
  handoutHint:
    'This page is set to print with speaker notes: the slides stand on A4, each above its notes, in black and white. Use the print command of the browser (Ctrl+P).',
  handoutEnd: 'Back to slides',
  notes: 'Speaker notes',
  noteLimits: (text) => `Limits: ${text}`,
};
