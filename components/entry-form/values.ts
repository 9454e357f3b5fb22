import { unixBreaks } from "@/lib/forms/clean";

/** What a control would post: its name and its value. */
export type Pair = readonly [name: string, value: string];

/** The form's own fields, which nobody types. */
const own = new Set(["locale", "kind", "entryId", "step", "version", "intent"]);

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== "" &&
      !element.name.startsWith("$") &&
      !own.has(element.name),
  );
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

/** What the form holds now. */
export const typedValues = (form: HTMLFormElement): Pair[] =>
  controls(form).flatMap((control) =>
    isTick(control) && !control.checked ? [] : [[control.name, unixBreaks(control.value)] as const],
  );

/** What the page was rendered with: the values that are saved. */
export const savedValues = (form: HTMLFormElement): Pair[] =>
  controls(form).flatMap((control) => {
    if (isTick(control)) return control.defaultChecked ? [[control.name, control.value] as const] : [];
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      const option = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
      return [[control.name, option?.value ?? ""] as const];
    }
    return [[control.name, unixBreaks(control.defaultValue)] as const];
  });

/** Whether two forms hold the same. */
export const sameValues = (one: readonly Pair[], other: readonly Pair[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Puts values into the form's controls; counters hear of it as if they were typed. */
export function putBack(form: HTMLFormElement, values: readonly Pair[]): void {
  for (const control of controls(form)) {
    const wanted = values.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isTick(control)) control.checked = wanted.includes(control.value);
    else if (wanted[0] !== undefined) control.value = wanted[0];
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
