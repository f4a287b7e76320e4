/** The words of what a hand-in would do to the record. */
export const intake = {
  counts: (added: string, changed: string, same: string, missing: string) =>
    `So với bộ số liệu: thêm ${added}, sửa ${changed}, giữ nguyên ${same} số liệu; ${missing} số liệu không còn trong tệp.`,
  countsBeside: (sources: string, areas: string, labels: string, conflicts: string) =>
    `Kèm theo: ${sources} nguồn, ${areas} địa phương, ${labels} tên lĩnh vực mới hoặc sửa; ${conflicts} số liệu không khớp với nguồn khác.`,
  added: (figure: string, amount: string, source: string) => `Thêm: ${figure}: ${amount} (nguồn ${source}).`,
  changed: (figure: string, source: string, changes: string) =>
    `Sửa: ${figure} (nguồn ${source}): ${changes}.`,
  missing: (figure: string, amount: string, source: string) =>
    `Không còn trong tệp, sẽ rút nếu đồng ý: ${figure}: ${amount} (nguồn ${source}).`,
  conflict: (figure: string, amount: string, source: string, others: string) =>
    `Khác nguồn: ${figure}: ${amount} theo ${source}, nhưng ${others}. Cả hai đều được nêu; nơi lập bộ số liệu sẽ chọn số đứng đầu.`,
  /** After the last sentence of a kind that is told. */
  more: (count: string) => `… và ${count} điều khác cùng loại.`,
  /** On the page, below the list of what is to be mended or answered. */
  moreProblems: (kind: string, count: string) =>
    `${kind}: và ${count} chỗ khác cùng loại, hiện ra khi những chỗ ở trên đã sửa.`,
  moreQuestions: (count: string) => `Và ${count} câu hỏi khác, hiện ra khi những câu ở trên đã trả lời.`,
  other: (amount: string, source: string) => `${amount} theo ${source}`,
  change: (column: string, before: string, after: string) => `${column} từ ${before} thành ${after}`,
  nothing: '(trống)',
  bloc: (name: string) => `khối ${name}`,
  sourceAdded: (source: string, title: string) => `Nguồn mới ${source}: ${title}.`,
  sourceChanged: (source: string, changes: string) => `Sửa nguồn ${source}: ${changes}.`,
  areaAdded: (area: string) => `Địa phương mới: ${area}.`,
  areaChanged: (area: string, changes: string) => `Sửa địa phương ${area}: ${changes}.`,
  labelAdded: (label: string, area: string, field: string) =>
    `Tên lĩnh vực mới của ${area}: “${label}”, quy về “${field}”.`,
  labelChanged: (label: string, area: string, changes: string) =>
    `Sửa tên lĩnh vực “${label}” của ${area}: ${changes}.`,
};
