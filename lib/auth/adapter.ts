import type { Adapter, AdapterUser } from "next-auth/adapters";
import { db, transaction } from "@/lib/db/client";
import type { Role } from "@/lib/members/member";
import { hashSession } from "./secrets";
import { forgetSignIns } from "./sign-in";

/** A member as next-auth passes them from the adapter to the callbacks of options.ts. */
export interface Member extends AdapterUser {
  name: string | null;
  role: Role;
  language: "bg" | "en";
  suspendedAt: Date | null;
}

const select = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  role: true,
  language: true,
  suspendedAt: true,
} as const;

/** The part of next-auth 4's adapter that sign-in by mail with database sessions uses. */
export const adapter = {
  createUser: ({ email, emailVerified }: Omit<AdapterUser, "id">): Promise<Member> =>
    db().user.create({ data: { email, emailVerified }, select }),

  getUserByEmail: (email: string): Promise<Member | null> =>
    db().user.findUnique({ where: { email }, select }),

  updateUser: ({ id, emailVerified }: Partial<AdapterUser> & Pick<AdapterUser, "id">): Promise<Member> =>
    db().user.update({ where: { id }, data: { emailVerified }, select }),

  async createSession(session: { sessionToken: string; userId: string; expires: Date }) {
    const { sessionToken, userId, expires } = session;
    await db().session.create({ data: { sessionToken: hashSession(sessionToken), userId, expires } });
    return session;
  },

  async getSessionAndUser(sessionToken: string) {
    const session = await db().session.findUnique({
      where: { sessionToken: hashSession(sessionToken) },
      select: { userId: true, expires: true, user: { select } },
    });
    if (!session) return null;
    const { user, ...rest } = session;
    return { session: { ...rest, sessionToken }, user: user as Member };
  },

  async updateSession({ sessionToken, expires }: { sessionToken: string; expires?: Date }) {
    // A session that was ended meanwhile stays ended.
    await db().session.updateMany({
      where: { sessionToken: hashSession(sessionToken) },
      data: { expires },
    });
    return null;
  },

  async deleteSession(sessionToken: string) {
    await db().session.deleteMany({ where: { sessionToken: hashSession(sessionToken) } });
  },

  /** Never asked for: the tokens are made in sign-in.ts. next-auth refuses to start without it. */
  createVerificationToken(): never {
    throw new Error("Sign-in mails are sent by lib/auth/sign-in.ts alone.");
  },

  /** Takes a token out of the database, and with it the code of the same mail; null when it is not there. */
  async useVerificationToken({ identifier, token }: { identifier: string; token: string }) {
    return transaction(async (tx) => {
      const found = await tx.verificationToken.findUnique({ where: { token } });
      if (!found || found.identifier !== identifier) return null;
      const { count } = await tx.verificationToken.deleteMany({ where: { token } });
      if (count === 0) return null;
      await forgetSignIns(tx, found.identifier);
      return found;
    });
  },
} satisfies Adapter;
