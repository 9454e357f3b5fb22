import { db } from "@/lib/db/client";
import type { Role, Viewer } from "@/lib/members/member";

let made = 0;

/** A new member with a role, as commands and private pages see them. */
export async function member(role: Role = "member", more: Partial<Viewer> = {}): Promise<Viewer> {
  made += 1;
  const user = await db().user.create({
    data: {
      name: `${role} ${made}`,
      email: `${role}-${made}@example.org`,
      language: "bg",
      ...more,
      role,
    },
  });
  return { id: user.id, name: user.name ?? "", email: user.email, role: user.role, language: user.language };
}
