import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";
import type { FileFormat } from "@/lib/briefings/formats";

interface FileRowProps {
  format: FileFormat;
  /** Where the file is; not there as long as it is being made. */
  href?: string | undefined;
  /** How large it is, or how far it has been made. */
  children?: ReactNode;
}

/** A file of a version: its format, what it is good for, and the way to it. */
export function FileRow({ format, href, children }: FileRowProps) {
  const t = useTranslations("briefings.downloads.uses");
  const name = format.toUpperCase();
  return (
    <li>
      <Icon name="file" />
      {/* Not a page of the portal: the browser itself goes there. */}
      {href ? (
        <a href={href} aria-describedby={`use-${format}`}>
          {name}
        </a>
      ) : (
        <b>{name}</b>
      )}
      <span id={`use-${format}`}>{t(format)}</span>
      {children}
    </li>
  );
}
