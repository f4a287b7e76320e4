import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure.ts';
import { compare } from '../../../src/core/rules/comparability.ts';
import { refusalSentence } from '../../../src/core/rules/refusal-sentence.ts';
import { derived, observation, reference } from './figures.ts';

function say(a: Figure, b: Figure): readonly string[] {
  const record = reference();
  const { refusals } = compare([a, b], record);
  return refusals.flatMap((refusal) => [
    refusalSentence(refusal, record, 'vi'),
    refusalSentence(refusal, record, 'en'),
  ]);
}

const registered = observation({});
const of = (area: string) => ({ area });

describe('a refusal says why, in a sentence', () => {
  test('two measures of two areas', () => {
    expect(
      say(
        observation({ ...of('cao-bang'), indicator: 'models-existing', basis: 'stock', period: '../2020' }),
        registered,
      ),
    ).toEqual([
      'Không so trực tiếp: Cao Bằng đếm mô hình hiện có, Bắc Kạn đếm mô hình đăng ký.',
      'Not compared directly: Cao Bằng counts models existing, Bắc Kạn counts models registered.',
    ]);
  });
  test('two measures of one area', () => {
    expect(
      say(
        observation({ indicator: 'satisfaction-sipas' }),
        observation({ indicator: 'satisfaction-provincial' }),
      ),
    ).toEqual([
      'Không so trực tiếp: “Chỉ số hài lòng (SIPAS)” và “Mức hài lòng theo đánh giá ở tỉnh” của Bắc Kạn là hai chỉ tiêu.',
      'Not compared directly: “Satisfaction (SIPAS)” and “Satisfaction as assessed in the province” of Bắc Kạn are two measures.',
    ]);
  });
  test('a rate and an index', () => {
    expect(
      say(
        observation({ indicator: 'recognition-rate' }),
        observation({ ...of('cao-bang'), indicator: 'satisfaction-sipas-rank' }),
      ),
    ).toEqual([
      'Không so trực tiếp: Bắc Kạn tính tỷ lệ công nhận trên số đăng ký, Cao Bằng đo thứ hạng chỉ số SIPAS.',
      'Not compared directly: Bắc Kạn measures recognition rate of models registered, Cao Bằng measures SIPAS rank.',
    ]);
  });
  test('a target and an outcome', () => {
    expect(
      say(
        observation({ indicator: 'target-satisfaction' }),
        observation({ indicator: 'satisfaction-provincial' }),
      ),
    ).toEqual([
      'Không so trực tiếp: Bắc Kạn có một số là mục tiêu, một số là kết quả.',
      'Not compared directly: of the figures for Bắc Kạn one is a target, the other is an outcome.',
    ]);
  });
  test('a count and a share', () => {
    expect(say(registered, derived({ ...of('cao-bang'), method: 'share', unit: 'percent' }))).toEqual([
      'Không so trực tiếp: số của Bắc Kạn tính bằng mô hình, số của Cao Bằng tính bằng phần trăm.',
      'Not compared directly: the figure for Bắc Kạn is in models, that for Cao Bằng is in per cent.',
    ]);
  });
  test('a province and a district', () => {
    expect(say(registered, observation(of('bach-thong')))).toEqual([
      'Không so trực tiếp: Bắc Kạn là cấp tỉnh, huyện Bạch Thông là cấp huyện.',
      'Not compared directly: Bắc Kạn is a province, Bạch Thông district is a district.',
    ]);
  });
  test('two ways of counting', () => {
    expect(
      say(observation({ basis: 'cumulative' }), observation({ ...of('cao-bang'), basis: 'stock' })),
    ).toEqual([
      'Không so trực tiếp: số của Bắc Kạn cộng dồn từ đầu, số của Cao Bằng là số hiện có cuối kỳ.',
      'Not compared directly: the figure for Bắc Kạn is counted since the start, that for Cao Bằng is what stands at the end of the period.',
    ]);
  });
  test('a whole and its parts', () => {
    expect(say(registered, observation({ ...of('cao-bang'), field: 'kinh tế' }))).toEqual([
      'Không so trực tiếp: số của Bắc Kạn tính chung, số của Cao Bằng tính riêng từng lĩnh vực.',
      'Not compared directly: the figure for Bắc Kạn covers everything, that for Cao Bằng covers single fields.',
    ]);
    expect(say(observation({ subject: 'individual' }), registered)).toEqual([
      'Không so trực tiếp: Bắc Kạn có một số tính riêng tập thể hoặc cá nhân, một số tính chung.',
      'Not compared directly: of the figures for Bắc Kạn one covers collectives or individuals alone, the other covers everything.',
    ]);
  });
  test('no year', () => {
    expect(say(registered, observation({ ...of('bac-giang'), period: '' }))).toEqual([
      'Không so trực tiếp: nguồn không cho biết số của Bắc Giang thuộc năm nào.',
      'Not compared directly: the source gives no year for the figure for Bắc Giang.',
    ]);
    expect(say(observation({ period: '' }), observation({ ...of('bac-giang'), period: '' }))).toEqual([
      'Không so trực tiếp: nguồn không cho biết số của Bắc Kạn và số của Bắc Giang thuộc năm nào.',
      'Not compared directly: the source gives no year for the figure for Bắc Kạn and the figure for Bắc Giang.',
    ]);
  });
  test('two lengths of time', () => {
    expect(say(observation({ period: '2017-12/2020' }), observation(of('bac-giang')))).toEqual([
      'Không so trực tiếp: số của Bắc Kạn tính cho 37 tháng (12/2017–2020), số của Bắc Giang tính cho 1 năm (2022); chỉ có thể so bình quân mỗi năm.',
      'Not compared directly: the figure for Bắc Kạn counts 37 months (Dec 2017 – 2020), that for Bắc Giang counts 1 year (2022); only their averages per year may be compared.',
    ]);
  });
  test('an open length of time', () => {
    expect(
      say(observation({ period: '../2020' }), observation({ ...of('bac-giang'), period: '2016/2020' })),
    ).toEqual([
      'Không so trực tiếp: số của Bắc Kạn không rõ tính trong bao lâu (đến năm 2020), số của Bắc Giang tính cho 5 năm (2016–2020).',
      'Not compared directly: the figure for Bắc Kạn counts an unknown length of time (to 2020), that for Bắc Giang counts 5 years (2016–2020).',
    ]);
  });
  test('a year and a day', () => {
    expect(
      say(
        observation({ basis: 'stock' }),
        observation({ ...of('bac-giang'), basis: 'stock', period: '2018-09-28' }),
      ),
    ).toEqual([
      'Không so trực tiếp: số của Bắc Kạn là của một năm, số của Bắc Giang là của một ngày.',
      'Not compared directly: the figure for Bắc Kạn is of one year, that for Bắc Giang is of one day.',
    ]);
  });
  test('a break in the series', () => {
    const sipas = { indicator: 'satisfaction-sipas' };
    expect(say(observation({ ...sipas, period: '2019' }), observation({ ...sipas, period: '2023' }))).toEqual(
      [
        'Không so trực tiếp số trước 2022 với số từ 2022. Từ năm 2022, khảo sát hỏi người dân nói chung.',
        'Not compared directly: figures before 2022 and from 2022 on. From 2022 the survey asks residents at large.',
      ],
    );
  });
  test('a territory and what it became part of', () => {
    expect(say(registered, observation({ ...of('thai-nguyen'), period: '2026' }))).toEqual([
      'Không so trực tiếp: từ 1/7/2025 Bắc Kạn thuộc Thái Nguyên, nên hai số là của hai địa bàn khác nhau.',
      'Not compared directly: from 1 July 2025 Bắc Kạn is part of Thái Nguyên, so the two figures are of two territories.',
    ]);
  });
});
