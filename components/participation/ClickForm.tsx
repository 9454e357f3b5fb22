import { Button, type ButtonVariant } from "@/components/ui/Button";

interface ClickFormProps {
  action: (form: FormData) => Promise<void>;
  /** What the portal itself writes into the form. */
  hidden: Record<string, string>;
  label: string;
  /** For those who hear the button without what it is about. */
  of?: string;
  variant?: ButtonVariant;
}

/** A button that does one thing, and a page then says that it was done. */
export const ClickForm = ({ action, hidden, label, of, variant = "line" }: ClickFormProps) => (
  <form action={action}>
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button variant={variant}>
      {label}
      {of && <span className="vh">{of}</span>}
    </Button>
  </form>
);
