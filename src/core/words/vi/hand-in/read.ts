export const encodingFindings = {
  saveAsUnicode:
    'Hãy mở bảng gốc bằng Excel rồi lưu dạng “CSV UTF-8 (phân cách bằng dấu phẩy)” hoặc “Excel Workbook (.xlsx)”.',
  convert: (source: string) =>
    `Hãy chép bảng trong Excel, mở hộp Công cụ của UniKey (Ctrl+Shift+F6), chọn bảng mã nguồn ${source}, bảng mã đích Unicode, đánh dấu “Chuyển mã clipboard”, bấm “Chuyển mã”, rồi dán lại vào bảng và chọn một phông Unicode như Times New Roman.`,
  legacy: {
    TCVN3: {
      problem: 'Chữ gõ theo bảng mã cũ TCVN3 (ABC, các phông .VnTime, .VnArial…), không phải Unicode.',
    },
    VNI: { problem: 'Chữ gõ theo bảng mã cũ VNI (các phông VNI-Times, VNI-Helve…), không phải Unicode.' },
    mojibake: {
      problem:
        'Chữ có dấu đã hỏng (kiểu “DÃ¢n váº­n” thay cho “Dân vận”) vì một tệp UTF-8 từng được mở theo bảng mã khác rồi lưu lại.',
      repair:
        'Hãy quay lại tệp gốc; trong Excel, mở bằng Dữ liệu > Từ Văn bản/CSV, chọn “65001: Unicode (UTF-8)”, rồi lưu dạng .xlsx.',
    },
  },
  utf32: { problem: 'Tệp dùng mã UTF-32, hầu như không chương trình nào dùng.' },
  unknownEncoding: {
    problem:
      'Không rõ tệp dùng bảng mã nào: không phải UTF-8, và đọc theo Windows-1258, TCVN3 hay VNI đều không chắc ra chữ Việt đúng.',
  },
  damagedUtf8: {
    problem: 'Tệp là UTF-8 nhưng có chỗ bị hỏng (dấu �), không còn biết là chữ gì.',
    repair: 'Hãy gõ lại chữ ở chỗ này, hoặc lấy lại tệp gốc rồi lưu dạng “CSV UTF-8”.',
  },
  lostLetters: {
    problem: 'Nhiều chữ có dấu đã bị thay bằng dấu hỏi khi lưu tệp (kiểu “Dân v?n”), không khôi phục được.',
    repair:
      'Hãy mở lại bảng gốc trong Excel rồi lưu dạng “CSV UTF-8 (phân cách bằng dấu phẩy)” thay cho “CSV”, hoặc dạng .xlsx.',
  },
  nul: {
    problem: 'Tệp có ký tự rỗng (NUL), không phải văn bản: có lẽ là tệp loại khác, hoặc đã hỏng khi chép.',
  },
};

export const kindFindings = {
  empty: {
    problem: 'Tệp trống, không có chữ nào.',
    repair: 'Hãy kiểm tra có chọn nhầm tệp không, và tệp đã được lưu hoặc tải về đầy đủ chưa.',
  },
  encrypted: {
    problem: 'Tệp Excel được khóa bằng mật khẩu nên không đọc được.',
    repair:
      'Trong Excel, chọn Tệp > Thông tin > Bảo vệ Sổ làm việc > Mã hóa bằng Mật khẩu, xóa mật khẩu rồi lưu lại.',
  },
  advice: {
    save: 'Hãy mở tệp bằng Excel hoặc LibreOffice Calc rồi lưu lại dạng “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”.',
    copy: 'Hãy kiểm tra có chọn nhầm tệp không; nếu số liệu nằm trong tệp này, hãy chép vào tệp mẫu rồi gửi tệp mẫu.',
    unpack: 'Hãy giải nén, rồi chọn tệp Excel hoặc CSV ở bên trong.',
  },
  anotherKind: { problem: (kind: string) => `Đây là ${kind}; cần một tệp Excel (.xlsx) hoặc CSV.` },
};

export const limits = {
  tooLarge: {
    problem: (bytes: string, most: string) => `Tệp có ${bytes} MB, nhiều hơn mức ${most} MB có thể đọc.`,
    repair:
      'Hãy kiểm tra có chọn nhầm tệp không; nếu đúng tệp, hãy xóa ảnh và các trang không cần, hoặc chia thành nhiều tệp.',
  },
  unpacksTooLarge: {
    problem: (largestUnpacked: string) =>
      `Tệp này khi giải nén lớn hơn ${largestUnpacked} MB, không giống một bảng số liệu.`,
    repair: 'Hãy chép bảng số liệu sang một tệp Excel mới rồi lưu lại.',
  },
  tooManyCells: {
    problem: (mostCells: string, mostRows: string) =>
      `Bảng có hơn ${mostCells} ô hoặc hơn ${mostRows} dòng, kể cả các ô trống nằm giữa bảng và một ô có chữ ở rất xa.`,
    repair:
      'Trong Excel, nhấn Ctrl+End để tới ô cuối cùng; hãy xóa những ô nằm ngoài bảng, hoặc chia thành nhiều tệp.',
  },
};

