import { describe, expect, test, vi } from "vitest";
import { readDocument } from "@/lib/files/document";
import { plainPdf as plain } from "../factories/pdf";

// Each document is read in a process of its own, which is slow to start where others work.
vi.setConfig({ testTimeout: 60_000 });

describe("refused", () => {
  const refusal = async (bytes: Uint8Array) => {
    const read = await readDocument(bytes);
    return read.ok ? "read" : read.reason;
  };
  const text = (lines: string[]) => Buffer.from(lines.join("\n"), "latin1");

  test("what is no PDF", async () => {
    expect(await refusal(Buffer.from("<html>%PDF</html>"))).toBe("not_document");
    expect(await refusal(new Uint8Array())).toBe("not_document");
  });

  test("an encrypted one", async () => {
    const pdf = await plain();
    pdf.encrypt({ userPassword: "user", ownerPassword: "owner" });
    expect(await refusal(await pdf.save())).toBe("encrypted");
  });

  test("a damaged one", async () => {
    const whole = await (await plain(4)).save();
    expect(await refusal(whole.subarray(0, whole.length / 3))).toBe("damaged");
    expect(await refusal(text(["%PDF-1.7", "garbage"]))).toBe("damaged");
    expect(
      await refusal(
        text(["%PDF-1.7", "1 0 obj", "<< /Type /Catalog >>", "endobj", "trailer << /Root 1 0 R >>"]),
      ),
    ).toBe("damaged");
  });

  test("more than 300 pages", async () => {
    expect(await refusal(await (await plain(301)).save())).toBe("too_many_pages");
    expect(await refusal(await (await plain(300)).save())).toBe("read");
  });

  test("more than 10 MB", async () => {
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024 + 1))).toBe("document_too_large");
  });

  test("a few bytes that claim a thousand million objects", async () => {
    const bomb = text([
      "%PDF-1.7",
      "1 0 obj",
      "<< /Type /XRef /Size 1000000000 /W [1 1 1] /Root 1 0 R /Length 0 >>",
      "stream",
      "",
      "endstream",
      "endobj",
    ]);
    expect(await refusal(bomb)).toBe("damaged");
  });

  test("arrays in arrays without end", async () => {
    const deep = Buffer.concat([text(["%PDF-1.7", "1 0 obj", ""]), Buffer.alloc(2_000_000, "[")]);
    expect(await refusal(deep)).toBe("damaged");
  });
});
