import type { Viewer } from "@/lib/members/member";
import type { Member } from "./adapter";

declare module "next-auth" {
  interface Session {
    viewer: Viewer | null;
  }
}

/** The person of a session; null while they are suspended. */
export const viewerFrom = ({ id, name, email, role, language, suspendedAt }: Member): Viewer | null =>
  suspendedAt ? null : { id, name: name ?? "", email, role, language };
