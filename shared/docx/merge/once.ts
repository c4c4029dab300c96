/**
 * `read`, once for each thing: a merge is proved by merging its result again, so that most of what it reads of a document, it reads
 * several times.
 */
export function once<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: read(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
