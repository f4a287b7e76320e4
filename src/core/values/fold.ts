/** "Đường Bắc Kạn" → "duong bac kan": lower case, without tone marks, the marks of vowels and the stroke of đ. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase();
