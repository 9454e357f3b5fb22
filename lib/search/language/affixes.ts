/** A word as the dictionary lists it. */
export interface Lemma {
  word: string;
  /** Its classes of inflection, one letter each; "" for a form that the dictionary lists without inflecting it. */
  classes: string;
  verb: boolean;
}

/** A dictionary with its rules of inflection. Words are in lower case. */
export interface Inflections {
  get(word: string): Lemma | undefined;
  /** Every dictionary word that the form is or may be a form of, in no special order. */
  lemmas(form: string): Lemma[];
}

/** What a stem of these classes ends in, when the form ends in the ending that this is listed under. */
interface Rule {
  strip: string;
  classes: string;
}

/**
 * Reads a dictionary in the Hunspell format (hunspell(5)) as far as the Bulgarian one uses it: suffix rules of
 * one-letter classes without conditions. Proper names become lower case, since people search for them so.
 */
export function readInflections(aff: string, dic: string): Inflections {
  const rules = readRules(aff);
  const words = readWords(dic);
  const longest = Math.max(...[...rules.keys()].map((ending) => ending.length));
  // Of all kinds of words only verbs have an aorist: -хме.
  const verbs = [...rules].flatMap(([ending, own]) => (ending.endsWith("хме") ? own : []));
  const verbClasses = new Set(verbs.flatMap(({ classes }) => [...classes]));

  const get = (word: string): Lemma | undefined => {
    const classes = words.get(word);
    if (classes === undefined) return undefined;
    return { word, classes, verb: [...classes].some((letter) => verbClasses.has(letter)) };
  };

  const lemmas = (form: string): Lemma[] => {
    const found = new Map<string, Lemma>();
    const listed = get(form);
    if (listed) found.set(form, listed);
    for (let cut = Math.max(0, form.length - longest); cut < form.length; cut += 1) {
      for (const { strip, classes } of rules.get(form.slice(cut)) ?? []) {
        const lemma = get(form.slice(0, cut) + strip);
        if (lemma && [...lemma.classes].some((letter) => classes.includes(letter))) {
          found.set(lemma.word, lemma);
        }
      }
    }
    return [...found.values()];
  };

  return { get, lemmas };
}

/** Rules by ending. A rule is the line "SFX class strip ending ."; the header of a class, "SFX class Y number", is shorter. */
function readRules(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split("\n")) {
    const [kind, letter, stripped, ending, condition] = line.trim().split(/\s+/);
    if (kind !== "SFX" || !letter || !stripped || !ending || !condition) continue;
    if (condition !== ".") throw new Error(`A suffix rule with a condition is not supported: ${line}`);
    const strip = stripped === "0" ? "" : stripped;
    const own = rules.get(ending) ?? [];
    const same = own.find((rule) => rule.strip === strip);
    if (same) same.classes += letter;
    else own.push({ strip, classes: letter });
    rules.set(ending, own);
  }
  return rules;
}

/** Classes by word. A line is "word/CLASSES" or "word"; the first one is their number. */
function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of dic.split("\n").slice(1)) {
    const [listed = "", classes = ""] = line.trim().split("/");
    const word = listed.toLowerCase();
    if (word) words.set(word, (words.get(word) ?? "") + classes);
  }
  return words;
}
