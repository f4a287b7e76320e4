/** How a Vietnamese syllable may begin. */
const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** How it may go on, without its tone. */
const rimes = `
  a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ych ynh yt
  o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`
  .trim()
  .split(/\s+/);

const shape = new RegExp(
  `^(${onsets.toSorted((a, b) => b.length - a.length).join('|')})?(${rimes.join('|')})$`,
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const toneOnConsonant = /[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]/;
/** A syllable that ends in a stop has one of two tones. */
const stops = /(?:[cptk]|ch)$/;
const stopTones = ['\u0301', '\u0323'];
const oneCase = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** Whether a word has the form of a Vietnamese syllable, whichever vowel the tone stands on: "hoà" and "hòa". */
export function isSyllable(word: string): boolean {
  if (!oneCase.test(word.normalize('NFC'))) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const [tone, ...more] = parts.match(tones) ?? [];
  if (more.length > 0 || toneOnConsonant.test(parts)) return false;
  const found = shape.exec(parts.replaceAll(tones, '').normalize('NFC'));
  if (found === null) return false;
  const [whole, onset = '', rime = ''] = found;
  return fits(onset, rime, whole) && (!stops.test(rime) || stopTones.includes(tone ?? ''));
}

/** Before "e ê i y" these sounds are written k, gh and ngh, elsewhere c, g and ng; names of places have k elsewhere too. */
function fits(onset: string, rime: string, whole: string): boolean {
  const isFront = /^[eêiy]/.test(rime);
  if (whole === 'gi') return true;
  if (['c', 'g', 'ng'].includes(onset)) return !isFront;
  return !['gh', 'ngh'].includes(onset) || isFront;
}
