import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { moderatePublication } from "@/lib/entries/review";
import { answerIdea } from "@/lib/ideas/answers";
import { lifeOf } from "@/lib/ideas/life-queries";
import { moveIdea } from "@/lib/ideas/moves";
import type { Phase } from "@/lib/ideas/phases";
import type { Viewer } from "@/lib/members/member";
import { succeeded } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";

beforeEach(() => db().mail.deleteMany());

const explanation = { bg: "Има къде да се изпробва.", en: "There is a place to try it." };

const move = (viewer: Viewer, entryId: string, from: Phase, to: Phase, text: object = explanation) =>
  moveIdea(viewer, { entryId, from, to, explanation: text });

const log = (entryId: string) =>
  db().auditEvent.findMany({
    where: { entryId, action: { startsWith: "idea." } },
    orderBy: { at: "asc" },
    select: { action: true, actorId: true, fromState: true, toState: true, reason: true },
  });

describe("a move", () => {
  it("is logged, public, and told to authors and followers", async () => {
    const curator = await member("curator");
    const follower = await member("member", { language: "en" });
    const { id, owner } = await publishIdea("Тихи часове");
    await db().follow.create({ data: { entryId: id, userId: follower.id } });
    succeeded(await move(curator, id, "open", "incubating"));
    expect(await lifeOf(id)).toMatchObject({
      phase: "incubating",
      moves: [{ from: "open", to: "incubating", explanation }],
    });
    expect(await log(id)).toEqual([
      {
        action: "idea.move",
        actorId: curator.id,
        fromState: "open",
        toState: "incubating",
        reason: explanation.bg,
      },
    ]);
    const letters = await db().mail.findMany({ orderBy: { recipient: "asc" } });
    expect(letters.map(({ recipient }) => recipient).sort()).toEqual([follower.email, owner.email].sort());
    const textTo = (email: string) => letters.find(({ recipient }) => recipient === email)?.text;
    expect(textTo(owner.email)).toContain(explanation.bg);
    expect(textTo(follower.email)).toContain(explanation.en);
    for (const { text } of letters) expect(text).not.toContain(curator.email);
  });

  it("happens once, however often its form is sent", async () => {
    const curator = await member("curator");
    const { id } = await publishIdea("Два пъти");
    const results = await Promise.all([1, 2, 3].map(() => move(curator, id, "open", "incubating")));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await db().ideaMove.count({ where: { entryId: id } })).toBe(1);
    expect(await db().mail.count()).toBe(1);
  });

  it("is refused to members, to authors, and from what somebody else has changed", async () => {
    const [curator, moderator] = [await member("curator"), await member("moderator")];
    const { id } = await publishIdea("Чужда");
    const own = await publishIdea("Собствена", { owner: curator });
    await db().coauthor.create({
      data: { entryId: id, email: "co@example.org", userId: moderator.id, acceptedAt: new Date() },
    });
    const reason = async (tried: ReturnType<typeof move>) => {
      const outcome = await tried;
      return outcome.ok || outcome.reason;
    };
    expect(await reason(move(await member(), id, "open", "incubating"))).toBe("not_yours");
    expect(await reason(move(curator, own.id, "open", "incubating"))).toBe("own_work");
    expect(await reason(move(moderator, id, "open", "incubating"))).toBe("own_work");
    expect(await reason(move(curator, id, "open", "adopted"))).toBe("changed");
    expect(await reason(move(curator, id, "open", "merged"))).toBe("changed");
    expect(await reason(move(curator, id, "open", "incubating", { en: "Only in English." }))).toBe("missing");
    expect(await reason(move(curator, id, "open", "incubating", { bg: "  " }))).toBe("missing");
    succeeded(await move(curator, id, "open", "parked"));
    expect(await reason(move(curator, id, "open", "incubating"))).toBe("changed");
    expect(await reason(move(curator, "00000000-0000-7000-8000-000000000000", "open", "parked"))).toBe(
      "not_found",
    );
    expect(await db().ideaMove.count({ where: { entryId: { in: [id, own.id] } } })).toBe(1);
  });

  it("is refused for what is hidden", async () => {
    const curator = await member("curator");
    const { id } = await publishIdea("Скрита");
    const hidden = { entryId: id, action: "hide", reason: "Реклама." } as const;
    succeeded(await moderatePublication(await member("moderator"), hidden));
    expect(await move(curator, id, "open", "parked")).toMatchObject({ ok: false, reason: "not_public" });
    const answered = await answerIdea(curator, { entryId: id, body: { bg: "Отговор." } });
    expect(answered).toMatchObject({ ok: false, reason: "not_public" });
    expect(await lifeOf(id)).toBeNull();
  });

  it("leads there and back", async () => {
    const curator = await member("curator");
    const { id } = await publishIdea("Дълъг път");
    const way: Phase[] = ["open", "incubating", "declined", "open", "incubating", "piloting", "adopted"];
    for (const [step, to] of way.entries()) {
      const from = way[step - 1];
      if (from) succeeded(await move(curator, id, from, to, { bg: `Стъпка ${step}.` }));
    }
    const life = await lifeOf(id);
    expect(life?.moves.map(({ to }) => to)).toEqual(way.slice(1).reverse());
    expect(life?.since).toBe(life?.moves[0]?.at);
  });
});

describe("an official answer", () => {
  it("stands with its author, is logged and told once", async () => {
    const moderator = await member("moderator");
    const { id } = await publishIdea("Чака отговор", { language: "en" });
    const body = { en: "We will try it in Ruse." };
    const sent = await Promise.all([1, 2].map(() => answerIdea(moderator, { entryId: id, body })));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await lifeOf(id)).toMatchObject({
      debt: "answered",
      answers: [{ body, author: moderator.name }],
    });
    expect((await log(id)).map(({ action, reason }) => [action, reason])).toEqual([["idea.answer", body.en]]);
    expect(await db().mail.count()).toBe(1);
    succeeded(await answerIdea(moderator, { entryId: id, body: { en: "It works." } }));
    expect((await lifeOf(id))?.answers.map(({ body: text }) => text.en)).toEqual(["It works.", body.en]);
  });
});
