import { useTranslations } from "next-intl";

const functions = ["capacity", "awareness", "tools", "network", "finance"] as const;

/** The centre's five functions, numbered. */
export function FunctionList() {
  const t = useTranslations("about.functions");
  return (
    <ol className="grid gap-x-8 gap-y-7 md:grid-cols-2 lg:grid-cols-5">
      {functions.map((name, index) => (
        <li key={name} className="border-ink border-t-2 pt-3">
          <span className="xc block text-[2.75rem] text-brand" aria-hidden="true">
            {index + 1}
          </span>
          <h3 className="mt-2">{t(`${name}.title`)}</h3>
          <p className="mt-2 text-base text-ink2 leading-normal">{t(`${name}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}
