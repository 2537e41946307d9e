// Writes the types of the wire into src/wire/ from its JSON Schema, which is itself made from the types of `protocol`.
// Nobody writes them by hand, and they are not committed.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../../docs/schema/", import.meta.url);
const wire = new URL("../src/wire/", import.meta.url);

async function write(name, type) {
  const schema = JSON.parse(await readFile(new URL(`${name}.json`, schemas), "utf8"));
  // The title would become the type's name, and unknown fields are ignored, not used.
  schema.title = type;
  for (const [name, definition] of Object.entries(schema.$defs)) {
    schema.$defs[name] = closed(merged(definition, schema.$defs));
  }
  const types = await compile(schema, type, {
    bannerComment: "",
    format: false,
    unreachableDefinitions: true,
  });
  await writeFile(new URL(`${name}.ts`, wire), types);
}

/** A reference beside fields of its own is one object with all of them. */
function merged({ $ref, ...own }, definitions) {
  if ($ref === undefined || own.properties === undefined) return $ref === undefined ? own : { $ref, ...own };
  const { title: _, ...other } = definitions[$ref.replace("#/$defs/", "")];
  const required = [...(other.required ?? []), ...(own.required ?? [])];
  return { ...other, ...own, properties: { ...other.properties, ...own.properties }, required };
}

function closed(definition) {
  return definition.type === "object" ? { additionalProperties: false, ...definition } : definition;
}

await mkdir(wire, { recursive: true });
await Promise.all([
  write("client", "ClientFrame"),
  write("server", "ServerFrame"),
  write("http", "HttpAnswer"),
]);
