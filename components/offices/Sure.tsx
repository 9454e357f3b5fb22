import { ClickForm } from "@/components/participation/ClickForm";

interface SureProps {
  action: (form: FormData) => Promise<void>;
  hidden: Record<string, string>;
  /** On the button that asks once more, and of what, for those who hear it without its row. */
  open: string;
  of?: string;
  question: string;
  yes: string;
}

/** Does what cannot be undone, after asking once more. */
export const Sure = ({ action, hidden, open, of, question, yes }: SureProps) => (
  <details>
    <summary className="btn quiet">
      {open}
      {of && <span className="vh">{of}</span>}
    </summary>
    <div className="mt-2 grid max-w-80 gap-3 border-danger border-l-2 pl-4">
      <p>{question}</p>
      <ClickForm action={action} hidden={hidden} label={yes} variant="danger" />
    </div>
  </details>
);
