-- CreateEnum
CREATE TYPE "file_format" AS ENUM ('pdf', 'docx', 'xlsx', 'csv', 'json');

-- CreateEnum
CREATE TYPE "file_state" AS ENUM ('waiting', 'making', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "claim_verdict" AS ENUM ('confirmed', 'partly', 'not_confirmed');

-- AlterEnum
ALTER TYPE "entry_kind" ADD VALUE 'collection';

-- AlterEnum
ALTER TYPE "entry_state" ADD VALUE 'scheduled';

-- AlterTable
ALTER TABLE "entries" ADD COLUMN     "scheduled_at" TIMESTAMPTZ,
ADD COLUMN     "scheduled_by_id" UUID;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "office_id" UUID;

-- CreateTable
CREATE TABLE "collection_versions" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ,

    CONSTRAINT "collection_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_files" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "format" "file_format" NOT NULL,
    "state" "file_state" NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL DEFAULT 1,
    "bytes" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offices" (
    "id" UUID NOT NULL,
    "name_bg" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "offices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_notes" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "entry_id" UUID,
    "place" TEXT,
    "quote" TEXT,
    "body" TEXT NOT NULL DEFAULT '',
    "cell" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "office_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_lists" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_list_items" (
    "list_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_list_items_pkey" PRIMARY KEY ("list_id","entry_id")
);

-- CreateTable
CREATE TABLE "share_links" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "list_id" UUID,
    "version_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "share_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_checks" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "claim" TEXT NOT NULL,
    "verdict" "claim_verdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "checked_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_fits" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_fits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "collection_versions_entry_id_number_key" ON "collection_versions"("entry_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "collection_files_version_id_language_format_key" ON "collection_files"("version_id", "language", "format");

-- CreateIndex
CREATE INDEX "office_notes_office_id_entry_id_idx" ON "office_notes"("office_id", "entry_id");

-- CreateIndex
CREATE INDEX "office_notes_author_id_idx" ON "office_notes"("author_id");

-- CreateIndex
CREATE INDEX "reading_lists_office_id_idx" ON "reading_lists"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_links_token_hash_key" ON "share_links"("token_hash");

-- CreateIndex
CREATE INDEX "share_links_office_id_idx" ON "share_links"("office_id");

-- CreateIndex
CREATE INDEX "claim_checks_entry_id_at_idx" ON "claim_checks"("entry_id", "at");

-- CreateIndex
CREATE INDEX "saved_fits_user_id_idx" ON "saved_fits"("user_id");

-- CreateIndex
CREATE INDEX "entries_scheduled_at_idx" ON "entries"("scheduled_at");

-- CreateIndex
CREATE INDEX "users_office_id_idx" ON "users"("office_id");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_versions" ADD CONSTRAINT "collection_versions_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_files" ADD CONSTRAINT "collection_files_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "collection_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_notes" ADD CONSTRAINT "office_notes_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_notes" ADD CONSTRAINT "office_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_notes" ADD CONSTRAINT "office_notes_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "reading_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "reading_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "collection_versions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_checks" ADD CONSTRAINT "claim_checks_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_checks" ADD CONSTRAINT "claim_checks_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_fits" ADD CONSTRAINT "saved_fits_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "entries" ADD CONSTRAINT "entries_scheduled" CHECK (("scheduled_at" IS NULL) = ("scheduled_by_id" IS NULL));
ALTER TABLE "collection_versions" ADD CONSTRAINT "collection_versions_number" CHECK ("number" > 0);
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_of_one" CHECK (("list_id" IS NULL) <> ("version_id" IS NULL));
ALTER TABLE "office_notes" ADD CONSTRAINT "office_notes_of_one" CHECK (("entry_id" IS NULL) <> ("cell" IS NULL));

-- A published version never changes. Only the erasure of a person may rewrite its content, and it says so by erased_at.
CREATE FUNCTION refuse_change_of_collection_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.erased_at IS NOT NULL AND NEW.erased_at IS DISTINCT FROM OLD.erased_at
    AND (NEW.id, NEW.entry_id, NEW.number, NEW.published_at) = (OLD.id, OLD.entry_id, OLD.number, OLD.published_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'collection_versions is frozen: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER collection_versions_keep_rows BEFORE UPDATE OR DELETE ON "collection_versions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_collection_versions();

CREATE TRIGGER collection_versions_keep_all BEFORE TRUNCATE ON "collection_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_collection_versions();

-- A check is an act: it is never changed.
CREATE FUNCTION refuse_change_of_claim_checks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'claim_checks is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER claim_checks_keep_rows BEFORE UPDATE OR DELETE ON "claim_checks"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_claim_checks();
