/**
 * Files by their content, apart for each candidate: the same bytes of two candidates are two files, so that deleting one
 * candidate's never asks about another's, and nobody learns that somebody else has a file.
 */
export interface FileStore {
  /** Stores the bytes (no matter if they are there already) and returns their SHA-256 in hex. Complete or not at all. */
  put(candidateId: string, bytes: Uint8Array): Promise<string>;
  /** null when there is no such file. @throws when what lies there is not what the hash says. */
  find(candidateId: string, sha256: string): Promise<Uint8Array | null>;
  /** Deleting what is not there is no mistake. */
  delete(candidateId: string, sha256: string): Promise<void>;
  deleteAll(candidateId: string): Promise<void>;
  /** Every file of every candidate, in no order. What is stored or deleted meanwhile may be missing or not. */
  list(): AsyncIterable<ListedFile>;
  /** Deletes what writes that were broken off before then have left. How many there were. */
  deleteUnfinished(before: Date): Promise<number>;
}

export interface ListedFile {
  candidateId: string;
  sha256: string;
  storedAt: Date;
}
