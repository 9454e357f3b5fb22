import { z } from "zod";
import { db } from "@/lib/db/client";

const shown = 100;

/** The newest letters of the outbox. */
export const newestMails = () =>
  db().mail.findMany({
    orderBy: { createdAt: "desc" },
    take: shown,
    select: { id: true, recipient: true, language: true, subject: true, createdAt: true },
  });

/** One letter of the outbox; null when there is none of this id. */
export const mailById = async (id: unknown) =>
  z.uuid().safeParse(id).success ? db().mail.findUnique({ where: { id: String(id) } }) : null;
