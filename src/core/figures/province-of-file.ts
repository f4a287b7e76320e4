/** The province that a file of figures is named after: “observations/cao-bang.csv” is of `cao-bang`. */
export const provinceOfFile = (file: string): string => file.replace(/^.*\//, '').replace(/\.csv$/, '');
