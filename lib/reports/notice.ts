import { z } from "zod";
import { emailAddress } from "@/lib/auth/input";
import { explanation } from "./input";
import { reportGrounds } from "./report";

/** What a notice says (Regulation (EU) 2022/2065, Art. 16). Problems are the keys under `reports.problems`. */
export const reportInput = z.object({
  about: z.string({ error: "about" }).trim().min(1, { error: "about" }).max(3000, { error: "about" }),
  ground: z.enum(reportGrounds, { error: "ground" }),
  explanation,
  email: z.string().transform((typed, context) => {
    if (typed.trim() === "") return null;
    const address = emailAddress.safeParse(typed);
    if (!address.success) context.addIssue({ code: "custom", message: "email" });
    return address.data ?? null;
  }),
  goodFaith: z.literal("on", { error: "goodFaith" }),
});
