/** No letter of the old encoding. */
const none = '\ufffd';

/** TCVN 5712 (VN3), the encoding of the fonts .VnTime and .VnArial, from 0xA1 on. */
const tcvn3 =
  `ĂÂÊÔƠƯĐăâêôơưđ${none.repeat(6)}àảãáạ${none}ằẳẵắ${none.repeat(7)}ặầẩẫấậè${none}ẻẽéẹềểễếệìỉ${none.repeat(3)}ĩíịò${none}` +
  `ỏõóọồổỗốộờởỡớợù${none}ủũúụừửữứựỳỷỹýỵ`;

/** What the letters of TCVN3 say when they were taken for Latin: "D©n vËn" → "Dân vận". Capitals are a matter of the font there. */
export const fromTcvn3 = (text: string): string =>
  text
    .replaceAll(/[^\0-\x7f\u00a0\u2000-\u206f]/g, (sign) => tcvn3[sign.charCodeAt(0) - 0xa1] ?? none)
    .toLowerCase();

const [acute, grave, hook, tilde, dot, circumflex, breve] = [
  '\u0301',
  '\u0300',
  '\u0309',
  '\u0303',
  '\u0323',
  '\u0302',
  '\u0306',
];

/** In VNI a letter with a mark of Latin follows its vowel and stands for the marks of Vietnamese. */
const vniMarks: Readonly<Record<string, string>> = {
  ...{ ù: acute, ø: grave, û: hook, õ: tilde, ï: dot },
  ...{ â: circumflex, á: circumflex + acute, à: circumflex + grave, å: circumflex + hook },
  ...{ ã: circumflex + tilde, ä: circumflex + dot },
  ...{ ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot },
};
const vniLetters: Readonly<Record<string, string>> = {
  ...{ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' },
};

/** What the letters of VNI say when they were taken for Latin: "Daân vaän" → "Dân vận". */
export const fromVni = (text: string): string =>
  text
    .replaceAll(
      /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[^\0-\x7f\u00a0\u2000-\u206f]/giu,
      (sign: string, vowel: string | undefined, mark: string | undefined) =>
        vowel === undefined
          ? vniLetter(sign)
          : vniLetter(vowel) + (vniMarks[mark?.toLowerCase() ?? ''] ?? none),
    )
    .normalize('NFC');

function vniLetter(sign: string): string {
  const small = sign.toLowerCase();
  const letter = /[a-z]/.test(small) ? small : (vniLetters[small] ?? none);
  return sign === small ? letter : letter.toUpperCase();
}
