/** Texts longer than a paragraph would fill the memory with what hardly comes back. */
const longest = 1_000;

/**
 * `read`, once for each of the texts that were read last: the lines of a document come back with each of its versions, and several
 * times in one reading. What it gives is shared, so nobody may change it. A full memory of `most` texts is begun anew.
 */
export function remember<Value>(read: (text: string) => Value, most = 2_000): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = read(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
