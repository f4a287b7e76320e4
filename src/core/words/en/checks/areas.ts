import type { Words } from '../../shape.ts';

export const areaCode: Words['checks']['areaCode'] = {
  tooShort: {
    problem: (length) =>
      `Official codes of this level have ${length} digits; a spreadsheet may have dropped the 0 in front.`,
    repair: (whole) =>
      `Format the cell as Text and write ${whole}, once you have compared it with the document that gives the code.`,
  },
};

export const areaLevel: Words['checks']['areaLevel'] = {
  alone: {
    problem: 'Every area but the country belongs to another.',
    repair: 'Write the key of the area it belongs to, such as vn for a province.',
  },
  notAbove: {
    problem: (above, level) => `That area is of the level “${above}”, which is not above “${level}”.`,
    repair: 'Correct “parent” or “level”.',
  },
};

export const areaUnused: Words['checks']['areaUnused'] = {
  unused: {
    problem: 'No figure and no other area refers to this area.',
    repair: 'Delete this row, or look whether its key is mistyped.',
  },
};

export const homeFile: Words['checks']['homeFile'] = {
  elsewhere: {
    problem: (home) => `This area belongs to ${home}, not to the province of this file.`,
    repair: (home) => `Move the row to observations/${home}.csv, or correct “area”.`,
  },
  strange: {
    problem: (province) => `A file is named after a province; areas.csv has no province ${province}.`,
    repair: 'Rename the file, or add the province to areas.csv.',
  },
};

export const cycle: Words['checks']['cycle'] = {
  chains: {
    areas: {
      problem: 'These areas belong to each other in a circle',
      successors: 'These areas follow each other in a circle',
    },
    sources: { problem: 'These sources copy each other in a circle' },
  },
  circles: { problem: (problem, way) => `${problem}: ${way}.` },
  repair: (column) => `Correct “${column}” in one of those rows.`,
};

export const dateOrder: Words['checks']['dateOrder'] = {
  orders: {
    areas: { problem: 'The area ends before it begins.' },
    sources: { problem: 'The document was opened before it was published.' },
  },
  tooEarly: { problem: (problem, titleOf, first, from) => `${problem} “${titleOf}” (${first}) is ${from}.` },
  repair: `Correct one of the two days from the document.`,
};

export const sourceExplained: Words['checks']['sourceExplained'] = {
  repair: 'Fill it in, or give the reason in “note”, such as: Bản lưu không ghi địa chỉ và ngày đăng.',
  unexplained: {
    url: { problem: 'The source has no address and no reason for it.' },
    published: { problem: 'The source has no date of publication and no reason for it.' },
  },
};

export const sourceUnused: Words['checks']['sourceUnused'] = {
  unused: {
    problem: 'No figure is taken from this source.',
    repair: 'Enter its figures, or delete this row.',
  },
};
