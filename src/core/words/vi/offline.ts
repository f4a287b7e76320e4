/** Reading without a network: the page `/ngoai-tuyen/`, and the line above a page that is shown from this machine. */
export const offline = {
  title: 'Xem khi không có mạng',
  description:
    'Trang nào đã mở trên máy này thì mở lại được khi mất mạng: những gì được lưu, danh sách trang đã lưu và cách xóa.',
  unkept:
    'Không kết nối được mạng, và trang bạn vừa mở chưa được lưu trên máy này. Các trang đã lưu ở ngay dưới đây.',
  lead: 'Trang nào bạn đã mở trên máy này thì mở lại được cả khi mất mạng, với đủ biểu đồ và số liệu. Nên mở sẵn những trang cần dùng trước khi đến nơi không có mạng.',
  kept: 'Các trang đã lưu trên máy này',
  list: 'Xem danh sách',
  remove: 'Xóa hết và ngừng lưu',
  restore: 'Lưu trở lại',
  removed: 'Đã xóa hết. Từ nay không trang nào được lưu trên máy này nữa.',
  restored: 'Từ nay các trang bạn mở sẽ được lưu trên máy này.',
  failed: 'Chưa làm được. Hãy thử lại khi có mạng.',
  how: 'Lưu những gì, lưu ở đâu',
  what: 'Lưu trang, không lưu tệp tải về.',
  whatText: (pages: string) =>
    `Trình duyệt giữ trang chủ, trang này và nhiều nhất ${pages} trang xem gần đây nhất, kèm biểu đồ, phông chữ và bảng số liệu của từng trang. Ảnh, bảng tính, tệp trình chiếu, CSV, PDF và ZIP để tải về thì không giữ.`,
  network: 'Có mạng thì luôn là bản mới.',
  networkText: (seconds: string) =>
    `Trang đã lưu chỉ hiện khi không kết nối được, hoặc khi mạng không phản hồi sau ${seconds} giây. Khi đó đầu trang có một dòng cho biết đó là trang đã lưu và số liệu thuộc bản nào.`,
  release: 'Không lẫn hai bản.',
  releaseText:
    'Khi trang web có bản mới, mọi trang đã lưu được thay cùng một lượt; chưa thay được hết thì giữ nguyên bản cũ.',
  sent: 'Không gửi gì đi.',
  sentText:
    'Các trang chỉ nằm trong trình duyệt này; không có cookie, không theo dõi. Ai dùng chung trình duyệt cũng xem được danh sách trên.',
  removal: 'Xóa lúc nào cũng được.',
  removalText:
    'Bấm nút ở trên, hoặc xóa dữ liệu của trang web trong cài đặt trình duyệt. Sau khi bấm nút, trình duyệt chỉ nhớ một điều: máy này không lưu. Nếu trình duyệt tắt JavaScript thì không có gì được lưu.',
  notice: (version: string) =>
    `Không kết nối được mạng: đây là trang đã lưu trên máy này, số liệu ${version}.`,
  about: 'Các trang đã lưu',
};
