import type { Words } from '../shape.ts';

/** Reading without a network: the page `/en/ngoai-tuyen/`, and the line above a page that is shown from this machine. */
export const offline: Words['offline'] = {
  title: 'Reading without a network',
  description:
    'Pages that you opened on this machine open again without a network: what is kept, which pages are, and how to remove them.',
  unkept:
    'There is no connection, and the page that you asked for is not kept on this machine. Those that are kept stand just below.',
  lead: 'Every page that you opened on this machine opens again without a network, with its charts and figures. Open the pages that you need before you go where there is none.',
  kept: 'Pages kept on this machine',
  list: 'Show the list',
  remove: 'Remove all and stop keeping',
  restore: 'Keep pages again',
  removed: 'All is removed. From now on no page is kept on this machine.',
  restored: 'From now on the pages that you open are kept on this machine.',
  failed: 'That did not work. Try again when there is a network.',
  how: 'What is kept, and where',
  what: 'Pages are kept, downloads are not.',
  whatText: (pages) =>
    `The browser keeps the home page, this page and at most ${pages} pages that you visited last, with their charts, fonts and tables. Pictures, spreadsheets, slide files, CSV, PDF and ZIP files to download are not kept.`,
  network: 'With a network you always read the newest.',
  networkText: (seconds) =>
    `A kept page is shown only when there is no connection, or when the network has not answered after ${seconds} seconds. A line at its top then says that it is a kept page, and which release its figures are of.`,
  release: 'Two releases are never mixed.',
  releaseText:
    'When the site has a new release, all kept pages are replaced at once; as long as that cannot be done, the old ones stay whole.',
  sent: 'Nothing is sent.',
  sentText:
    'The pages lie in this browser alone; there is no cookie and no tracking. Whoever shares the browser can see the list above.',
  removal: 'You can remove it at any time.',
  removalText:
    'Use the button above, or clear the data of this site in the settings of the browser. After the button the browser remembers one thing: that this machine keeps nothing. With JavaScript turned off nothing is kept.',
  notice: (version) => `No connection: this page was kept on this machine; its figures are of ${version}.`,
  about: 'Kept pages',
};
