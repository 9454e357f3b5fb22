"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { lengthOf } from "@/lib/forms/clean";

interface CounterProps {
  /** id of the control that it counts. */
  control: string;
  /** Characters at the time of rendering; from then on it follows the typing. */
  length: number;
  max: number;
}

/** "412 от 800 знака" under a text. */
export function Counter({ control, length, max }: CounterProps) {
  const t = useTranslations("form.live");
  const format = useFormatter();
  const [typed, setTyped] = useState(length);
  useEffect(() => {
    const input = document.getElementById(control) as HTMLTextAreaElement | HTMLInputElement | null;
    const count = () => setTyped(lengthOf(input?.value ?? ""));
    count();
    input?.addEventListener("input", count);
    return () => input?.removeEventListener("input", count);
  }, [control]);
  return (
    <p className={typed > max ? "cnt err order-last" : "cnt order-last"} id={`${control}-count`}>
      {t("count", { count: format.number(typed), max })}
    </p>
  );
}
