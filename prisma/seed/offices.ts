import type { Tx } from "@/lib/db/client";
import { daysAgo, stableId } from "./names";
import { type People, personOf } from "./people";

const office = {
  id: stableId("office:sample"),
  nameBg: "Управляващ орган на ПРЧР (примерен)",
  nameEn: "Managing authority (sample)",
};

const colleagues = ["curator@example.org", "curator2@example.org"];

/** What is in the office's list, and why. */
const listed = [
  {
    practice: "health-mediators",
    by: "curator@example.org",
    note: "Длъжността е държавно делегирана: какво остава за проект?",
  },
  {
    practice: "nfp-bulgaria",
    by: "curator2@example.org",
    note: "Да поискаме и данните за сравнителната група.",
  },
  { practice: "springboard", by: "curator2@example.org", note: "" },
  {
    practice: "karin-dom",
    by: "curator@example.org",
    note: "Кой плаща обучението на нови екипи? Да попитаме.",
  },
];

/** Adds an invented office of two curators, with a reading list over sample practices, and notes beside one of them, a white spot and a collection. */
export async function seedOffices(tx: Tx, people: People): Promise<void> {
  await tx.office.create({ data: office });
  await tx.user.updateMany({ where: { email: { in: colleagues } }, data: { officeId: office.id } });
  const idOf = (email: string) => personOf(people, email).id;
  await tx.readingList.create({
    data: {
      id: stableId("list:sample"),
      officeId: office.id,
      name: "Ранно детство и здравни медиатори: за мониторинговия комитет",
      createdById: idOf("curator@example.org"),
      createdAt: daysAgo(12),
      items: {
        create: listed.map(({ practice, by, note }, index) => ({
          entryId: stableId(practice),
          note,
          addedById: idOf(by),
          addedAt: daysAgo(12 - index),
        })),
      },
    },
  });
  await tx.officeNote.createMany({
    data: [
      {
        id: stableId("note:sample:1"),
        officeId: office.id,
        authorId: idOf("curator2@example.org"),
        entryId: stableId("health-mediators"),
        place: "section:results",
        body: "Да проверим цифрите с общините, преди да ги цитираме.",
        createdAt: daysAgo(5),
        updatedAt: daysAgo(5),
      },
      {
        id: stableId("note:sample:2"),
        officeId: office.id,
        authorId: idOf("curator@example.org"),
        cell: { objective: "j", region: "BG31" },
        body: "Тук няма описана практика. Да попитаме общините в региона, преди да пишем поканата.",
        createdAt: daysAgo(2),
        updatedAt: daysAgo(2),
      },
      {
        id: stableId("note:sample:3"),
        officeId: office.id,
        authorId: idOf("curator@example.org"),
        entryId: stableId("collection:early-years-and-health"),
        place: `item:${stableId("health-mediators")}`,
        quote: "от пилот е станала професия с държавно финансиране",
        body: "За увода на доклада.",
        createdAt: daysAgo(1),
        updatedAt: daysAgo(1),
      },
    ],
  });
}
