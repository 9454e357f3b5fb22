/** The formats of a version's files, the one for reading first. */
export const formats = ["pdf", "docx", "xlsx", "csv", "json"] as const;

export type FileFormat = (typeof formats)[number];

/** Whether an address names one of them. */
export const isFormat = (value: string): value is FileFormat => formats.includes(value as FileFormat);

/** What a file of each format is told to browsers as. */
export const mediaTypes: Record<FileFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};
