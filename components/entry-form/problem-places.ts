import type { Problem } from "@/lib/forms/check";
import { inputId } from "@/lib/forms/raw";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { FormView } from "./view";
import { fieldWords, formWords, problemText } from "./words";

/** A wrong value of a list of ticks is the list's: its boxes have no ids of their own. */
const place = (path: string): string => path.replace(/^([^.]+)\.\d+$/, "$1");

/** The id that an error links to. */
export const problemId = ({ path }: Problem): string => inputId(place(path));

/** "Резултати 2, Показател (английски): …" */
export function problemLine(view: Pick<FormView, "kind" | "locale" | "source">, problem: Problem): string {
  const words = fieldWords(view.kind, view.locale);
  const parts = place(problem.path).split(".");
  const last = parts.at(-1);
  const language = isLocale(last) ? last : undefined;
  const names = language ? parts.slice(0, -1) : parts;
  const labels = names.flatMap((part, at) =>
    /^\d+$/.test(part) ? [] : [numbered(words.label(names.slice(0, at + 1).join(".")), names[at + 1])],
  );
  return `${labels.join(", ")}${inOther(view, language)}: ${lowerFirst(problemText(view.locale, problem))}`;
}

/** For words that go on a sentence. */
export const lowerFirst = (words: string): string => words.replace(/^./u, (letter) => letter.toLowerCase());

const numbered = (label: string, next: string | undefined): string =>
  next !== undefined && /^\d+$/.test(next) ? `${label} ${Number(next) + 1}` : label;

function inOther(
  { locale, source }: Pick<FormView, "locale" | "source">,
  language: Locale | undefined,
): string {
  return language && language !== source ? ` (${formWords(locale)(`inLanguage.${language}`)})` : "";
}
