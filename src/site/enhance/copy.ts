/**
 * Every element with `data-copy` gets a button that copies its text; the value of the attribute, where there is one, names the text.
 * The words of the button stand on the page, and so does the text to those without scripts.
 */
const { copyWord = '', copiedWord = '' } = document.getElementById('main')?.dataset ?? {};
const shownFor = 2000;

const announcer = Object.assign(document.createElement('p'), { className: 'hidden', role: 'status' });

const isField = (element: HTMLElement): element is HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement;

function buttonFor(block: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  const name = block.dataset['copy'] ?? '';
  button.type = 'button';
  button.className = 'copy';
  button.dataset['word'] = copyWord;
  button.ariaLabel = name === '' ? copyWord : `${copyWord}: ${name}`;
  button.addEventListener('click', () => void copy(block, button));
  return button;
}

async function copy(block: HTMLElement, button: HTMLButtonElement): Promise<void> {
  announcer.textContent = '';
  try {
    await navigator.clipboard.writeText(isField(block) ? block.value : block.textContent);
  } catch {
    // The browser forbids it; what is selected can still be copied by hand.
    if (isField(block)) block.select();
    else getSelection()?.selectAllChildren(block);
    return;
  }
  announcer.textContent = copiedWord;
  button.dataset['word'] = copiedWord;
  setTimeout(() => {
    button.dataset['word'] = copyWord;
  }, shownFor);
}

// Only pages that came over a safe connection have a clipboard.
if ('clipboard' in navigator) {
  const blocks = document.querySelectorAll<HTMLElement>('[data-copy]');
  for (const block of blocks) block.after(buttonFor(block));
  if (blocks.length > 0) document.body.append(announcer);
}
