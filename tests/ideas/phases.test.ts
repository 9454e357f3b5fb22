import { describe, expect, it } from "vitest";
import { debtOf } from "@/lib/ideas/life";
import { canSteer, isMove, movesFrom, phases } from "@/lib/ideas/phases";
import { roles } from "@/lib/members/member";

describe("the life of an idea", () => {
  it("goes one step at a time, or stops", () => {
    expect(Object.fromEntries(phases.map((phase) => [phase, movesFrom(phase)]))).toEqual({
      open: ["incubating", "parked", "declined"],
      incubating: ["piloting", "parked", "declined"],
      piloting: ["adopted", "parked", "declined"],
      adopted: ["parked", "declined"],
      parked: ["open"],
      declined: ["open"],
      merged: [],
    });
  });

  it("never comes to merged by a move", () => {
    for (const phase of phases) expect(isMove(phase, "merged")).toBe(false);
    expect(isMove("open", "open")).toBe(false);
    expect(isMove("open", "adopted")).toBe(false);
  });

  it("is steered by the team", () => {
    expect(roles.filter((role) => canSteer({ role }))).toEqual(["moderator", "curator", "administrator"]);
  });
});

describe("an answer that is due", () => {
  const dueAt = new Date("2026-12-18T09:00:00Z");
  const at = (now: string, answered = false) => debtOf({ answered, dueAt }, new Date(now));

  it("is late when its day is over in Bulgaria", () => {
    expect(at("2026-12-18T09:00:01Z")).toBe("due");
    expect(at("2026-12-18T21:59:59Z")).toBe("due");
    expect(at("2026-12-18T22:00:00Z")).toBe("late");
  });

  it("is owed until it is given, and only when it is due", () => {
    expect(at("2027-01-20T00:00:00Z", true)).toBe("answered");
    expect(debtOf({ answered: false, dueAt: null }, new Date())).toBe("none");
  });
});
