export type PersonalData = "email" | "phone" | "egn";

const patterns: [PersonalData, RegExp][] = [
  ["email", /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu],
  ["egn", /(?<!\d)\d{10}(?!\d)/g],
  // +359 88 123 4567 or (088) 123-45-67: at least nine digits, and no end of a number such as 1 000 000 000.
  ["phone", /(?<![\d.,+])(?<!\d\s)(?:\+|00?)(?:[\s()/-]{0,2}\d){8,13}(?!\d)/g],
];

/** What in a text looks like somebody's e-mail, telephone or personal number, as it stands there; each kind once. */
export function personalDataIn(text: string): { kind: PersonalData; found: string }[] {
  let rest = text;
  return patterns.flatMap(([kind, pattern]) => {
    const found = rest.match(pattern)?.filter((match) => kind !== "egn" || isEgn(match)) ?? [];
    // A personal number is no telephone as well.
    for (const match of found) rest = rest.replace(match, " ");
    return found[0] ? [{ kind, found: found[0].trim() }] : [];
  });
}

/** Whether ten digits are a Bulgarian personal number (ЕГН): a date of birth and a check digit. */
function isEgn(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  const sum = [2, 4, 8, 5, 10, 9, 7, 3, 6].reduce(
    (total, weight, i) => total + weight * Number(digits.charAt(i)),
    0,
  );
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (sum % 11) % 10 === Number(digits.charAt(9));
}
