import { UploadForm } from "@/components/uploads/UploadForm";
import { stepAddress } from "@/lib/entries/addresses";
import type { Widget } from "@/lib/forms/fields";
import { rowsAt } from "@/lib/forms/raw";
import type { FormView } from "./view";
import { fieldWords } from "./words";

type FilesWidget = Extract<Widget, { type: "files" }>;

interface UploadFormsProps {
  view: FormView;
  entryId: string;
  step: string;
  fields: readonly { name: string; widget: FilesWidget }[];
  result: { upload?: string; field?: string };
}

/** The longest text that goes with a file: its description or its title. */
const textMax = ({ fields }: FilesWidget): number => {
  const text = (fields.alt ?? fields.title)?.widget;
  return text && "max" in text ? text.max : 0;
};

/** A form to upload for each list of files. Before the step's form, since forms cannot stand in each other. */
export function UploadForms({ view, entryId, step, fields, result }: UploadFormsProps) {
  if (fields.length === 0) return null;
  const words = fieldWords(view.kind, view.locale);
  return (
    <div className="two">
      {fields.map(({ name, widget }) => (
        <section key={name} className="grid content-start gap-4">
          <h3>{words.say(name, "add")}</h3>
          <UploadForm
            entryId={entryId}
            field={name}
            kind={widget.kind}
            count={rowsAt(view.raw, name).length}
            max={widget.max}
            textMax={textMax(widget)}
            back={stepAddress(view.locale, entryId, step)}
            language={view.source}
            result={result}
          />
        </section>
      ))}
    </div>
  );
}
