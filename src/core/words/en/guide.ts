import type { OfficerWords } from '../shape.ts';

export const guide: OfficerWords['guide'] = {
  title: 'How to hand in figures',
  description:
    'How a province hands in its “Dân vận khéo” figures: get the Excel template, enter sources and figures, save, check and send, with what to do in hard cases.',
  lead: 'For those who keep the figures of a province. All it takes is Excel: nothing to install, and no codes to remember. The template itself is in Vietnamese.',
  contents: 'On this page',
  prepare: 'What you need',
  prepareList: [
    [
      'Published documents.',
      'Reports, resolutions, plans or newspaper articles with figures. A web address is best; paper will do.',
    ],
    ['Excel or LibreOffice Calc.', 'A phone is enough to read this guide only.'],
    ['The template.', 'See step 1. Names of areas, indicators and fields are in lists to choose from.'],
  ],
  steps: 'Five steps',
  stepNumber: (number: string) => `Step ${number}`,
  step: {
    download: {
      title: 'Get the template',
      text: 'Download the workbook and open it. The four sheets with dark blue tabs are to be filled in; the sheets Hướng dẫn (instructions), Ví dụ (example) and Danh mục (lists) are only to look at.',
      caption:
        'The template at its sheet Số liệu (figures): headings in row 1, dark where a column is required; row 2 explains. Fill it in from row 3. Some columns are hidden here to keep the picture small.',
    },
    sources: {
      title: 'Enter the sources',
      text: 'On the sheet Nguồn, one line a document. Give each a short key of your own, in small letters without marks, such as bao-cao-2024; the sheet Số liệu uses it. Where a document has no date or no address, leave the cell blank and say why under Ghi chú (note).',
      caption:
        'The sheet Nguồn with a real document of the record. In the next line the list of Loại nguồn (kind) is open.',
    },
    figures: {
      title: 'Enter the figures',
      text: 'On the sheet Số liệu, one line a figure. Where a cell has an arrow, choose from the list. Add a place that is not listed to the sheet Địa phương, and a name of a field that is not listed to the sheet Lĩnh vực.',
      caption:
        'The sheet Số liệu with real figures of the document of step 2. In the next line the list of Mức chắc chắn (how sure) is open.',
    },
    save: {
      title: 'Save',
      text: 'Save as Excel Workbook (.xlsx). If it must be CSV, save each sheet as “CSV UTF-8”, and no other. Leave the headings as they are; merge no cells, add no totals, and leave empty sheets where they are.',
      caption: 'Saving in Excel: two forms to use and two to avoid.',
    },
    check: {
      title: 'Check and send',
      text: 'Open the page that checks files and drop the file there. It is read on your own machine and sent nowhere. Each cell to be mended is listed: press the button to take the repair, or mend it in Excel and choose the file again. When nothing is left to mend, take the file and send it.',
      caption:
        'The page that checks files: where to drop them; one cell to be mended, with its button; the result when all is done.',
    },
  },
  template: (size: string) => `Excel template (${size})`,
  csvForms: 'The forms as CSV, one file a sheet:',
  openChecker: 'Open the page that checks files',
  sheetPicture: (what: string) => `Picture: ${what}`,
  saveAs: {
    window: 'Save As',
    name: 'File name',
    type: 'Save as type',
    file: 'so-lieu-2026.xlsx',
    types: [
      ['Excel Workbook (*.xlsx)', 'best'],
      ['CSV UTF-8 (Comma delimited) (*.csv)', 'fine, one file a sheet'],
      ['Excel 97-2003 Workbook (*.xls)', 'cannot be read'],
      ['CSV (Comma delimited) (*.csv)', 'easily loses Vietnamese letters'],
    ],
  },

  casesTitle: 'Hard cases',
  casesText: 'The examples have only the columns in question, and their numbers are made up.',
  cases: {
    bound: [
      'The document writes “hơn” (more than), “gần” (almost), “khoảng” (about)',
      'Write the number, choose how sure it is, and copy the words under Nguyên văn (as printed).',
    ],
    total: [
      'The document has a total and its parts',
      'One line for the total, one for each part; the line of the total has no field. Where the parts fall short of the total, leave it so, and add no “other”.',
    ],
    years: [
      'The figure counts several years',
      'Write the whole span. Do not share it out among the years, nor put it to the last one.',
    ],
    upTo: [
      'The figure counts up to a year',
      'Write “đến” (up to) and the year. Such a figure mostly stands at the end or is counted since the start.',
    ],
    noYear: [
      'The document gives no year',
      'Leave the period blank; the year of publication does not stand in for it. The figure is welcome and shown without a year.',
    ],
    conflict: [
      'Two documents have two figures',
      'Write both, one line a document. The site shows both, and says why one comes first.',
    ],
    misprint: [
      'The document has a misprint',
      'Copy it as it stands. Tell the fault in the note; readers see it beside the figure.',
    ],
    percent: [
      'Percentages',
      'The value is the number alone; the % sign stands in the printed form. Do not work out a rate that the document does not give: the site computes it.',
    ],
    unit: [
      'Units',
      'No unit in the value, for each indicator has its own. Thousands in words are written out in digits.',
    ],
    merged: [
      'An area that was merged in 2025',
      'A figure belongs to the area of its time. Those of the old province are not added to the new one.',
    ],
    field: [
      'A field goes by another name',
      'On the sheet Số liệu copy the name that the document uses. Where the list does not have it, add a line to the sheet Lĩnh vực: the nearest harmonised field, and how well it matches.',
    ],
  },

  troubles: 'Files that cause trouble',
  troublesText: 'In bold, what the page that checks files says.',
  trouble: {
    tcvn3: 'The old fonts .VnTime, .VnArial (TCVN3)',
    vni: 'The old fonts VNI-Times, VNI-Helve (VNI)',
    xls: 'Old Excel workbooks (.xls)',
    password: 'Workbooks with a password',
    letters: 'CSV files from Excel that lost their marks',
  },
  otherTroubles: [
    [
      'CSV files with semicolons',
      'Excel in Vietnamese puts semicolons between columns. Commas, semicolons and tabs are told apart; nothing need be changed.',
    ],
    [
      'Decimal commas',
      'Write as usual: 85,16. The whole column is looked at; what could be two numbers, such as “1.234”, is asked and never guessed.',
    ],
    [
      'Excel made a date of it',
      'You typed 6/2022 and the cell has Jun-22: format the cell as Text and type it again. The cells of the template are texts already; what is copied from elsewhere is put in by Paste Values.',
    ],
  ],

  handIn: 'Sending it, and what happens then',
  handInList: (compiler: string) => [
    [
      'You send the file.',
      `At the end of the page that checks files, take the file and send it to: ${compiler}. Add the address or a copy of each document.`,
    ],
    [
      'It is compared.',
      'Each document is opened, each figure looked up there and compared with what the record has. What is not clear is asked; what is not found is not entered.',
    ],
    [
      'It enters the record.',
      'The province has a page, charts and slides of its own, and each figure a line with an address to cite.',
    ],
    ['It is told.', 'Whatever is added, changed or withdrawn stands on the page “Changes”.'],
    [
      'To correct a figure',
      'hand in the corrected line as before, with a sentence that says why. The old figure does not vanish: the page “Changes” has the old number, the new one and the reason.',
    ],
  ],
  handInAddress: 'Send it to:',
  changes: 'See the page “Changes”',
  toReference: 'Look up columns, lists and rules',
};
