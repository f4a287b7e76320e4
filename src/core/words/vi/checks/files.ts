export const header = {
  wrongDelimiter: {
    problem: 'Các cột phải cách nhau bằng dấu phẩy; tệp này dùng dấu chấm phẩy hoặc tab.',
    repair: 'Hãy lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”, hoặc điền vào tệp mẫu.',
  },
  unknownColumn: {
    problem: (names: string) => `Bảng này không có cột nào tên như vậy. Các cột là: ${names}.`,
    repair: 'Hãy xóa cột này; điều cần nói thêm thì ghi vào cột note, nếu có.',
    proposal: (meant: string) => `Hãy đổi tên cột thành ${meant}.`,
  },
  missingColumn: {
    problem: (name: string, title: string) => `Thiếu cột ${name} (${title}).`,
    repair: (name: string) => `Hãy thêm cột ${name} vào dòng tiêu đề; ô nào không có gì thì để trống.`,
  },
  duplicateColumn: { problem: 'Tên cột này có hai lần.', repair: 'Hãy xóa một trong hai cột.' },
};

export const readTable = {
  empty: {
    problem: 'Tệp trống, không có cả dòng tiêu đề.',
    repair: (columns: string) => `Hãy viết dòng tiêu đề: ${columns}`,
  },
  quotes: {
    problem:
      'Dấu ngoặc kép (") mở mà không đóng, hoặc còn chữ sau dấu đóng; từ đây không biết ô nào đến đâu.',
    repair: 'Hãy đóng ngoặc kép; dấu ngoặc kép nằm trong ô thì viết hai lần (""), hoặc dùng “ ”.',
  },
  blank: { problem: 'Dòng trống giữa bảng.', repair: 'Hãy xóa dòng này.' },
  ragged: {
    problem: (cells: string, width: string) => `Dòng này có ${cells} ô, tiêu đề có ${width} cột.`,
    repair: 'Ô nào có dấu phẩy bên trong thì đặt cả ô trong dấu ngoặc kép "…".',
    repairOfFew: 'Hãy thêm dấu phẩy cho đủ ô; ô không có gì thì để trống giữa hai dấu phẩy.',
  },
};

export const dataFolder = {
  missing: {
    problem: 'Thiếu tệp này trong thư mục số liệu.',
    repair: 'Hãy thêm tệp, ít nhất với dòng tiêu đề.',
  },
  noProvince: {
    problem: 'Chưa có tệp số liệu của tỉnh nào.',
    repair: 'Hãy thêm tệp của tỉnh, ví dụ: observations/bac-kan.csv.',
  },
  notCsv: {
    problem: 'Thư mục này chỉ chứa tệp CSV.',
    repair: 'Hãy lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
  },
  notUtf8: {
    problem: 'Tệp không phải UTF-8, chữ tiếng Việt sẽ hỏng.',
    repair: 'Hãy lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
  },
  noFile: {
    problem: 'Ở đây không có tệp nào để đọc: tên này là thư mục, đường ống, hoặc liên kết không dẫn tới đâu.',
    repair: 'Hãy thay bằng chính tệp CSV, hoặc bỏ tên này đi.',
  },
  refusals: {
    'no-right': { problem: 'Không có quyền đọc.', repair: 'Hãy cấp quyền đọc cho người chạy lệnh.' },
    'too-large': {
      problem: (largest: string) => `Tệp lớn hơn ${largest} MB, nhiều hơn mọi bảng số liệu.`,
      repair: 'Hãy xem có nhầm tệp không; nếu đúng tệp, hãy chia số liệu theo tỉnh.',
    },
  },
  unknownFile: {
    problem: 'Không có bảng nào tên như vậy.',
    repair: 'Hãy chuyển tệp ra khỏi thư mục số liệu.',
    proposal: (meant: string) => `Hãy đổi tên thành ${meant}, hoặc chuyển tệp ra ngoài.`,
  },
};
