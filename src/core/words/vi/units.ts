interface Unit {
  readonly name: string;
  /** A number of them, as text. */
  readonly amount: (number: string) => string;
}

const unit = (name: string, amount: Unit['amount']): Unit => ({ name, amount });
/** Where the name of the indicator says what is counted. */
const bare: Unit['amount'] = (number) => number;

export const units = {
  model: unit('mô hình', (number) => `${number} mô hình`),
  award: unit('khen thưởng', bare),
  organisation: unit('cơ quan, đơn vị', bare),
  territory: unit('địa phương', bare),
  petition: unit('đơn thư', (number) => `${number} đơn thư`),
  reception: unit('lượt công dân', (number) => `${number} lượt công dân`),
  person: unit('người', (number) => `${number} người`),
  team: unit('tổ', (number) => `${number} tổ`),
  form: unit('phiếu', (number) => `${number} phiếu`),
  percent: unit('phần trăm', (number) => `${number}%`),
  rank: unit('thứ hạng', bare),
  'rank-change': unit('bậc thay đổi', (number) => `${number} bậc`),
  criterion: unit('tiêu chí', (number) => `${number} tiêu chí`),
  point: unit('điểm', (number) => `${number} điểm`),
  'square-metre': unit('mét vuông', (number) => `${number} m²`),
  'square-kilometre': unit('kilômét vuông', (number) => `${number} km²`),
};
