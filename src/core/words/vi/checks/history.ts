export const changeLog = {
  malformed: {
    problem: 'Đây không phải mã của một số liệu.',
    repair: 'Hãy chép mã từ cột id của observations.csv trên trang Dữ liệu.',
  },
  incomplete: {
    problem: 'Số liệu còn thì có đủ value, qualifier và printed; đã rút thì trống cả ba.',
    repair: 'Hãy điền đủ ba ô, hoặc để trống cả ba.',
  },
  elsewhere: {
    problem: (home: string) =>
      `Số liệu này nằm trong observations/${home}.csv; lịch sử của nó phải ở tệp cùng tên.`,
    repair: (home: string) => `Hãy chuyển mọi dòng của số liệu này sang changes/${home}.csv.`,
  },
  notThere: {
    problem: 'Rút một số liệu chưa từng có, hoặc đã rút.',
    repair: 'Hãy xóa dòng này, hoặc sửa mã.',
  },
  unchanged: { problem: 'Dòng này không đổi gì so với bản trước.', repair: 'Hãy xóa dòng này.' },
  outOfOrder: {
    problem: (before: string) => `Lịch sử ghi theo thứ tự các bản; phía trên đã có bản ${before}.`,
    repair: 'Hãy chuyển dòng này lên trên, hoặc sửa số của bản.',
  },
};

export const correction = {
  needless: {
    problem: 'Số liệu này không khác bản phát hành gần nhất, hoặc mã không đúng.',
    repair: 'Hãy sửa mã, hoặc xóa dòng này: lý do của bản đã phát hành nằm trong changes/.',
  },
};

export const releaseOrder = {
  outOfOrder: {
    problem: (number: string) =>
      `Các bản đánh số 1, 2, 3… theo thứ tự dòng, không bỏ số nào; đây là bản ${number}.`,
    repair: (number: string) =>
      `Hãy viết ${number}, hoặc khôi phục dòng đã bị xóa: bản đã phát hành thì không xóa.`,
  },
  notLater: {
    problem: (before: string) => `Mỗi bản phải phát hành sau bản trước; bản trước ghi ngày ${before}.`,
    repair: 'Hãy viết ngày muộn hơn.',
  },
};

export const slide = {
  unknownDeck: {
    problem: (compareDeck: string) =>
      `Bài trình chiếu là của một tỉnh, hoặc là ${compareDeck} (so sánh các nơi).`,
    repair: (compareDeck: string) => `Hãy viết mã tỉnh trong areas.csv, hoặc ${compareDeck}.`,
    proposal: (near: string) => `Có phải ý bạn là ${near}?`,
  },
  oneThing: {
    problem: 'Mỗi dòng cho xem một biểu đồ, hoặc một số con số, không cả hai.',
    repair: 'Hãy điền cột chart hoặc cột figures và để trống cột kia.',
  },
  noNumbers: {
    problem: 'Lời gợi ý không chứa chữ số: khi số liệu đổi, lời sẽ sai mà không ai hay.',
    repair: 'Hãy bỏ con số; trang chiếu và trích dẫn bên dưới đã có sẵn.',
  },
};

export const deck = {
  unknownChart: {
    problem: 'Bài trình chiếu này không có biểu đồ nào tên như vậy.',
    repair: 'Hãy viết phần cuối trong địa chỉ của một biểu đồ ở trang /bieu-do/, hoặc xóa dòng này.',
    proposal: (near: string) => `Có phải ý bạn là ${near}?`,
  },
  unknownFigure: {
    problem: (id: string) => `Bài trình chiếu này không có số liệu ${id}.`,
    repair: 'Hãy viết mã ở cột id của observations.csv hoặc derived.csv, hoặc xóa mã này.',
    proposal: (near: string) => `Có phải ý bạn là ${near}?`,
  },
};
