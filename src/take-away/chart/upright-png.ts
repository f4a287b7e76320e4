import { pictureFormat } from './picture-format.ts';

/** Upright (“dọc”), for a phone’s column: 1,080 pixels wide. */
export const uprightPng = pictureFormat({
  ending: '-doc.png',
  mediaType: 'image/png',
  isText: false,
  size: 'narrow',
  ofPoster: (poster, studio) => studio.png(poster, 3),
});
