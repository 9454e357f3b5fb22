import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

interface Source {
  file: string;
  text: string;
  imports: string[];
}

const read = (folder: string): Source[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"),
    )
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const text = readFileSync(file, "utf8");
      const imports = [...text.matchAll(/^import\s+(?!type\b)[^;]*?from\s+"([^"]+)"/gms)].map(([, from]) =>
        (from ?? "").startsWith(".")
          ? path.join(path.dirname(file), from ?? "")
          : (from ?? "").replace(/^@\//, ""),
      );
      return { file, text, imports };
    });

const [app, components, lib] = [read("app"), read("components"), read("lib")];
const all = [...app, ...components, ...lib];
const offenders = (sources: Source[], wrong: (from: string, source: Source) => boolean) =>
  sources.flatMap((source) =>
    source.imports.filter((from) => wrong(from, source)).map((from) => `${source.file} → ${from}`),
  );

describe("the shape of the code", () => {
  it("has sources to look at", () => {
    expect(Math.min(app.length, components.length, lib.length)).toBeGreaterThan(10);
  });

  it("imports app → components → lib, never back", () => {
    expect(offenders(components, (from) => from.startsWith("app/"))).toEqual([]);
    expect(offenders(lib, (from) => from.startsWith("app/") || from.startsWith("components/"))).toEqual([]);
  });

  it("keeps the database behind lib", () => {
    expect(offenders([...app, ...components], (from) => from.startsWith("lib/db"))).toEqual([]);
  });

  it("keeps pure files pure", () => {
    const pure = lib.filter(({ file }) =>
      /\/(entry|practice|member|input|fields|check|raw|filters|cover|diff|sla)\.ts$/.test(file),
    );
    expect(pure.length).toBeGreaterThan(5);
    expect(
      offenders(pure, (from) => /^lib\/(db|auth|mail|jobs|files)\b|^next\b|^react\b/.test(from)),
    ).toEqual([]);
  });

  it("lets client components import actions, pure files and other components alone", () => {
    const client = all.filter(({ text }) => text.startsWith('"use client"'));
    expect(client.length).toBeGreaterThan(2);
    expect(
      offenders(client, (from) =>
        /^(lib\/(db|mail|jobs|env|start)|zod$|lib\/.*\/(queries|commands)$|sharp|@prisma)/.test(from),
      ),
    ).toEqual([]);
  });

  it("guards every server action", () => {
    const actions = lib.filter(({ text }) => text.startsWith('"use server"'));
    expect(actions.length).toBeGreaterThan(1);
    const unguarded = actions.flatMap(({ file, text }) =>
      text
        .split(/^export async function /m)
        .slice(1)
        .map((body) => ({ name: body.split("(")[0], body: body.split(/^(?:async )?function /m)[0] ?? "" }))
        .filter(
          ({ body }) =>
            !/require(Named)?(Viewer|Moderator|Reviewer|Administrator|Steering)\(|currentViewer\(\)|open to visitors/.test(
              body,
            ),
        )
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(unguarded).toEqual([]);
  });

  it("keeps every file readable in one go", () => {
    expect(all.filter(({ text }) => text.split("\n").length > 250).map(({ file }) => file)).toEqual([]);
  });

  it("asks nobody else for anything", () => {
    const outside = all.filter(({ text }) =>
      /\b(?:fetch|import)\(\s*["'`]https?:(?!\/\/\$\{name\})|<script[^>]+src=["']https?:|url\(https?:/.test(
        text,
      ),
    );
    expect(outside.map(({ file }) => file)).toEqual([]);
  });
});
