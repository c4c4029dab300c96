import { X509Certificate } from "node:crypto";
import { access, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where Microsoft's own add-in tools look for the development certificate, so that one trust serves them and us. */
export const certificateFolder = join(homedir(), ".office-addin-dev-certs");

export interface DevelopmentCertificate {
  /** All PEM. */
  ca: string;
  cert: string;
  key: string;
}

/** A certificate is made anew when it has less than this left: nobody's morning should begin with an expired one. */
const renewBeforeMs = 3 * 24 * 3600 * 1000;

/** The certificate authority that signed the development certificate, or null where none was made yet. */
export async function readCaCertificate(folder = certificateFolder): Promise<string | null> {
  return readFile(join(folder, "ca.crt"), "utf8").catch(() => null);
}

/** Reads the development certificate; null when a file is missing, unreadable, expiring, or does not fit the others. */
async function findCertificate(
  nowMs: number,
  folder = certificateFolder,
): Promise<DevelopmentCertificate | null> {
  try {
    const [ca, cert, key] = await Promise.all(
      ["ca.crt", "localhost.crt", "localhost.key"].map((name) => readFile(join(folder, name), "utf8")),
    );
    const issuer = new X509Certificate(ca!);
    const own = new X509Certificate(cert!);
    const ends = Math.min(Date.parse(own.validTo), Date.parse(issuer.validTo));
    const sound = own.verify(issuer.publicKey) && own.checkHost("localhost") && ends - nowMs > renewBeforeMs;
    return sound ? { ca: ca!, cert: cert!, key: key! } : null;
  } catch {
    return null;
  }
}

/**
 * The development certificate for https://localhost, made where there is none (30 days, by office-addin-dev-certs).
 * It is written beside its place and moved there as a whole, so that two starts at once never mix their halves.
 */
export async function prepareCertificate(
  nowMs: number,
  folder = certificateFolder,
): Promise<{ certificate: DevelopmentCertificate; made: boolean }> {
  const existing = await findCertificate(nowMs, folder);
  if (existing) return { certificate: existing, made: false };

  await mkdir(join(folder, ".."), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const { generateCertificates } = await import("office-addin-dev-certs");
  const say = console.log;
  console.log = () => {}; // the library announces itself on standard output, which belongs to our own three lines
  try {
    await generateCertificates(
      join(fresh, "ca.crt"),
      join(fresh, "localhost.crt"),
      join(fresh, "localhost.key"),
      30,
      ["127.0.0.1", "localhost", "::1"],
    );
  } finally {
    console.log = say;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder).catch(async (error: unknown) => {
    // Another start was faster and its folder is complete: use that one.
    await rm(fresh, { recursive: true, force: true });
    await access(join(folder, "localhost.key")).catch(() => {
      throw error;
    });
  });
  const certificate = await findCertificate(nowMs, folder);
  if (!certificate) throw new Error(`The development certificate in ${folder} cannot be read.`);
  return { certificate, made: true };
}
