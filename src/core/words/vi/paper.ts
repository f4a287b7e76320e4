/** What is printed: the one-page summary of a province, and how readers come to it. */
export const paper = {
  pdf: 'Bản tóm tắt một trang (PDF)',
  sameAsPrinted: 'In trang này cũng ra đúng bản tóm tắt ấy, gọn trong một tờ A4.',
  print: 'In trang này sẽ ra bản tóm tắt gọn trong một tờ A4.',
  figures: 'Số liệu, kèm nguyên văn của nguồn',
  notes: (count: number) => `${count} ghi chú về số liệu: xem trang của biểu đồ.`,
  rest: (version: string, figures: string, address: string) =>
    `${version}. Toàn bộ ${figures} số liệu, các đơn vị trong tỉnh và bảng của từng biểu đồ: ${address}`,
};
