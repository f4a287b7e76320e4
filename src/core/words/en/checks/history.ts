import type { Words } from '../../shape.ts';

export const changeLog: Words['checks']['changeLog'] = {
  malformed: {
    problem: 'This is not the id of a figure.',
    repair: 'Copy the id from observations.csv on the page “Data”.',
  },
  incomplete: {
    problem:
      'A figure that stands has value, qualifier and printed; one that was withdrawn has none of them.',
    repair: 'Fill in all three cells, or leave all three blank.',
  },
  elsewhere: {
    problem: (home) =>
      `This figure stands in observations/${home}.csv; its history belongs in the file of the same name.`,
    repair: (home) => `Move all rows of this figure to changes/${home}.csv.`,
  },
  notThere: {
    problem: 'It withdraws a figure that was not there.',
    repair: 'Delete this row, or correct the id.',
  },
  unchanged: { problem: 'This row changes nothing since the release before.', repair: 'Delete this row.' },
  outOfOrder: {
    problem: (before) => `The history follows the releases; a row above is of release ${before}.`,
    repair: 'Move this row up, or correct the release.',
  },
};

export const correction: Words['checks']['correction'] = {
  needless: {
    problem: 'This figure does not differ from the last release, or there is none of this id.',
    repair: 'Correct the id, or delete this row: the reasons of what was released stand in changes/.',
  },
};

export const releaseOrder: Words['checks']['releaseOrder'] = {
  outOfOrder: {
    problem: (number) =>
      `Releases are numbered 1, 2, 3… in the order of the rows, none left out; this one is ${number}.`,
    repair: (number) => `Write ${number}, or restore the row that was deleted: what was released stays.`,
  },
  notLater: {
    problem: (before) => `Each release has a later day than the one before, which has ${before}.`,
    repair: 'Write a later day.',
  },
};

export const slide: Words['checks']['slide'] = {
  unknownDeck: {
    problem: (compareDeck) => `A deck is that of a province, or ${compareDeck} (all places compared).`,
    repair: (compareDeck) => `Write the key of a province in areas.csv, or ${compareDeck}.`,
    proposal: (near) => `Did you mean ${near}?`,
  },
  oneThing: {
    problem: 'A row shows one chart, or some figures, not both.',
    repair: 'Fill in “chart” or “figures” and leave the other blank.',
  },
  noNumbers: {
    problem: 'Speaker notes hold no digits: when the figures change they would be wrong unnoticed.',
    repair: 'Leave the number out; the slide and the citation below the notes have it.',
  },
};

export const deck: Words['checks']['deck'] = {
  unknownChart: {
    problem: 'This deck has no chart of this name.',
    repair: 'Write the last part of the address of a chart on the page /bieu-do/, or delete this row.',
    proposal: (near) => `Did you mean ${near}?`,
  },
  unknownFigure: {
    problem: (id) => `This deck has no figure ${id}.`,
    repair: 'Write an id of observations.csv or derived.csv, or delete this one.',
    proposal: (near) => `Did you mean ${near}?`,
  },
};
