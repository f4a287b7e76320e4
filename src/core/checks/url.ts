import { perCell, type Check } from './check.ts';
import { finding } from '../figures/problem.ts';

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);

/** An address is a full web address that a reader can follow. */
export const checkUrl: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'url',
    (text) =>
      isAddress(text)
        ? undefined
        : finding(
            'malformed-address',
            { vi: 'Cần địa chỉ trang mạng đầy đủ.', en: 'Expected a full web address.' },
            {
              vi: 'Hãy chép nguyên địa chỉ, bắt đầu bằng https:// hoặc http://; không có thì để trống và ghi lý do ở cột “Ghi chú”.',
              en: 'Copy the whole address, beginning with https:// or http://; if there is none, leave it blank and say why in “note”.',
            },
          ),
  );
