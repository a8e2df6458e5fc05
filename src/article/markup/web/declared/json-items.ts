/** Returns the items of a piece of JSON-LD, those of its graph included; none if it cannot be read. */
export function jsonItemsOf(json: string): object[] {
  try {
    return [JSON.parse(json) as unknown].flat().flatMap(itemsOf);
  } catch {
    return [];
  }
}

function itemsOf(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return [];
  const graph: unknown = '@graph' in data ? data['@graph'] : undefined;
  return [data, ...(Array.isArray(graph) ? graph.filter((item) => item instanceof Object) : [])];
}
