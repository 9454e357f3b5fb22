import { transaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { nameFirstAdministrator } from "./first-admin";

/**
 * What follows a sign-in. Whoever has not given a name yet gets their mail in the language they signed in with.
 * Gives whether there is a name.
 */
export async function welcome(email: string, locale: Locale): Promise<{ named: boolean }> {
  return transaction(async (tx) => {
    const member = await tx.user.findUniqueOrThrow({
      where: { email },
      select: { id: true, email: true, name: true },
    });
    await nameFirstAdministrator(tx, member);
    if (!member.name) await tx.user.update({ where: { id: member.id }, data: { language: locale } });
    return { named: Boolean(member.name) };
  });
}
