/** Writers of the encodings that arrive, made apart from the readers that they test. */

const tones = { '\u0300': 0, '\u0309': 1, '\u0303': 2, '\u0301': 3, '\u0323': 4 } as const;

/** The letters of TCVN 5712 (VN3) with their bytes, as the standard lists them: vowel by vowel, tone by tone. */
const tcvn3: Readonly<Record<string, readonly number[]>> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};
const tcvn3Plain: Readonly<Record<string, number>> = {
  ...{ Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 },
  ...{ ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae },
};

/** As it was typed with the fonts .VnTime: one byte a letter; a capital with a tone is a small letter there. */
export const toTcvn3 = (text: string): Uint8Array =>
  Uint8Array.from([...text.normalize('NFC')].map((letter) => tcvn3Byte(letter)));

function tcvn3Byte(letter: string): number {
  const plain = tcvn3Plain[letter];
  if (plain !== undefined) return plain;
  const [base, tone] = toneOf(letter.toLowerCase());
  const byte = tone === undefined ? undefined : tcvn3[base]?.[tones[tone]];
  return byte ?? latin(letter);
}

/** "ế" → "ê" and its tone. */
function toneOf(letter: string): [string, keyof typeof tones | undefined] {
  const parts = [...letter.normalize('NFD')];
  const tone = parts.find((part): part is keyof typeof tones => part in tones);
  return [
    parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC'),
    tone,
  ];
}

const vniTones = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' } as const;
const vniRoof = { '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' } as const;
const vniBowl = { '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' } as const;
const vniAlone: Readonly<Record<string, string>> = {
  ...{ í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ', ơ: 'ô', ư: 'ö' },
};

/** As it was typed with the fonts VNI-Times, as the letters of Latin that it shows without them. */
export const toVniLetters = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => vniLetter(letter)).join('');

export const toVni = (text: string): Uint8Array =>
  Uint8Array.from([...toVniLetters(text)].map((letter) => latin(letter)));

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const inCase = (sign: string): string => (letter === small ? sign : sign.toUpperCase());
  const alone = vniAlone[small];
  if (alone !== undefined) return inCase(alone);
  const [base, tone] = toneOf(small);
  const [plain = '', mark] = [...base.normalize('NFD')];
  if (mark === '\u0302') return inCase(plain + (tone ? vniRoof[tone] : 'â'));
  if (mark === '\u0306') return inCase(plain + (tone ? vniBowl[tone] : 'ê'));
  return tone === undefined ? letter : inCase((vniAlone[base] ?? base) + vniTones[tone]);
}

const latinLetters = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, at) => at)),
];

function latin(letter: string): number {
  const byte = latinLetters.indexOf(letter);
  if (byte < 0) throw new Error(`"${letter}" is no letter of Latin.`);
  return byte;
}

const vietnamese = [
  ...new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, at) => at)),
];

/** A vowel and, after it, its tone, as Windows writes it. */
export function toWindows1258(text: string): Uint8Array {
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    if (vietnamese.includes(letter)) return [letter];
    const [base, tone = ''] = toneOf(letter);
    const [whole, mark] = toneOf(letter.toLowerCase());
    return letter === letter.toLowerCase() ? [base, tone] : [whole.toUpperCase(), mark ?? ''];
  });
  return Uint8Array.from(letters.filter(Boolean).map((letter) => vietnamese.indexOf(letter)));
}

export const toUtf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return bytes;
};

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a program shows that takes UTF-8 for one byte a letter. */
export const toMojibake = (text: string): string =>
  [...toUtf8(text)].map((byte) => latinLetters[byte]).join('');
