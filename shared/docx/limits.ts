/** How much of a file the engine is ready to read. Everything above is a named problem. */
export interface DocxLimits {
  /** Size of the file as given. */
  bytes: number;
  /** Members of the zip archive. */
  parts: number;
  /** All members together, inflated. */
  expandedBytes: number;
  /** Inflated to compressed size of one member; counts only above `ratioFloorBytes`. */
  ratio: number;
  ratioFloorBytes: number;
  /** Nesting of XML elements. */
  depth: number;
}

/**
 * A long résumé is 100 KB, a 600-page book some 3 MB and 40 MB inflated. Generated XML reaches ratios of 60; deflate
 * itself ends at 1032. Tables nested by hand stay below a depth of 100; the readers recurse once or twice a level, so 500 is
 * far from any stack limit.
 */
export const defaultLimits: DocxLimits = {
  bytes: 25 * 1024 * 1024,
  parts: 5_000,
  expandedBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 4 * 1024 * 1024,
  depth: 500,
};
