/** Problems as text for a terminal. */
export const report = {
  at: (line: string) => `Dòng ${line}`,
  atColumn: (line: string, column: string) => `Dòng ${line}, cột ${column}`,
  read: (place: string, value: string) => `${place}: đọc được “${value}”.`,
  nothing: (place: string) => `${place}: không có gì.`,
  more: (count: string) => `… và ${count} chỗ khác cùng loại.`,
  summary: (problems: string, files: string) => `Có ${problems} chỗ cần sửa trong ${files} tệp.`,
  clean: (figures: string, rows: string, files: string) =>
    `Không có lỗi: ${figures} số liệu, ${rows} dòng trong ${files} tệp.`,
};
