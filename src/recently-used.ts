import { LRUCache } from 'lru-cache';

/**
 * Creates a cache of the entries used most recently. With its own `max`, `lru-cache` makes room for all of
 * them at once, which takes a millisecond or two for ten thousand, and the memory; counted as sizes, they
 * take both only as they come.
 * @param most how many entries it keeps
 */
export function recentlyUsed<Value extends {}>(most: number): LRUCache<string, Value> {
  return new LRUCache<string, Value>({ maxSize: most, sizeCalculation: () => 1 });
}
