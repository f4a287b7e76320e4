import { expect, test } from 'vitest';
import { stable } from '../../src/pipeline/pdf.ts';

const made = (time: string, first: string, second: string): Buffer =>
  Buffer.from(
    `/CreationDate (D:${time}+00'00') /ModDate (D:${time}+00'00') /ID (node${second}) /Headers [(node${second}) (node${first})] \xe2\xff`,
    'latin1',
  );

test('a PDF file keeps nothing of when it was printed, nor of what was printed before it', () => {
  const morning = stable(made('20261122093015', '00005134', '00005140'), '2026-11-22');
  const evening = stable(made('20261123211500', '00005135', '00007001'), '2026-11-22');
  expect(morning.equals(evening)).toBe(true);
  expect(morning.toString('latin1')).toBe(
    "/CreationDate (D:20261122000000+00'00') /ModDate (D:20261122000000+00'00') /ID (node00000002) /Headers [(node00000002) (node00000001)] \xe2\xff",
  );
});

test('its bytes stay as many as they are counted', () => {
  const pdf = made('20261122093015', '00005134', '00005140');
  expect(stable(pdf, '2026-11-22')).toHaveLength(pdf.length);
});
