/** The words of each page, in the order in which a reader meets them. */
export const pages = {
  home: {
    description:
      'Số mô hình “Dân vận khéo” theo lĩnh vực, tỷ lệ công nhận và mức hài lòng của người dân ở các tỉnh: mỗi con số đều ghi rõ ai công bố, ở đâu và chắc chắn đến mức nào.',
    title: 'Mô hình “Dân vận khéo”: các tỉnh đã công bố gì?',
    lead: '“Dân vận khéo” là phong trào thi đua vận động nhân dân; mỗi mô hình là một việc cụ thể mà tập thể hay cá nhân đăng ký làm. Mỗi con số ở đây ghi rõ ai công bố, ở đâu, chắc chắn đến mức nào; số nào không so được với nhau thì không vẽ như thể so được.',
    headline: (part: string, whole: string, area: string, period: string) =>
      `${part} trong ${whole} mô hình đăng ký ở ${area} được công nhận năm ${period}`,
    provinces: 'Các tỉnh',
    charts: 'Ba chủ đề chính',
    reading: 'Cách đọc',
    readExact: 'Thanh kín: giá trị chính xác, do nguồn ghi hoặc tính từ các số như thế.',
    readBound: 'Thanh để hở đầu phải: mức ít nhất; giá trị thật có thể lớn hơn.',
    readRemainder: 'Thanh nhạt màu: phần nguồn không chia theo lĩnh vực nào.',
    readMark: 'Chạm hoặc trỏ vào một hình để xem nguyên văn và nguồn; bấm vào để đến đúng dòng của nguồn.',
    record: 'Bộ số liệu hiện có',
    recordText: (figures: string, sources: string, provinces: string) =>
      `${figures} số liệu lấy từ ${sources} nguồn, của ${provinces} tỉnh, các đơn vị trực thuộc và cả nước.`,
  },
  provinces: {
    title: 'Các tỉnh trong bộ số liệu',
    description: 'Các tỉnh đã có số liệu về phong trào “Dân vận khéo”, kèm số mô hình, kỳ và nguồn.',
    lead: 'Mỗi tỉnh công bố một cách. Các con số dưới đây đặt cạnh nhau để tiện tra cứu, không phải để xếp hạng.',
    count: (figures: string) => `${figures} số liệu đã nhập`,
    now: (successor: string) => `nay thuộc ${successor}`,
  },
  province: {
    title: (name: string) => `Dân vận khéo ở ${name}`,
    description: (name: string) =>
      `Những gì đã công bố về phong trào “Dân vận khéo” ở ${name}: số mô hình, lĩnh vực, việc công nhận, mức hài lòng, kèm nguồn của từng con số.`,
    merged: (name: string, from: string, successor: string) =>
      `Từ ${from}, ${name} thuộc tỉnh ${successor}. Số liệu dưới đây theo địa giới cũ và không cộng vào tỉnh mới.`,
    basis: 'Căn cứ về địa giới',
    districtsEnded:
      'Từ ngày 1/7/2025 không còn cấp huyện; tên đơn vị ở đây là tên tại thời điểm của số liệu.',
    keyFigures: 'Số liệu chính',
    units: 'Đơn vị trong tỉnh',
    others: 'Các số liệu khác',
    othersOf: (name: string, count: string) => `${count} số liệu khác của ${name}`,
    figuresOf: (name: string, count: string) => `${count} số liệu của ${name}`,
  },
  /** A district or another unit right below a province. */
  unit: {
    within: (name: string, province: string) => `${name}, tỉnh ${province}`,
    figures: (count: string) => `${count} số liệu`,
    counts: (figures: string, charts: string) => `${figures} số liệu, ${charts} biểu đồ`,
    figure: (indicator: string, value: string, period: string) => `${indicator}, ${period}: ${value}`,
  },
  fields: {
    title: 'Mô hình theo lĩnh vực',
    description:
      'Mô hình “Dân vận khéo” chia theo lĩnh vực: theo phân loại của từng nơi và quy đổi về năm lĩnh vực chung, phần không phân tổ để riêng.',
    own: 'Theo phân loại của từng nơi',
    ownText: 'Mỗi nơi chia lĩnh vực một cách. Dưới đây giữ nguyên cách gọi của nguồn.',
    crosswalk: 'Bảng quy đổi',
    crosswalkText:
      'Tên lĩnh vực của nguồn được quy về lĩnh vực chung theo bốn mức khớp của chuẩn SKOS. Tên rộng hơn lĩnh vực chung thì không quy đổi.',
    crosswalkLink: (count: string) => `Xem ${count} tên lĩnh vực của nguồn và lĩnh vực chung ứng với mỗi tên`,
    label: 'Cách gọi của nguồn',
    scheme: 'Phân loại của nơi',
    field: 'Lĩnh vực chung',
    match: 'Mức khớp',
  },
  recognition: {
    title: 'Từ đăng ký đến công nhận',
    description:
      'Bao nhiêu mô hình “Dân vận khéo” đăng ký được công nhận, ai công nhận, và vì sao có nơi không tính được tỷ lệ.',
    steps: 'Từng nơi, từng bước',
    periods: 'Số mô hình theo kỳ',
  },
  satisfaction: {
    title: 'Mức hài lòng của người dân',
    description:
      'Chỉ số hài lòng về sự phục vụ hành chính và số liệu hài lòng của các tỉnh qua các năm, tách riêng theo phương pháp.',
    byProvince: 'Từng tỉnh',
    breaks: 'Thời điểm đổi cách đo',
  },
  charts: {
    title: 'Tất cả biểu đồ',
    description: 'Danh mục tất cả biểu đồ của trang, theo chủ đề và theo địa phương.',
    across: 'So sánh giữa các tỉnh',
  },
  chart: {
    description: (title: string, subtitle: string) => `${title}. ${subtitle}.`,
    table: 'Số liệu trong biểu đồ',
    related: 'Xem thêm',
    ofUnits: 'Ở huyện, thành phố, xã, phường',
  },
  sources: {
    title: 'Nguồn',
    description: 'Mọi văn bản và bài báo được lấy số liệu, kèm số dòng đã lấy từ mỗi nguồn.',
    lead: 'Mỗi nguồn có một trang riêng, ở đó mỗi con số là một dòng có địa chỉ riêng để trích dẫn.',
    count: (count: string) => `${count} số liệu`,
    none: 'chỉ dùng làm căn cứ, không có số liệu',
    contents: 'Nguồn theo tỉnh',
    several: 'Nhiều tỉnh',
    basis: 'Căn cứ',
  },
  source: {
    description: (title: string, publisher: string) =>
      `Số liệu lấy từ “${title}” (${publisher}), từng dòng, kèm nguyên văn và vị trí trong nguồn.`,
    publisher: 'Nơi công bố',
    kind: 'Loại nguồn',
    published: 'Ngày công bố',
    unknown: 'không rõ',
    accessed: 'Ngày truy cập',
    address: 'Địa chỉ',
    copyOf: 'Chép lại từ',
    note: 'Ghi chú',
    rows: 'Số liệu trong nguồn này',
    link: 'Địa chỉ của dòng này',
    recomputed: (printed: string, computed: string) =>
      `Nguồn ghi ${printed}; tính lại từ các số cùng nguồn được ${computed}.`,
    usedFor: 'Nguồn này chỉ dùng làm căn cứ; không lấy số liệu nào từ đây.',
  },
  method: {
    title: 'Phương pháp',
    description:
      'Định nghĩa chỉ tiêu, quy tắc so sánh, bảng quy đổi lĩnh vực, điểm gãy của chuỗi và địa giới.',
    lead: 'Số liệu ít, không đều và khó so sánh. Trang này cho biết chúng được ghi, tính và so sánh theo quy tắc nào.',
    rules: 'Mười quy tắc',
    ruleList: [
      [
        'Số “ít nhất” vẫn là “ít nhất” sau khi tính.',
        '“Hơn 1.100” là ít nhất 1.100. Tổng, hiệu, tỷ lệ tính từ số ít nhất cũng chỉ là mức ít nhất (hoặc nhiều nhất), và được làm tròn về phía an toàn. Một số “ít nhất” với một số “nhiều nhất” thì có khi không tính được. Số như thế không được xếp hạng.',
      ],
      ['Chưa có số liệu không có nghĩa là bằng 0.', 'Chỗ không có số thì để trống và nêu lý do bằng lời.'],
      [
        'Các phần được đối chiếu với tổng.',
        'Phần chênh được ghi là “nguồn không phân tổ”, không chia cho lĩnh vực nào. Nếu các phần không khớp tổng, chỗ đó có ghi chú.',
      ],
      [
        'Chỉ đặt chung trục những gì cùng loại.',
        'Cùng chỉ tiêu, cùng cách đếm, cùng cấp, kỳ cùng độ dài. Số đếm của 5 năm không đặt cạnh số đếm của một năm; nếu được thì dùng bình quân năm và ghi rõ.',
      ],
      [
        'Tỷ lệ công nhận là số được công nhận chia cho số đăng ký',
        'của cùng nơi, cùng kỳ, cùng cách đếm, kèm tên cơ quan công nhận. Khen thưởng không phải là công nhận.',
      ],
      ['Nguồn khác nhau thì cho xem cả hai:', 'số được chọn tô kín, số kia để rỗng, kèm lý do.'],
      ['Một kỳ được vẽ đúng độ dài của kỳ,', 'không thu về một điểm ở năm cuối.'],
      ['Biểu đồ nào cũng nói điều nó không cho biết.', 'Dòng này bắt buộc.'],
      [
        'Địa giới lấy theo thời điểm của số liệu.',
        'Tỉnh cũ và tỉnh mới không cộng vào nhau, trừ khi chỉ tiêu cộng được và đủ các phần.',
      ],
      [
        'Một con số chỉ có một cách viết.',
        'Số trong tệp dữ liệu dùng dấu chấm thập phân, không dấu phân cách hàng nghìn; trên trang tiếng Việt viết theo lối Việt Nam.',
      ],
    ],
    indicators: 'Chỉ tiêu',
    role: 'Vai trò',
    formulaText: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
    codes: 'Từ ngữ dùng trong bộ số liệu',
    qualifiers: 'Mức chắc chắn',
    bases: 'Cách đếm',
    locators:
      'Vị trí “đoạn 3” là đoạn thứ ba của bài, đếm sau nhan đề; đoạn mở đầu cũng tính, chú thích ảnh và chữ của khung trang thì không.',
    missing: 'Lý do không có số',
    breaks: 'Thời điểm đổi cách đo',
    breakText: (indicator: string, at: string, reason: string) => `${indicator}, từ ${at}: ${reason}`,
    territory: 'Địa giới',
    laws: 'Văn bản:',
    contents: 'Trong trang này',
    territoryText:
      'Mỗi địa phương có mã riêng kèm thời gian tồn tại; mã hành chính chỉ là thuộc tính, vì một mã có thể lần lượt được dùng cho hai nơi.',
    until: 'đến hết',
    since: 'từ',
    now: 'nay thuộc',
    choices: 'Lựa chọn khi các nguồn không khớp',
    noChoices: 'Hiện chưa có hai nguồn nào công bố khác nhau về cùng một số liệu.',
  },
  notFound: {
    title: 'Không có trang này',
    description: 'Địa chỉ này không dẫn đến trang nào.',
    text: 'Có thể địa chỉ gõ sai, hoặc trang chưa từng có. Hãy bắt đầu lại từ đây:',
  },
};
