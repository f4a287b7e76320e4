import { find, findInput } from './dom.ts';
import { words } from './texts.ts';

/** Three ways in: chosen, dropped anywhere on the page, or cells of a spreadsheet that are pasted. */
export function takeFiles(take: (files: readonly File[]) => void): void {
  const input = findInput('#files');
  const area = find('.drop');

  const takeSome = (files: readonly File[]): void => {
    if (files.length > 0) take(files);
  };

  input.addEventListener('change', () => {
    takeSome([...(input.files ?? [])]);
    // The same file, mended meanwhile, can be chosen again.
    input.value = '';
  });
  const isOfFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    area.dataset['over'] = '';
  });
  for (const type of ['dragleave', 'drop'] as const)
    addEventListener(type, () => {
      delete area.dataset['over'];
    });
  addEventListener('drop', (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    takeSome([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener('paste', ({ clipboardData }) => {
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (text.includes('\t')) take([new File([text], words.pasted)]);
    else takeSome(files);
  });
}
