/** A province, its source and its figures, whose every text would do harm where it were taken for more than text. */

/** As a script, an attribute, an address, a formula, an end of what holds it. */
export const hostileTexts = {
  script: '<script>globalThis.harmed=1</script>',
  image: '"><img src=x onerror=globalThis.harmed=1>',
  address: 'javascript:globalThis.harmed=1',
  formula: '=HYPERLINK("javascript:globalThis.harmed=1","bấm vào đây")',
  command: "@SUM(1+1)*cmd|' /C calc'!A0",
  ending: ']]></script></title><svg onload=globalThis.harmed=1>',
} as const;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (...cells: readonly string[]): string => cells.map(cell).join(',');

const source = 'lang-son-2022';
/** Every text column of the record holds one of them. */
const observation = (field: string, value: string, bloc = ''): string =>
  row(
    'lang-son',
    '2022',
    'models-registered',
    field,
    '',
    '',
    bloc,
    'flow',
    value,
    'exact',
    `${hostileTexts.formula} ${value}`,
    source,
    hostileTexts.command,
    hostileTexts.image,
    hostileTexts.ending,
  );

/** Rows for the data folder, by file. */
export const hostileLines: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': [
    row(
      'lang-son',
      hostileTexts.script,
      hostileTexts.image,
      'province',
      'vn',
      '',
      '',
      '',
      '20',
      hostileTexts.command,
    ),
  ],
  'sources.csv': [
    row(
      source,
      hostileTexts.formula,
      hostileTexts.image,
      '',
      '2026-11-22',
      'https://example.org/?q="><script>',
      'press',
      '',
      hostileTexts.ending,
    ),
  ],
  'field-map.csv': [hostileTexts.formula, hostileTexts.script].map((label) =>
    row('lang-son', label, 'economy', 'closeMatch'),
  ),
  'observations/lang-son.csv': [
    'area,period,indicator,field,subject,origin,bloc,basis,value,qualifier,printed,source,locator,authority,note',
    observation('', '320'),
    observation(hostileTexts.formula, '200'),
    observation(hostileTexts.script, '120'),
    observation('', '20', hostileTexts.address),
  ],
};
