import type { CitedWork } from "@/lib/citations/citation";
import { type CitationEnding, citationFormats } from "@/lib/citations/formats";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { fileResponse } from "@/lib/seo/file-response";

interface Asked {
  locale: string;
  /** What is cited, with the ending of the format: "zdravni-mediatori.bib". */
  file: string;
}

/** The citation that an address asks for, as a file; 404 where `find` finds nothing. */
export async function citationAnswer(
  request: Request,
  { locale, file }: Asked,
  find: (name: string, locale: Locale) => Promise<CitedWork | null>,
): Promise<Response> {
  const [, name, ending] = /^([a-z0-9-]{1,80})\.(bib|ris|json)$/.exec(file) ?? [];
  const { type, write } = citationFormats[(ending ?? "bib") as CitationEnding];
  const work = name && isLocale(locale) ? await find(name, locale) : null;
  const text = work && isLocale(locale) ? write(work, locale) : null;
  return fileResponse(request, text, { type, name: file, download: true });
}
