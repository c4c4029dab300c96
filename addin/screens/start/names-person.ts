/**
 * Whether a document's lines name a person: each word of the name with two letters or more stands in them. Capitals, accents
 * and order do not matter ("LINDQVIST, Maya").
 */
export function namesPerson(lines: readonly string[], name: string): boolean {
  const words = (text: string) => new Set(plain(text).match(/\p{L}{2,}/gu) ?? []);
  const here = words(lines.join(" "));
  return [...words(name)].every((word) => here.has(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
