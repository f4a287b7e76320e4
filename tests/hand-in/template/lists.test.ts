import { expect, test } from 'vitest';
import { areasInOrder } from '../../../src/hand-in/template/names.ts';
import type { BuiltRecord } from '../../../src/core/figures/built-record.ts';
import type { Area } from '../../../src/core/figures/tables.ts';
import { unzipped } from '../../support/workbook.ts';
import { record, templateOf } from './template.ts';

test('Areas are in the order of the Vietnamese alphabet, each province followed by what lies in it.', () => {
  const labels = [
    'xã Đà, Cao Bằng',
    'Ý Yên',
    'Cao Bằng',
    'xã Ân, Cao Bằng',
    'Đà Nẵng',
    'xã Dà, Cao Bằng',
    'An Giang',
  ];
  expect(areasInOrder(labels)).toEqual([
    'An Giang',
    'Cao Bằng',
    'xã Ân, Cao Bằng',
    'xã Dà, Cao Bằng',
    'xã Đà, Cao Bằng',
    'Đà Nẵng',
    'Ý Yên',
  ]);
});

const area = (key: string, name: string, level: Area['level'], parent: string): Area => ({
  area: key,
  name,
  name_en: name,
  level,
  parent,
  valid_from: '',
  valid_to: '',
  successor: '',
  code: '',
  code_system: '',
});

/** As many provinces and communes as there are in the country. */
function national(): BuiltRecord {
  const provinces = Array.from({ length: 34 }, (_, index) => `Tỉnh số ${String(index)}`);
  const communes = Array.from({ length: 3321 }, (_, index) =>
    area(`xa-${String(index)}`, `xã Thượng Sơn ${String(index)}`, 'commune', `tinh-${String(index % 34)}`),
  );
  const areas = [
    area('vn', 'Việt Nam', 'country', ''),
    ...provinces.map((name, index) => area(`tinh-${String(index)}`, name, 'province', 'vn')),
    ...communes,
  ];
  return { ...record, reference: { ...record.reference, areas } };
}

test('The template stays small, also when it lists every commune of the country.', () => {
  const bytes = templateOf(national());
  const lists = unzipped(bytes).get('xl/worksheets/sheet7.xml') ?? '';
  expect(/r="A3357"[^>]*><is><t[^>]*>([^<]*)/.exec(lists)?.[1]).toBe('Việt Nam');
  expect(bytes.length).toBeLessThan(100_000);
  expect(templateOf(record).length).toBeLessThan(40_000);
});
