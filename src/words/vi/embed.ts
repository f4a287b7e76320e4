/** Taking a chart away: as a file, or into a page of one's own. */
export const embed = {
  title: (title: string, site: string) => `${title} – bản nhúng – ${site}`,
  description: (title: string, subtitle: string) => `Biểu đồ để nhúng vào trang khác: ${title}. ${subtitle}.`,
  takeAway: 'Tải về',
  formats: {
    png: ['PNG', 'ảnh rộng 1.200 điểm, dùng cho bài viết, bản in'],
    upright: ['PNG dọc', 'ảnh rộng 1.080 điểm, dùng cho điện thoại, mạng xã hội'],
    svg: ['SVG', 'hình vectơ, phông chữ nằm sẵn bên trong'],
    xlsx: ['Excel', 'số liệu, nguồn và ghi chú'],
    csv: ['CSV', 'số liệu cho máy đọc'],
    json: ['JSON', 'toàn bộ biểu đồ cho máy đọc'],
  },
  heading: 'Nhúng vào trang khác',
  text: 'Chép đoạn mã này vào trang của bạn. Biểu đồ tự co theo bề rộng, sáng hay tối theo máy của người đọc, không dùng mã lệnh, không theo dõi ai.',
  code: 'Mã nhúng',
  light: 'Nếu trang của bạn luôn có nền sáng, hãy thêm vào cuối địa chỉ:',
  preview: 'Xem thử bản nhúng',
};
