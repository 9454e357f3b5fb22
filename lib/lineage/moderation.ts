import { transaction } from "@/lib/db/client";
import { titleFrom } from "@/lib/entries/kinds";
import { outcome, Refused } from "@/lib/entries/transition";
import { pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import { canModerate, type Viewer } from "@/lib/members/member";
import { adoptionAnchor, adoptionsAddress } from "./addresses";

/**
 * Hides an adoption from the public pages, or puts it back, with a reason for the log; its member is told. For moderators,
 * and not their own.
 */
export function moderateAdoption(
  viewer: Viewer,
  { adoptionId, action, reason }: { adoptionId: string; action: "hide" | "restore"; reason: string },
) {
  return outcome(() =>
    transaction(async (tx) => {
      if (!canModerate(viewer)) throw new Refused("not_yours");
      const adoption = await tx.adoption.findUnique({
        where: { id: adoptionId },
        include: { user: true, entry: { select: { kind: true, publication: true } } },
      });
      const { publication } = adoption?.entry ?? {};
      if (!adoption || !publication) throw new Refused("not_found");
      if (adoption.userId === viewer.id) throw new Refused("own_work");
      const { count } = await tx.adoption.updateMany({
        where: { id: adoptionId, hiddenAt: action === "hide" ? null : { not: null } },
        data: { hiddenAt: action === "hide" ? new Date() : null },
      });
      if (count === 0) throw new Refused("wrong_state");
      const { entryId, user } = adoption;
      const log = { actorId: viewer.id, action: `adoption.${action}`, entryId, subjectId: user.id, reason };
      await tx.auditEvent.create({ data: log });
      const { slug } = publication;
      const pages = {
        hide: adoptionsAddress(user.language),
        restore: `/${user.language}/practices/${slug}#${adoptionAnchor(adoptionId)}`,
      };
      await queueMail(tx, {
        to: { email: user.email, name: user.name ?? "", language: user.language },
        template: action === "hide" ? "adoption_hidden" : "adoption_restored",
        values: {
          title: pick(titleFrom(adoption.entry.kind, publication.content), user.language)?.text ?? "",
          reason,
          link: pages[action],
        },
      });
      return { entryId, slug };
    }),
  );
}
