import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { emailAddress } from "./input";

/**
 * Makes the member with the address ADMIN_EMAIL administrator while the portal has none, so that a new installation
 * can be taken into use. From then on administrators are named on the members page.
 */
export async function nameFirstAdministrator(tx: Tx, member: { id: string; email: string }): Promise<void> {
  if (member.email !== firstAdministrator()) return;
  if (await tx.user.findFirst({ where: { role: "administrator" }, select: { id: true } })) return;
  const { role } = await tx.user.findUniqueOrThrow({ where: { id: member.id }, select: { role: true } });
  await tx.user.update({ where: { id: member.id }, data: { role: "administrator" } });
  await tx.auditEvent.create({
    data: { action: "role_changed", subjectId: member.id, fromState: role, toState: "administrator" },
  });
}

/** In live mode only: a demo has an administrator among its sample accounts. */
function firstAdministrator(): string | undefined {
  return env().mode === "live" ? emailAddress.safeParse(process.env.ADMIN_EMAIL).data : undefined;
}
