export const unknownSources = {
  notEntered: {
    problem: (count: string) =>
      `Nguồn này chưa có trong bảng “Nguồn”, nên ${count} dòng lấy từ nguồn này chưa dùng được.`,
    repair:
      'Hãy thêm một dòng cho nguồn này vào trang “Nguồn”; nếu trang ấy nằm ở tệp khác, hãy chọn thêm tệp đó. Các dòng kia khi đó tự hết lỗi này.',
  },
};

export const rivals = {
  rival: {
    problem: 'Phía dưới có dòng nói về cùng điều này mà ghi khác, nên không biết dòng nào đúng.',
    repair: 'Hãy giữ dòng đúng với tài liệu và xóa dòng kia.',
  },
};

export const settle = {
  rests: {
    problem: 'Ô này nhắc đến một dòng còn lỗi, nên dòng này chưa dùng được.',
    repair: 'Hãy sửa dòng được nhắc đến; dòng này khi đó tự hết lỗi.',
  },
};

export const files = {
  sameName: {
    problem: 'Có hai tệp cùng tên; chỉ tệp đầu được đọc.',
    repair: 'Hãy đổi tên một trong hai tệp rồi nộp lại.',
  },
};
