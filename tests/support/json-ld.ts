type Node = Record<string, unknown>;

/** Every type that the portal uses, with what readers of schema.org's words expect of it. */
const required: Record<string, readonly string[]> = {
  AboutPage: ["name", "url", "inLanguage"],
  Article: [
    "headline",
    "description",
    "inLanguage",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "license",
  ],
  Audience: ["audienceType"],
  BreadcrumbList: ["itemListElement"],
  CollectionPage: ["name", "url", "inLanguage", "mainEntity"],
  CreativeWork: ["name", "url"],
  DataDownload: ["contentUrl", "encodingFormat"],
  Dataset: ["name", "description", "inLanguage", "license"],
  EntryPoint: ["urlTemplate"],
  Event: ["name", "url"],
  InteractionCounter: ["userInteractionCount"],
  ItemList: ["itemListElement", "numberOfItems"],
  ListItem: ["position", "name"],
  Organization: ["name"],
  Person: ["name"],
  Place: ["name"],
  SearchAction: ["target", "query-input"],
  SearchResultsPage: ["name", "url", "inLanguage"],
  VirtualLocation: ["url"],
  WebPage: ["name", "url", "inLanguage"],
  WebSite: ["name", "url"],
};

/** What the whole of a page's entry must say, besides what its parts say. */
const whole: Record<string, readonly string[]> = {
  CreativeWork: ["inLanguage", "datePublished", "dateModified", "author", "publisher", "license"],
  Event: ["startDate", "location", "organizer", "eventStatus", "inLanguage"],
  WebSite: ["potentialAction", "inLanguage"],
};

const addresses = [
  "@id",
  "url",
  "item",
  "image",
  "logo",
  "mainEntityOfPage",
  "license",
  "urlTemplate",
  "contentUrl",
];

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isMissing = (value: unknown) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** What is wrong with the JSON-LD of a page, as sentences: types, properties, addresses, languages. */
export function problemsOf(data: unknown): string[] {
  if (!isNode(data)) return ["It is no object"];
  const context = data["@context"] === "https://schema.org" ? [] : ["Its @context is not schema.org"];
  const roots = Array.isArray(data["@graph"]) ? data["@graph"] : [data];
  return [...context, ...roots.flatMap((root) => problemsIn(root, true))];
}

function problemsIn(node: unknown, isWhole: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => problemsIn(one, false));
  if (!isNode(node)) return [];
  const type = String(node["@type"] ?? "");
  // A reference to what is described elsewhere.
  if (!type) return Object.keys(node).every((key) => key === "@id") ? [] : ["Something has no @type"];
  const expected = required[type];
  if (!expected) return [`Nobody knows the type ${type}`];
  const missing = [...expected, ...(isWhole ? (whole[type] ?? []) : [])].filter((name) =>
    // A list may be empty, but it is there.
    name === "itemListElement" ? !Array.isArray(node[name]) : isMissing(node[name]),
  );
  const relative = addresses.filter(
    (name) => typeof node[name] === "string" && !/^https?:\/\//.test(`${node[name]}`),
  );
  const { inLanguage } = node;
  const language =
    inLanguage === undefined || /^(bg|en)$/.test(`${inLanguage}`) ? [] : [`${type} is in ${inLanguage}`];
  return [
    ...missing.map((name) => `${type} has no ${name}`),
    ...relative.map((name) => `${name} of ${type} is not absolute: ${node[name]}`),
    ...language,
    ...Object.values(node).flatMap((value) => problemsIn(value, false)),
  ];
}

/** The JSON-LD in a page. Throws where it cannot be read. */
export const jsonLdIn = (html: string): Node[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) =>
    JSON.parse(text ?? ""),
  );
