import { z } from "zod";
import { locales } from "@/lib/i18n/locale";
import { grounds } from "./grounds";
import { publishTimeFrom } from "./publish-time";

/** What the form of a decision may hold; messages are keys under moderation.decision.errors. */
export const decisionInput = z
  .object({
    locale: z.enum(locales).catch("bg"),
    entryId: z.uuid(),
    version: z.coerce.number().int(),
    decision: z.enum(["publish", "schedule", "request_changes", "decline"], { error: "chooseDecision" }),
    publishDay: z.string().max(20).optional(),
    publishTime: z.string().max(20).optional(),
    reason: z.string().trim().max(4000, { error: "tooLong" }).optional(),
    ground: z.union([z.literal(""), z.enum(grounds)]).optional(),
    remarks: z.record(z.string().max(80), z.string().trim().max(2000, { error: "tooLong" })).default({}),
  })
  .superRefine((input, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const noted = Object.values(input.remarks).some((remark) => remark !== "");
    if (input.decision === "decline" && !input.ground) issue("ground", "chooseGround");
    if (input.decision === "decline" && !input.reason) issue("reason", "reasonNeeded");
    if (input.decision === "request_changes" && !input.reason && !noted) issue("reason", "remarkNeeded");
  })
  .transform(({ publishDay: day, publishTime: at, ...input }, context) => {
    const time = input.decision === "schedule" ? publishTimeFrom({ day, at }, new Date()) : null;
    if (typeof time !== "string") return { ...input, publishAt: time };
    context.addIssue({ code: "custom", path: ["publishDay"], message: time });
    return z.NEVER;
  });

export type Decided = z.output<typeof decisionInput>;