export const csvFaults = {
  saidOfQuotation: {
    problem: (extent: string) => `Dấu ngoặc kép (") mở mà không đóng, hoặc còn chữ sau dấu đóng; ${extent}.`,
    repair:
      'Hãy đóng ngoặc kép; dấu ngoặc kép nằm trong ô thì viết hai lần (""), hoặc dùng “ ”. Nếu đây là cuối tệp, có thể tệp chưa được lưu hoặc tải về đầy đủ.',
  },
  extent: 'không biết ô nào trong dòng này đến đâu',
  extentTo: (last: string) => `không biết ô nào đến đâu, từ dòng này tới dòng ${last}`,
  cutOff: {
    problem: (cells: string, width: string) =>
      `Tệp dừng giữa chừng: dòng cuối chỉ có ${cells} ô, các dòng khác có ${width}, và sau đó không có dấu xuống dòng.`,
    repair: 'Hãy lưu hoặc tải lại tệp cho đủ; nếu đây đúng là dòng cuối, hãy điền đủ ô hoặc xóa dòng này.',
  },
  cutLetter: {
    problem: 'Tệp dừng giữa một chữ, nên dòng cuối không đầy đủ.',
    repair: 'Hãy lưu hoặc tải lại tệp cho đủ.',
  },
};

export const csvReadCsv = {
  names: { ';': 'dấu chấm phẩy', '	': 'dấu tab' },
  dialect: {
    name: (delimiter: string) => `dấu “${delimiter}”`,
    text: (name: string) => `Các cột cách nhau bằng ${name}.`,
  },
};

export const encodingSingleByteText = {
  isWindows1258: { text: 'Tệp dùng bảng mã Windows-1258 (tiếng Việt).' },
};

export const encodingDecode = { utf16: { text: 'Tệp dùng mã UTF-16 (“Unicode Text” của Excel).' } };

export const kindsSignature = {
  kinds: {
    pdfDocument: 'tài liệu PDF',
    pngPicture: 'ảnh PNG',
    jpegPicture: 'ảnh JPEG',
    gifPicture: 'ảnh GIF',
    tiffPicture: 'ảnh TIFF',
    rtfDocument: 'tài liệu RTF',
    parquetFile: 'tệp Parquet',
    rarArchive: 'tệp nén RAR',
    '7zArchive': 'tệp nén 7z',
    gzipArchive: 'tệp nén GZIP',
  },
  html: 'trang mạng (HTML), dù tên tệp có thể là .xls',
  xml: 'tệp XML',
  oldWorkbook: 'sổ tính Excel kiểu cũ (.xls)',
  olderWorkbook: 'tài liệu Word kiểu cũ (.doc)',
  olderDocument: 'tài liệu Office kiểu cũ',
};

export const workbookFindings = {
  sendAgain: 'Hãy mở tệp bằng Excel, lưu lại (hoặc tải về, chép lại cho đủ) rồi chọn tệp mới.',
  cutWorkbook: { problem: 'Tệp Excel thiếu phần cuối: có lẽ chưa được lưu, tải về hoặc chép đầy đủ.' },
  brokenWorkbook: {
    problem: 'Tệp Excel bị hỏng: có phần không đọc được, nên không chắc chắn ô nào còn đúng.',
  },
  noSheets: {
    problem: 'Tệp Excel không có ô nào có chữ hoặc số trong các trang tính đang hiện.',
    repair:
      'Hãy kiểm tra có chọn nhầm tệp không; nếu số liệu ở trang tính bị ẩn, hãy cho hiện trang đó rồi lưu lại.',
  },
};

export const kindsPackages = {
  kinds: {
    binaryWorkbookXlsb: 'sổ tính Excel nhị phân (.xlsb)',
    wordDocument: 'tài liệu Word',
    powerpointPresentation: 'bài trình chiếu PowerPoint',
    workbookOfApples: 'sổ tính Numbers của Apple',
  },
  archive: 'tệp nén ZIP',
  openDocument: 'tài liệu OpenDocument (.ods, .odt)',
};

export const workbookRemarks = {
  hiddenSheet: {
    text: (name: string) =>
      `Trang tính “${name}” đang bị ẩn nên không đọc; nếu trang ấy cần nộp, hãy bấm chuột phải vào tên một trang khác, chọn Bỏ ẩn (Unhide).`,
  },
  hiddenRows: {
    text: (name: string, count: string) =>
      `Trang tính “${name}” có ${count} dòng đang bị ẩn hoặc bị lọc; các dòng ấy vẫn được đọc.`,
  },
  macros: { text: 'Sổ tính có macro; macro không được chạy, chỉ các ô được đọc.' },
};
