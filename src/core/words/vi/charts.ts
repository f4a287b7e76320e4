import { lowerFirst } from '../lower-first.ts';

/** Titles, captions and notes of charts. A title states the finding where the figures are sure of one, else it asks. */
export const charts = {
  remainder: 'nguồn không phân tổ',
  wholeShare: (share: string, count: string) => `${share} · ${count}`,
  shareOf: (label: string) => `${label}, tỷ trọng`,
  per: (text: string) => `${text}/năm`,
  ownAxis: 'Trục riêng, không so độ dài thanh với khung khác',
  sharedAxis: 'Cùng trục với các khung có ghi chú này',
  limitOf: (indicator: string, text: string) => `${indicator}: ${lowerFirst(text)}`,
  ofPeriod: (what: string, period: string) => `${what}, ${period}`,
  apart: {
    sentence: (because: string, kinds: string) => `Không so trực tiếp, vì ${because}: ${kinds}.`,
    kind: (kind: string, areas: string) => `${kind} (${areas})`,
    because: {
      role: 'kết quả không đặt cạnh mục tiêu hay bối cảnh',
      indicator: 'khác chỉ tiêu',
      unit: 'khác đơn vị tính',
      level: 'khác cấp hành chính',
      basis: 'khác cách đếm',
      field: 'nơi tính chung, nơi tính riêng',
      bloc: 'nơi tính chung, nơi tính riêng',
      subject: 'nơi tính chung, nơi tính riêng',
      origin: 'nơi tính chung, nơi tính riêng',
      'period-unknown': 'không rõ số thuộc năm nào',
      'period-length': 'kỳ dài ngắn khác nhau, chỉ có thể so bình quân mỗi năm',
      'period-kind': 'kỳ không cùng loại',
    },
    dated: 'có ghi năm',
  },
  bounds: {
    'at-least': 'Thanh để hở đầu phải: mức ít nhất, được làm tròn xuống; giá trị thật có thể lớn hơn.',
    'at-most': 'Thanh nhạt viền đứt: chỉ biết mức tối đa, giá trị thật có thể nhỏ hơn.',
    about: 'Dấu ≈: nguồn chỉ cho con số ước chừng.',
  },
  rivals: {
    label: (label: string, publisher: string) => `${label}, theo ${publisher}`,
    /** A title may hold quotes of its own. */
    document: (title: string) => `bài ‘${title.replace(/[“”]/gu, '')}’`,
    says: (publisher: string, printed: string) => `${publisher} in “${printed}”`,
    sentence: (label: string, said: string, reason: string) =>
      `Các nguồn khác nhau về ${label}: ${said}. ${reason}`,
    unchosen: 'Chưa có căn cứ để chọn, nên cả hai đều vẽ rỗng.',
  },
  fields: {
    theme: 'Mô hình tập trung ở lĩnh vực nào? Mỗi nơi đếm một cách, nên mỗi nơi một khung',
    themeSubtitle:
      'Tỷ trọng của mỗi lĩnh vực chung trong tổng số mô hình, phần trăm; phần nguồn không phân tổ để riêng',
    units: (area: string) => `Ở các huyện, thành phố của ${area}, mô hình tập trung vào lĩnh vực nào?`,
    largest: (field: string, count: string, total: string, area: string) =>
      `${field} có nhiều mô hình nhất: ${count} trong tổng số ${total} của ${area}`,
    unsure: (area: string, total: string) => `${area} chia ${total} mô hình theo lĩnh vực ra sao?`,
    areaSubtitle: (count: string) => `${count}; theo cách phân loại của nguồn`,
    areaSubtitleOfSeveral: 'Số mô hình theo cách phân loại của nguồn; mỗi khung ghi rõ đếm gì, kỳ nào',
    panel: (area: string, indicator: string, period: string) =>
      `${area}: ${lowerFirst(indicator)}, ${period}`,
    panelCaption: (total: string, basis: string) => `Tổng số ${total}, ${basis}`,
    open: (area: string) =>
      `${area}: dấu ≥ vì một phần tổng số không được chia theo lĩnh vực; trong phần ấy có thể còn mô hình thuộc lĩnh vực này.`,
    placed: (area: string, count: number) =>
      `${area}: ${count} tên lĩnh vực của nguồn không trùng hẳn lĩnh vực chung; xem bảng quy đổi.`,
    ungiven: (label: string) => `${label} (rộng hơn lĩnh vực chung, không tính vào lĩnh vực nào)`,
    remainderNote: (area: string, remainder: string, total: string) =>
      `${area}: ${remainder} trong ${total} không được nguồn chia theo lĩnh vực, nên không tính vào lĩnh vực nào.`,
  },
  recognition: {
    theme: (places: string) =>
      `Mới có ${places} nơi công bố đủ số để tính chính xác tỷ lệ công nhận; mỗi nơi một kỳ, không để xếp hạng`,
    themeAlone: (rate: string, area: string, period: string) =>
      `${area} công nhận ${rate} số mô hình đăng ký (${period}); các nơi khác trong bộ số liệu chưa có con số chính xác`,
    themeUnsure: 'Bao nhiêu mô hình đăng ký được công nhận?',
    themeSubtitle:
      'Số mô hình được công nhận chia cho số đăng ký của cùng nơi, cùng kỳ, cùng cách đếm, phần trăm',
    area: (recognised: string, registered: string, area: string, rate: string, period: string) =>
      `${area}, ${period}: ${recognised} trong ${registered} mô hình đăng ký được công nhận (${rate})`,
    areaOther: (part: string, whole: string, area: string, rate: string, period: string) =>
      `${area}, ${period}: ${part} trong ${whole} được công nhận, biểu dương hoặc khen thưởng (${rate})`,
    areaExemplary: (part: string, whole: string, area: string, rate: string, period: string) =>
      `${area}, ${period}: ${part} trong ${whole} được công nhận là điển hình, tiêu biểu (${rate})`,
    areaSubtitleOfSeveral: 'Số mô hình qua từng bước, mỗi kỳ một khung',
    areaSubtitle: (period: string, basis: string) => `Số mô hình qua từng bước, ${period}, ${basis}`,
    by: (area: string, period: string, authority: string) =>
      `${area}, ${period}${authority === '' ? '' : ` (${authority})`}`,
    rateNote: (name: string, text: string, authority: string) =>
      `${name}: ${text}${authority === '' ? '' : `, do ${authority} công nhận`}.`,
    none: (area: string) => `${area}: chưa thấy công bố số mô hình được công nhận, nên không có tỷ lệ.`,
    unmatched: (area: string) =>
      `${area}: số được công nhận và số đăng ký không cùng kỳ, không cùng cách đếm, hoặc các nguồn khác nhau, nên không tính tỷ lệ.`,
    other: (name: string) => `Không phải tỷ lệ công nhận: ${lowerFirst(name)}`,
    lumped: (area: string) =>
      `${area} gộp số được công nhận với số được biểu dương, khen thưởng, nên không có tỷ lệ công nhận.`,
    awardsOnly: (area: string) =>
      `${area}: mới thấy công bố số khen thưởng. Khen thưởng không phải là công nhận, nên không có tỷ lệ.`,
  },
  satisfaction: {
    theme: 'Mức hài lòng chỉ so được trong cùng một chỉ số và cùng một phương pháp',
    themeSubtitle: 'Chỉ số hài lòng của tỉnh về sự phục vụ hành chính (SIPAS), phần trăm',
    area: (value: string, rank: string, period: string, area: string) =>
      `${area} đạt ${value} về chỉ số hài lòng SIPAS năm ${period}, xếp thứ ${rank} toàn quốc`,
    areaUnranked: (value: string, period: string, area: string) =>
      `${area}: mức hài lòng ${value} năm ${period}`,
    areaAtEnd: {
      lowest: (value: string, period: string, area: string) =>
        `${area} đạt ${value} về chỉ số hài lòng SIPAS năm ${period}, thấp nhất toàn quốc`,
      highest: (value: string, period: string, area: string) =>
        `${area} đạt ${value} về chỉ số hài lòng SIPAS năm ${period}, cao nhất toàn quốc`,
    },
    areaSubtitle:
      'Mỗi chỉ số một khung: chỉ số SIPAS, thứ hạng và số liệu do tỉnh công bố không cùng cách đo',
    break: 'đổi phương pháp',
    rankHeading: 'Thứ hạng toàn quốc (1 là cao nhất)',
    rankCaption: 'Vòng rỗng: hạng suy ra từ số bậc thay đổi đã công bố, nguồn không nêu hạng của năm đó',
    provincialHeading: 'Số liệu công bố ở tỉnh (không phải chỉ số SIPAS)',
    surveyHeading: 'Khảo sát của tỉnh với người đã làm thủ tục (không phải chỉ số SIPAS)',
    nationalHeading: 'Chỉ số của tỉnh trong khảo sát toàn quốc (SIPAS)',
    provincesHeading: 'Các tỉnh trong bộ số liệu',
    countryHeading: 'Cả nước, chỉ để đối chiếu',
    highest: 'Tỉnh cao nhất',
    average: 'Cả nước',
    lowest: 'Tỉnh thấp nhất',
    target: (text: string) => `mục tiêu ${text}`,
    apart: (area: string) =>
      `Số liệu công bố ở ${area} và chỉ số SIPAS không so trực tiếp với nhau, vì không cùng cuộc khảo sát và không cùng phương pháp.`,
    noIndex: (areas: string) => `Bộ số liệu chưa có chỉ số SIPAS của: ${areas}.`,
  },
  periods: {
    theme: 'Mỗi tỉnh công bố số mô hình theo kỳ dài ngắn khác nhau',
    doesNotSay:
      'Không cho biết mô hình có được thực hiện hay hiệu quả ra sao; mỗi nơi đếm một cách, và cộng nhiều năm sẽ tính lặp các mô hình duy trì.',
    units: (area: string) => `Số mô hình qua các kỳ ở huyện, thành phố của ${area}`,
    themeSubtitle:
      'Chiều ngang là kỳ đếm; chiều cao là số mô hình của một năm, hoặc bình quân một năm nếu kỳ dài hơn; riêng số hiện có cuối kỳ thì chiều cao là chính số đó',
    panel: (area: string, indicator: string) => `${area}: ${lowerFirst(indicator)}`,
    averageOf: (period: string) => `${period}, bình quân mỗi năm`,
    average: (total: string, average: string) => `${total}, bình quân ${average}`,
    ownCaption: (counted: string) => `${counted}; trục đứng riêng, không so chiều cao với khung khác`,
    sharedCaption: (counted: string) => `${counted}; cùng trục đứng với các khung cùng loại`,
    openCaption: 'Nguồn không nêu thời điểm bắt đầu: thanh mở về bên trái, không tính bình quân năm',
  },
  blocs: {
    title: (bloc: string, count: string, total: string, what: string, area: string) =>
      `Khối ${bloc} có ${count} trong ${total} ${lowerFirst(what)} của ${area}`,
    subtitleOfSeveral: 'Số mô hình theo khối của tổ chức đảng; mỗi khung ghi rõ đếm gì, kỳ nào',
    unsure: (area: string) => `Mô hình của ${area} chia theo khối`,
    bloc: (bloc: string) => `Khối ${bloc}`,
    rest: (bloc: string) => `${bloc}, không kể của cá nhân`,
    individuals: (bloc: string) => `${bloc}, của cá nhân`,
    others: 'còn lại',
    withIndividuals: (count: string, individuals: string) => `${count}, trong đó ${individuals} của cá nhân`,
  },
  units: {
    title: (least: string, most: string, what: string, area: string) =>
      `Mỗi đơn vị được nguồn nêu ở ${area} có từ ${least} đến ${most} ${lowerFirst(what)}`,
    unsure: (area: string) => `Các đơn vị của ${area}`,
    notRates:
      'Số đếm, không phải tỷ lệ: nguồn không cho biết mỗi đơn vị đăng ký bao nhiêu mô hình, nên nhiều hơn không có nghĩa là tốt hơn.',
  },
  awards: {
    title: (area: string) => `${area}: khen thưởng theo cấp, tập thể và cá nhân`,
    subtitle: (period: string) =>
      `Số khen thưởng theo từng cấp, ${period}; có số tính theo lượt, không phải số người`,
    apart: 'Trục riêng, không so độ dài thanh với khung kia',
    overlap: 'Các cấp khen thưởng có thể trùng nhau; nguồn không nói, nên không cộng lại.',
  },
  coverage: {
    ownWhole:
      'Mỗi thanh là một chỉ tiêu với mẫu số riêng (huyện, xã, xóm, cơ quan): đọc từng thanh, không xếp hạng giữa các thanh.',
    title: (part: string, whole: string, what: string, area: string) =>
      `${area}: ${part} trong ${whole} ${lowerFirst(what)}`,
    unsure: (area: string) => `Quy chế, ban chỉ đạo và tổ dân vận ở ${area}`,
    subtitle: (period: string) => `Phần trăm số đơn vị, ${period}`,
    ofWhole: (share: string, part: string, whole: string) => `${share} (${part}/${whole})`,
  },
  targets: {
    title: (area: string, periods: string) => `${area} đặt mục tiêu gì cho kỳ ${periods}?`,
    subtitle: 'Mục tiêu đã công bố, phần trăm; đây không phải kết quả',
    doesNotSay: 'Đây là mức phấn đấu, không phải kết quả đã đạt.',
    noResult: 'Chưa thấy nguồn nào công bố kết quả thực hiện các mục tiêu này.',
  },
  change: {
    title: (what: string, figures: string, area: string) =>
      `${area}: ${lowerFirst(what)} theo nguồn là ${figures}`,
    at: (value: string, date: string) => `${value} (${date})`,
    subtitle: (dates: string) => `${dates}; số liệu bối cảnh, không phải kết quả đo được của phong trào`,
    gap: 'Giữa các năm này không có số liệu, nên không nối thành đường.',
  },
};
