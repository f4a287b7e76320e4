import { versionText } from '../../core/reading/version.ts';
import { escapeMarkup } from '../../core/values/markup.ts';
import { langs, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { pageAddress } from '../../core/address/address.ts';
import { fileAddress } from '../../core/address/file-address.ts';
import { publication } from '../record/publication.ts';

/** Whether pages that were visited are kept, to be read without a network. */
export const isKept = process.env['SERVICE_WORKER'] !== 'no';

/** The site as its service worker has to know it. */
export const keptSite = () => ({
  base: fileAddress(''),
  homes: langs.map((lang) => ({ path: pageAddress(lang), notice: noticeIn(lang) })),
});

/** What a page begins with when a copy of it is shown. */
function noticeIn(lang: Lang): string {
  const words = wordsIn(lang).offline;
  const notice = words.notice(versionText(lang, publication().version));
  const about = `<a href="${escapeMarkup(pageAddress(lang, 'ngoai-tuyen/'))}">${escapeMarkup(words.about)}</a>`;
  return `<p class="kept" role="note">${escapeMarkup(notice)} ${about}</p>`;
}
