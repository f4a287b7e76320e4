import type { Words } from '../../shape.ts';

export const encodingFindings: Words['handIn']['read']['encodingFindings'] = {
  saveAsUnicode:
    'Open the original in Excel and save it as “CSV UTF-8 (comma delimited)” or “Excel Workbook (.xlsx)”.',
  convert: (source) =>
    `Copy the table in Excel, open the toolkit of UniKey (Ctrl+Shift+F6), convert the clipboard from ${source} to Unicode, paste it back and choose a Unicode font such as Times New Roman.`,
  legacy: {
    TCVN3: {
      problem: 'The letters are those of the old encoding TCVN3 (ABC; fonts such as .VnTime), not Unicode.',
    },
    VNI: { problem: 'The letters are those of the old encoding VNI (fonts such as VNI-Times), not Unicode.' },
    mojibake: {
      problem:
        'Letters with marks are garbled (“DÃ¢n váº­n” for “Dân vận”): a UTF-8 file was opened as something else and saved.',
      repair:
        'Go back to the original file; in Excel open it by Data > From Text/CSV with “65001: Unicode (UTF-8)” and save it as .xlsx.',
    },
  },
  utf32: { problem: 'The file is UTF-32, which hardly any program uses.' },
  unknownEncoding: {
    problem:
      'The encoding cannot be told: it is not UTF-8, and read as Windows-1258, TCVN3 or VNI it is not surely Vietnamese.',
  },
  damagedUtf8: {
    problem: 'The file is UTF-8 but damaged here (the � sign); nobody can tell which letter it was.',
    repair: 'Type the letter again, or go back to the original and save it as “CSV UTF-8”.',
  },
  lostLetters: {
    problem:
      'Many letters with marks became question marks when the file was saved (“Dân v?n”) and cannot be restored.',
    repair:
      'Open the original in Excel and save it as “CSV UTF-8 (comma delimited)” instead of “CSV”, or as .xlsx.',
  },
  nul: {
    problem:
      'There are NUL characters, which no text has: it is probably another kind of file, or was damaged in copying.',
  },
};

export const kindFindings: Words['handIn']['read']['kindFindings'] = {
  empty: {
    problem: 'The file is empty.',
    repair: 'Check that it is the right file, and that it was saved or downloaded to its end.',
  },
  encrypted: {
    problem: 'The workbook is locked with a password and cannot be read.',
    repair:
      'In Excel, choose File > Info > Protect Workbook > Encrypt with Password, delete the password and save.',
  },
  advice: {
    save: 'Open it in Excel or LibreOffice Calc and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
    copy: 'Check that it is the right file; if the figures are in it, copy them into the template and send that.',
    unpack: 'Unpack it and choose the Excel or CSV file inside.',
  },
  anotherKind: { problem: (kind) => `This is ${kind}; expected an Excel workbook (.xlsx) or a CSV file.` },
};

export const limits: Words['handIn']['read']['limits'] = {
  tooLarge: {
    problem: (bytes, most) => `The file has ${bytes} MB; up to ${most} MB can be read.`,
    repair:
      'Check that it is the right file; if so, delete pictures and sheets that are not needed, or split it into several files.',
  },
  unpacksTooLarge: {
    problem: (largestUnpacked) =>
      `Unpacked, the file is larger than ${largestUnpacked} MB, which no table of figures is.`,
    repair: 'Copy the table into a new workbook and save that.',
  },
  tooManyCells: {
    problem: (mostCells, mostRows) =>
      `The table has more than ${mostCells} cells or ${mostRows} rows, counting blank ones between it and a cell far off.`,
    repair:
      'In Excel, Ctrl+End leads to the last cell; delete what stands outside the table, or split it into several files.',
  },
};

export const csvFaults: Words['handIn']['read']['csvFaults'] = {
  saidOfQuotation: {
    problem: (extent) => `A quotation mark (") is not closed, or text follows the closing one; ${extent}.`,
    repair:
      'Close it; a quotation mark inside a cell is written twice (""), or as “ ”. At the end of a file it may mean that the file was not saved or downloaded to its end.',
  },
  extent: 'no cell of this line is certain',
  extentTo: (last) => `no cell is certain from this line to line ${last}`,
  cutOff: {
    problem: (cells, width) =>
      `The file stops in the middle: its last line has ${cells} of ${width} cells and no line end.`,
    repair: 'Save or download the file again; if this is the last line, complete it or delete it.',
  },
  cutLetter: {
    problem: 'The file stops in the middle of a letter, so its last line is not complete.',
    repair: 'Save or download the file again.',
  },
};

export const csvReadCsv: Words['handIn']['read']['csvReadCsv'] = {
  names: { ';': 'semicolons', '	': 'tabs' },
  dialect: { name: (delimiter) => `“${delimiter}”`, text: (name) => `Columns are separated by ${name}.` },
};

export const encodingSingleByteText: Words['handIn']['read']['encodingSingleByteText'] = {
  isWindows1258: { text: 'The file is in Windows-1258 (Vietnamese).' },
};

export const encodingDecode: Words['handIn']['read']['encodingDecode'] = {
  utf16: { text: 'The file is UTF-16 (Excel’s “Unicode Text”).' },
};

export const kindsSignature: Words['handIn']['read']['kindsSignature'] = {
  kinds: {
    pdfDocument: 'a PDF document',
    pngPicture: 'a PNG picture',
    jpegPicture: 'a JPEG picture',
    gifPicture: 'a GIF picture',
    tiffPicture: 'a TIFF picture',
    rtfDocument: 'an RTF document',
    parquetFile: 'a Parquet file',
    rarArchive: 'a RAR archive',
    '7zArchive': 'a 7z archive',
    gzipArchive: 'a GZIP archive',
  },
  html: 'a web page (HTML), though it may be called .xls',
  xml: 'an XML file',
  oldWorkbook: 'an old Excel workbook (.xls)',
  olderWorkbook: 'an old Word document (.doc)',
  olderDocument: 'an old Office document',
};

export const workbookFindings: Words['handIn']['read']['workbookFindings'] = {
  sendAgain:
    'Open it in Excel and save it again (or download or copy it to its end), then choose the new file.',
  cutWorkbook: {
    problem:
      'The end of the workbook is missing: it was probably not saved, downloaded or copied to its end.',
  },
  brokenWorkbook: { problem: 'The workbook is damaged: a part cannot be read, so no cell is certain.' },
  noSheets: {
    problem: 'No visible sheet of the workbook holds anything.',
    repair: 'Check that it is the right file; if the figures are on a hidden sheet, unhide it and save.',
  },
};

export const kindsPackages: Words['handIn']['read']['kindsPackages'] = {
  kinds: {
    binaryWorkbookXlsb: 'a binary workbook (.xlsb)',
    wordDocument: 'a Word document',
    powerpointPresentation: 'a PowerPoint presentation',
    workbookOfApples: "a workbook of Apple's Numbers",
  },
  archive: 'a ZIP archive',
  openDocument: 'an OpenDocument file (.ods, .odt)',
};

export const workbookRemarks: Words['handIn']['read']['workbookRemarks'] = {
  hiddenSheet: {
    text: (name) =>
      `The sheet “${name}” is hidden and was not read; if it is to be handed in, right-click the name of another sheet and choose Unhide.`,
  },
  hiddenRows: {
    text: (name, count) =>
      `Rows of the sheet “${name}” that are hidden or filtered out, and were read all the same: ${count}.`,
  },
  macros: { text: 'The workbook has macros; they were not run, only its cells were read.' },
};
