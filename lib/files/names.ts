const longest = 120;

/**
 * A file's name as it is kept and offered for saving: without folders, control and direction characters and quotes,
 * at most 120 characters, with this ending. `fallback` when nothing is left.
 */
export function cleanName(name: string, { ending, fallback }: { ending?: string; fallback: string }): string {
  const clean = name
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/[<>:"|?*%]/g, "_")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  if (!ending) return [...clean].slice(0, longest).join("") || fallback;
  const stem = clean.toLowerCase().endsWith(ending) ? clean.slice(0, -ending.length) : clean;
  return `${
    [...stem]
      .slice(0, longest - ending.length)
      .join("")
      .trim() || fallback
  }${ending}`;
}

/** The header that makes a browser save a file under this name, whatever its letters. */
export const attachmentHeader = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
