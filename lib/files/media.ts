/** The widths in pixels in which every picture is kept, as far as it is that wide. */
export const widths = [480, 960, 1600] as const;

export interface Variant {
  /** The name under which it is kept and served. */
  name: (typeof widths)[number];
  /** How wide it really is: the widest one of a small picture is narrower than its name. */
  width: number;
}

/** The variants of a picture that is this wide, narrowest first: never enlarged, and always at least one. */
export function variantsOf(pictureWidth: number): Variant[] {
  const last = widths.findIndex((width) => width >= pictureWidth);
  const names = last === -1 ? widths : widths.slice(0, last + 1);
  return names.map((name) => ({ name, width: Math.min(name, pictureWidth) }));
}

/** The address of a picture's variant. */
export const pictureAddress = (id: string, name: Variant["name"]): string => `/media/${id}/${name}.webp`;

/** The address of a document, with the name under which a browser saves it. */
export const documentAddress = ({ id, fileName }: { id: string; fileName: string }): string =>
  `/media/${id}/${encodeURIComponent(fileName)}`;

/** The store's keys of an upload, with the media type of what lies there. */
export const keys = {
  picture: (id: string, name: Variant["name"]): string => `images/${id}/${name}.webp`,
  document: (id: string): string => `documents/${id}.pdf`,
};
