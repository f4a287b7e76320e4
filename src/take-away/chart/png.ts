import { pictureFormat } from './picture-format.ts';

/** 1,200 pixels wide. */
export const png = pictureFormat({
  ending: '.png',
  mediaType: 'image/png',
  isText: false,
  size: 'poster',
  ofPoster: (poster, studio) => studio.png(poster, 2),
});
