import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { S3Settings } from "../env.ts";
import { StartRefused } from "../start-refused.ts";
import { checkAddress, checkBytes, hashBytes, isCandidateId, isSha256 } from "./file-address.ts";
import type { FileStore } from "./file-store.ts";

/** How long one try may take; a file has a few megabytes at most. The SDK tries three times, waiting between. */
const connectMs = 5_000;
const requestMs = 30_000;
const tries = 3;
/** Deletions at once: one request each, since not every server has the one for many. */
const deletionsAtOnce = 16;

/**
 * Objects `<candidate>/<sha256>` of one bucket. A PUT is whole or not at all by S3's own promise, and signed over the
 * bytes' hash, so that the server refuses what was changed on the way.
 * @throws StartRefused when the bucket cannot be used as the settings say.
 */
export async function openS3FileStore(settings: S3Settings): Promise<FileStore> {
  const client = new S3Client({
    region: settings.region,
    forcePathStyle: settings.pathStyle,
    maxAttempts: tries,
    requestHandler: { connectionTimeout: connectMs, requestTimeout: requestMs, throwOnRequestTimeout: true },
    // Amazon's newer checksums beside that: many servers that speak S3 do not know them.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(settings.endpoint && { endpoint: settings.endpoint }),
    ...(settings.keys && { credentials: settings.keys }),
  });
  const bucket = { Bucket: settings.bucket };
  const objectOf = (candidateId: string, sha256: string) => {
    checkAddress(candidateId, sha256);
    return { ...bucket, Key: `${candidateId}/${sha256}` };
  };

  async function* listObjects(prefix?: string) {
    for (let token: string | undefined, more = true; more; ) {
      const page = await client.send(
        new ListObjectsV2Command({ ...bucket, Prefix: prefix, ContinuationToken: token }),
      );
      for (const { Key, LastModified } of page.Contents ?? []) if (Key) yield { key: Key, at: LastModified };
      token = page.NextContinuationToken;
      more = page.IsTruncated === true;
    }
  }

  await checkBucket(client, settings);
  return {
    async put(candidateId, bytes) {
      const sha256 = hashBytes(bytes);
      await client.send(new PutObjectCommand({ ...objectOf(candidateId, sha256), Body: bytes }));
      return sha256;
    },

    async find(candidateId, sha256) {
      try {
        const { Body } = await client.send(new GetObjectCommand(objectOf(candidateId, sha256)));
        return checkBytes(await Body!.transformToByteArray(), sha256);
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },

    async delete(candidateId, sha256) {
      await client.send(new DeleteObjectCommand(objectOf(candidateId, sha256)));
    },

    async deleteAll(candidateId) {
      checkAddress(candidateId);
      let waiting: Promise<unknown>[] = [];
      for await (const { key } of listObjects(`${candidateId}/`)) {
        waiting.push(client.send(new DeleteObjectCommand({ ...bucket, Key: key })));
        if (waiting.length < deletionsAtOnce) continue;
        await Promise.all(waiting);
        waiting = [];
      }
      await Promise.all(waiting);
    },

    async *list() {
      for await (const { key, at } of listObjects()) {
        const [candidateId = "", sha256 = "", ...rest] = key.split("/");
        if (!isCandidateId(candidateId) || !isSha256(sha256) || rest.length > 0 || !at) continue;
        yield { candidateId, sha256, storedAt: at };
      }
    },

    // A PUT that was broken off leaves nothing.
    deleteUnfinished: async () => 0,
  };
}

async function checkBucket(client: S3Client, { bucket, endpoint }: S3Settings): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
  } catch (error) {
    const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
    const status = $metadata?.httpStatusCode;
    throw new StartRefused(sayWhy(name, status, bucket, endpoint), { cause: error });
  }
}

function sayWhy(
  name: string | undefined,
  status: number | undefined,
  bucket: string,
  endpoint: string | null,
): string {
  if (name === "CredentialsProviderError") {
    return "No keys for S3 were found: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.";
  }
  if (status === 404) return `S3_BUCKET names the bucket ${bucket}, which does not exist.`;
  if (status === 401 || status === 403) return `The S3 server refuses these keys for the bucket ${bucket}.`;
  if (status === 301 || status === 400) {
    return `The bucket ${bucket} is not to be had in the region that S3_REGION names.`;
  }
  if (status !== undefined) return `The S3 server answers with the status ${status}.`;
  return endpoint
    ? "The S3 server named by S3_ENDPOINT does not answer."
    : "Amazon's S3 in the region that S3_REGION names does not answer.";
}
