// What stands on the page, in this order. Pages of lists come last: there are many, and all are alike.
const KINDS = [
  ["Objects", "OBJECT"],
  ["Interfaces", "INTERFACE"],
  ["Filters and orders", "INPUT_OBJECT"],
  ["Enums", "ENUM"],
  ["Scalars", "SCALAR"],
];
const PAGE = /(Connection|Edge|PageInfo)$/;

const byName = (a, b) => (a.name < b.name ? -1 : 1);

function group(name, items) {
  return { name, makeContentSection: true, items: items.sort(byName) };
}

export default function ({ introspectionResponse }) {
  const { types, queryType } = introspectionResponse.__schema;
  const queries = types.find((type) => type.name === queryType.name).fields;
  const others = types
    .filter((type) => type.name !== queryType.name && !type.name.startsWith("__"))
    .map((type) => ({ ...type, isType: true }));
  const nouns = others.filter((type) => !PAGE.test(type.name));
  return [
    group("Queries", queries.map((query) => ({ ...query, isQuery: true }))),
    ...KINDS.map(([name, kind]) => group(name, nouns.filter((type) => type.kind === kind))),
    group("Pages of lists", others.filter((type) => PAGE.test(type.name))),
  ];
}
