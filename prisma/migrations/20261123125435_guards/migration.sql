-- Written by hand: what schema.prisma cannot say.

-- The log is append-only, for the portal's own database user as well.
-- By row, so that a foreign key's "SET NULL" that meets no row passes.
CREATE FUNCTION refuse_change_of_audit_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_events is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_events_keep_rows BEFORE UPDATE OR DELETE ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit_events();

CREATE TRIGGER audit_events_keep_all BEFORE TRUNCATE ON "audit_events"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_events();

-- Counters start at one and never fall below.
ALTER TABLE "entries" ADD CONSTRAINT "entries_version_check" CHECK ("version" > 0);
ALTER TABLE "entry_drafts" ADD CONSTRAINT "entry_drafts_version_check" CHECK ("version" > 0);
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_number_check" CHECK ("number" > 0);

-- Claimed means: by somebody, at some time.
ALTER TABLE "entries" ADD CONSTRAINT "entries_claim_check"
  CHECK (("claimed_by_id" IS NULL) = ("claimed_at" IS NULL));
