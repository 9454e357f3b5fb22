import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type pg from "pg";
import { openPool } from "./pool";

// PostgreSQL's numbers for its internal one-byte type and for text.
const charType = 18;
const textType = 25;

/** Written in SQL by the migration of the search: tsvectors and their index are not Prisma's. */
const searchTables = ["public.search_documents", "public.search_words"];

/**
 * The SQL that would bring a database to what prisma/schema.prisma says; "" when it is there already.
 * For developers and tests: it loads Prisma's schema engine as WebAssembly, since the usual one is a
 * download that not everybody can reach.
 */
export async function schemaDifference(databaseUrl: string): Promise<string> {
  const schema = {
    path: "schema.prisma",
    content: await readFile(path.resolve("prisma/schema.prisma"), "utf8"),
  };
  const pool = openPool({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    const engine = await loadEngine(schema, pool);
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: [schema], configDir: "." },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: null,
      filters: { externalTables: searchTables, externalEnums: [] },
    });
    engine.free();
    const sql = (stdout ?? "").trim();
    return sql.replace(/^-- This is an empty migration\.$/m, "").trim();
  } finally {
    await pool.end();
  }
}

type Glue = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(instance: WebAssembly.Exports): void;
};

async function loadEngine(schema: { path: string; content: string }, pool: pg.Pool): Promise<SchemaEngine> {
  // The engine reports its own failures here before it stops.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  // The package's own entry imports its .wasm file as a module, which Node.js does not do unasked.
  const glue: Glue = await import("@prisma/schema-engine-wasm/schema_engine_bg" as string);
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const file = path.join(path.dirname(entry), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(pool));
  return glue.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
}

/**
 * Prisma's adapter, taught PostgreSQL's internal one-byte type: the engine reads it from the catalogues, and
 * the adapter refuses it.
 */
class CatalogueAdapter extends PrismaPg {
  readonly #charColumns = new Map<string, boolean[]>();

  constructor(pool: pg.Pool) {
    super(pool);
    const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
    pool.query = (async (config: pg.QueryConfig) => {
      const result = await query(config);
      this.#charColumns.set(
        config.text,
        result.fields.map((field) => field.dataTypeID === charType),
      );
      for (const field of result.fields) if (field.dataTypeID === charType) field.dataTypeID = textType;
      return result;
    }) as typeof pool.query;
  }

  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const isChar = this.#charColumns.get(query.sql) ?? [];
      const columnTypes = result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
      return { ...result, columnTypes };
    };
    return adapter;
  }
}
