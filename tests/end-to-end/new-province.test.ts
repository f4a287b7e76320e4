import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, dataWith, separate } from '../support/builds.ts';
import { documentOf, pagesOf } from '../support/site.ts';

const source = 'lang-son-2022';
const figures = `area,period,indicator,field,subject,origin,bloc,basis,value,qualifier,printed,source,locator,authority,note
lang-son,2022,models-registered,,,,,flow,320,exact,320 mô hình,${source},đoạn 1,,
lang-son,2022,models-registered,kinh tế,,,,flow,200,exact,200 mô hình,${source},đoạn 1,,
lang-son,2022,models-registered,văn hóa - xã hội,,,,flow,120,exact,120 mô hình,${source},đoạn 1,,
lang-son,2022,models-recognised,,,,,flow,240,exact,240 mô hình,${source},đoạn 1,Ban Dân vận Tỉnh ủy,
lang-son,2022,satisfaction-sipas,,,,,flow,80.5,exact,"80,5%",${source},đoạn 2,,
`;

test('a province that is only new rows in the data gets its page, its place in the themes, and its source', () => {
  const data = dataWith({
    'areas.csv': ['lang-son,Lạng Sơn,Lạng Sơn,province,vn,,,,20,QĐ 19/2025/QĐ-TTg'],
    'sources.csv': [
      `${source},Lạng Sơn tổng kết phong trào,Ví dụ của phép thử,2022-12-30,2026-11-22,https://example.org/lang-son,press,,`,
    ],
  });
  writeFileSync(join(data, 'observations', 'lang-son.csv'), figures);
  const { OUT_DIR, ...rest } = separate();
  build({ ...rest, OUT_DIR, DATA_DIR: data });

  const texts = new Map(
    pagesOf(OUT_DIR).map((page) => [page.path, documentOf(page).querySelector('main')?.textContent ?? '']),
  );
  for (const lang of ['', 'en/']) {
    expect(texts.get(`${lang}tinh/lang-son/`)).toContain('320');
    expect(texts.get(`${lang}tinh/`)).toContain('Lạng Sơn');
    expect(texts.get(`${lang}nguon/${source}/`)).toContain('240 mô hình');
    for (const theme of ['linh-vuc/', 'cong-nhan/', 'hai-long/'])
      expect(texts.get(lang + theme)).toContain('Lạng Sơn');
  }
  expect(texts.get('cong-nhan/')).toContain('75%');
  expect(texts.get('hai-long/')).toContain('80,5%');
  expect(texts.get('en/hai-long/')).toContain('80.5%');
});
