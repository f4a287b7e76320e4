import ts from 'typescript';
import { expect, test } from 'vitest';
import { files, inFolder, textOf } from './files.ts';

/**
 * Where Vietnamese stands outside of the catalogues, and why. None of it is said to anybody: it is what is read.
 */
const vocabulary: readonly string[] = [
  // Words by which numbers, bounds, units and days are recognised.
  'src/core/values',
  'src/core/checks/printed.ts',
  'src/core/checks/share.ts',
  // What officers write, as they write it.
  'src/hand-in/guidance',
  'src/hand-in/understand',
  'src/pipeline/new.ts',
  // Letters, for what knows no words: their old encodings, their widths, the glyphs of a font.
  'src/hand-in/read/encoding',
  'src/slides/pptx/arial.ts',
  'src/media/fonts.ts',
  // What readers type into the search.
  'src/site/search',
  // Names of the generated record.
  'scripts/bench',
];

const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isJsxText(node);

/** The literals of a file that hold a Vietnamese letter; of a component its script and its markup alike, comments left out. */
function literalsOf(file: string): readonly string[] {
  if (file.endsWith('.astro'))
    return (
      textOf(file)
        .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$|<!--[^]*?-->/gm, '')
        .match(/[^\n]+/g) ?? []
    ).filter((line) => vietnamese.test(line));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node) && vietnamese.test(node.getText())) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return found;
}

const isProduct = (file: string): boolean => !inFolder(file, 'tests') && !inFolder(file, 'src/core/words');

test('what the site says stands in the catalogues', () => {
  const said = files
    .filter((file) => isProduct(file) && !vocabulary.some((place) => inFolder(file, place)))
    .flatMap((file) => literalsOf(file).map((text) => `${file}: ${text}`));
  expect(said).toEqual([]);
});

test('what is vocabulary holds Vietnamese', () => {
  const held = files.filter((file) => isProduct(file) && literalsOf(file).length > 0);
  expect(vocabulary.filter((place) => !held.some((file) => inFolder(file, place)))).toEqual([]);
});

test('no sentence is put together by asking which language it is in', () => {
  const asking = files
    .filter((file) => isProduct(file))
    .filter((file) => /\blang\w* [!=]== '\w|\bin \{ vi:|\{ vi: [`'"]/.test(textOf(file)));
  expect(asking).toEqual([]);
});
