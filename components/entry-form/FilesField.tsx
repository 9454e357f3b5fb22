import { Fieldset } from "@/components/ui/Fieldset";
import { Icon } from "@/components/ui/Icon";
import { Picture } from "@/components/uploads/Picture";
import { documentAddress } from "@/lib/files/media";
import { inputId, inputName, rowsAt, textAt } from "@/lib/forms/raw";
import { FormRow } from "./FormRow";
import { hintOf, remarksOf } from "./Hint";
import { errorAt, type FieldProps, type ViewUpload } from "./view";
import { fieldWords } from "./words";

/** The files that were uploaded, each with its texts; nothing before the first. Uploading is a form of its own. */
export function FilesField({ view, path, widget }: FieldProps<"files">) {
  const words = fieldWords(view.kind, view.locale);
  const files = rowsAt(view.raw, path);
  const error = errorAt(view, path);
  if (files.length === 0 && !error && remarksOf(view, path).length === 0) return null;
  return (
    <Fieldset
      id={inputId(path)}
      legend={words.question(path)}
      hint={hintOf(view, path, words.hint(path))}
      error={error}
    >
      <div className="mt-2 grid gap-8">
        {files.map((file, index) => (
          <FormRow key={textAt(file, "id")} view={view} path={path} index={index} fields={widget.fields}>
            <input type="hidden" name={inputName(`${path}.${index}.id`)} defaultValue={textAt(file, "id")} />
            <div className="mb-3">
              <FileShown upload={view.uploads.find(({ id }) => id === textAt(file, "id"))} />
            </div>
          </FormRow>
        ))}
      </div>
    </Fieldset>
  );
}

/** A picture small, a document by its name; nothing when the file is no longer there. */
function FileShown({ upload }: { upload: ViewUpload | undefined }) {
  if (!upload) return null;
  const { width, height } = upload;
  if (upload.kind === "image" && width && height) {
    // Its description is the first of the texts beside it.
    return <Picture upload={{ id: upload.id, width, height }} alt="" sizes="240px" className="w-60 h-auto" />;
  }
  return (
    <a className="inline-flex min-h-11 items-center gap-2" href={documentAddress(upload)}>
      <Icon name="file" />
      {upload.fileName}
    </a>
  );
}
