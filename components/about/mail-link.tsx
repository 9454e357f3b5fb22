import type { ReactNode } from "react";

/** The values of a message that names the club's address: <mail>{email}</mail>. */
export const mailLink = (email: string) => ({
  email,
  mail: (words: ReactNode) => <a href={`mailto:${email}`}>{words}</a>,
});
