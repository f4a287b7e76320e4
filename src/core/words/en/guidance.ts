import type { Words } from '../shape.ts';

export const guidance: Words['guidance'] = {
  areas: {
    name: 'The full name with the word for its kind (huyện, xã, phường, thôn); of a province the name alone.',
    level: 'The level of the area.',
    parent:
      'What the area belongs to. Of a province: Việt Nam. Since 1 July 2025 communes belong to the province.',
    valid_from: 'The day on which it was formed, where that was lately. Blank where it was there before.',
    valid_to: 'Its last day. Blank while it still exists.',
    code: 'Its code in the list of administrative units, where known.',
    code_system: 'The decision that sets this code.',
  },
  fields: {
    scheme: 'The province that uses the name; Việt Nam where the whole country does.',
    label: 'The name as the source has it, the same as on the sheet Số liệu.',
    field: 'The harmonised field that is nearest to it.',
    match:
      'Whether the name of the source means the same as the harmonised field, nearly the same, less or more.',
  },
  figures: {
    area: 'The place that the figure is about. Where the list does not have it, write its name here and add a line to the sheet Địa phương.',
    period:
      'The year or the time that the figure counts, not the day of publication. Blank where the source gives no year.',
    indicator:
      'What was counted or measured. The sheet Danh mục has the unit and the definition of each indicator.',
    field:
      'As the source calls it, even where the list differs; add a new name to the sheet Lĩnh vực. Blank means all fields.',
    subject: 'Only where the source separates collectives and individuals. Blank means both.',
    origin: 'Only where the source separates maintained and new models. Blank means both.',
    bloc: 'Only where the source separates blocs, in its own words. Blank means all blocs.',
    basis:
      'Counted over the period, standing at its end, or counted since the start. They do not compare with one another: read the source before choosing.',
    value:
      'The number alone: no unit, no % sign, no “more than” or “almost”. Where the source has 85,16%, write 85,16.',
    qualifier:
      'The source writes “more than”: choose “ít nhất”; “almost”: “nhiều nhất”; “about”: “khoảng”; a number alone: “đúng như nguồn ghi”.',
    printed: 'The figure in the words of the source, a few words at most, its misprints included.',
    source: 'The key of the document, as given on the sheet Nguồn. One source a line.',
    locator: 'The paragraph, table or page of the document, so that others find the figure.',
    authority: 'Who counted or recognised, where the source says so.',
    note: 'What readers must know of this figure. A misprint is told here, never mended. No names of private people.',
  },
  sources: {
    source:
      'A short key of your own for the document, unlike all others. The column Nguồn of the sheet Số liệu uses it.',
    title: 'The title on the document, word for word.',
    publisher: 'The body that issued it, or the newspaper or site that carried it.',
    published: 'The date on the document. Where it bears none, leave this blank and say so in the note.',
    accessed: 'The day on which the document was opened or received.',
    url: 'Where the document stands on the web. Where it is not there, leave this blank and say so in the note.',
    kind: 'What kind of document it is.',
    copy_of: 'The key of the original, where this document only repeats it. Mostly blank.',
    note: 'What must be known of the document: why it has no date or no address, which pages are missing.',
  },
};
