/**
 * `/word/document.xml`, `word\document.xml` and `Word/document.xml` name the same part, and so do `Main%20Part.xml`, as a part
 * is named in the zip (ECMA-376 part 2, section 6.2.2), and `Main Part.xml`, as many writers name it there.
 */
export function partKey(name: string): string {
  return decodePath(name).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Where the relationships of a part stand; of the package for the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A relationship's target, seen from the part that holds it, as a part name without leading slash. */
export function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.split("#")[0] as string).replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
