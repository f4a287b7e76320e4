import { inEach } from './core/words/localized.ts';

/** Who answers for the site, and on which terms. */
export const site = {
  name: inEach((words) => words.publisher.name),
  compiler: inEach((words) => words.publisher.compiler),
  /** Where readers report a fault; blank shows nothing. */
  contact: '',
  dataLicence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
