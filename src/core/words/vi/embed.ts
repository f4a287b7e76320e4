/** Taking a chart away: as a file, or into a page of one's own. */
export const embed = {
  title: (title: string, site: string) => `${title} – bản nhúng – ${site}`,
  description: (title: string, subtitle: string) => `Biểu đồ để nhúng vào trang khác: ${title}. ${subtitle}.`,
  takeAway: 'Tải về',
  formats: {
    png: ['PNG', 'ảnh rộng 1.200 điểm ảnh, dùng cho bài viết trên mạng'],
    upright: ['PNG dọc', 'ảnh rộng 1.080 điểm ảnh, dùng cho điện thoại, mạng xã hội'],
    svg: ['SVG', 'hình vectơ, dùng cho bản in; phông chữ đã nhúng sẵn'],
    pptx: ['PowerPoint', 'biểu đồ sửa được trong PowerPoint, kèm bảng số liệu và ghi chú cho người nói'],
    xlsx: ['Excel', 'số liệu, nguồn và ghi chú'],
    csv: ['CSV', 'số liệu cho máy đọc; nếu mở bằng Excel, hãy tải tệp Excel'],
    json: ['JSON', 'toàn bộ biểu đồ cho máy đọc'],
  },
  heading: 'Nhúng vào trang khác',
  text: 'Sao chép đoạn mã này vào trang của bạn. Biểu đồ tự co giãn theo bề rộng, tự đổi nền sáng hoặc tối theo thiết bị của người đọc; không chạy JavaScript, không theo dõi người đọc.',
  code: 'Mã nhúng',
  light: 'Nếu trang của bạn luôn có nền sáng, hãy thêm vào cuối địa chỉ trong src="…":',
  preview: 'Xem thử bản nhúng',
};
