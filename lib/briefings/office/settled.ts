import { readZip, writeZip } from "@/lib/files/zip";

/** The names that the library gives to links by chance, and the numbers that it counts bookmarks by over all documents. */
const byChance = /rId[a-z0-9_-]{16,}/g;
const counted = /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g;

/**
 * An office file that is the same at any hour: its times are `at`, its parts in one order, and what was named by chance
 * is numbered.
 */
export function settled(file: Buffer, at: Date): Buffer {
  const [linkOf, markOf] = [numbering("rIdLink"), numbering("")];
  const time = at.toISOString();
  const parts = readZip(file).sort((a, b) => (a.name < b.name ? -1 : 1));
  return writeZip(
    parts.map(({ name, bytes }) => {
      if (!/\.(xml|rels)$/.test(name)) return { name, bytes };
      const xml = bytes
        .toString("utf8")
        .replace(byChance, linkOf)
        .replace(counted, (_, before: string, id: string) => before + markOf(id))
        .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`);
      return { name, bytes: Buffer.from(xml, "utf8") };
    }),
    at,
  );
}

/** Gives each name a number of its own, in the order in which they are met. */
function numbering(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const number = known.get(name) ?? `${prefix}${known.size + 1}`;
    known.set(name, number);
    return number;
  };
}
