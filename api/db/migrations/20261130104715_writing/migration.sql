-- AlterTable
ALTER TABLE "tailoring_run" ADD COLUMN     "cost_micro_usd" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "fallback" TEXT,
ADD COLUMN     "input_tokens" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "model" TEXT,
ADD COLUMN     "output_tokens" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "model_consent" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_key" (
    "candidate_id" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "model" TEXT,
    "sealed_key" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_key_pkey" PRIMARY KEY ("candidate_id","engine")
);

-- CreateTable
CREATE TABLE "model_call" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "run_id" UUID,
    "purpose" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "own_key" BOOLEAN NOT NULL,
    "input_tokens" INTEGER NOT NULL,
    "cached_input_tokens" INTEGER NOT NULL,
    "output_tokens" INTEGER NOT NULL,
    "cost_micro_usd" INTEGER NOT NULL,
    "estimated" BOOLEAN NOT NULL,
    "outcome" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_answer" (
    "candidate_id" UUID NOT NULL,
    "request_hash" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_answer_pkey" PRIMARY KEY ("candidate_id","request_hash")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artifact" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "model" TEXT,
    "fallback" TEXT,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "artifact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "model_consent_candidate_id_idx" ON "model_consent"("candidate_id");

-- CreateIndex
CREATE INDEX "model_call_candidate_id_started_at_id_idx" ON "model_call"("candidate_id", "started_at" DESC, "id");

-- CreateIndex
CREATE INDEX "model_call_run_id_idx" ON "model_call"("run_id");

-- CreateIndex
CREATE INDEX "model_answer_expires_at_idx" ON "model_answer"("expires_at");

-- CreateIndex
CREATE INDEX "application_candidate_id_created_at_id_idx" ON "application"("candidate_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "application_job_id_idx" ON "application"("job_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_candidate_id_job_id_key" ON "application"("candidate_id", "job_id");

-- CreateIndex
CREATE INDEX "artifact_candidate_id_created_at_id_idx" ON "artifact"("candidate_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "artifact_application_id_kind_number_key" ON "artifact"("application_id", "kind", "number");

-- AddForeignKey
ALTER TABLE "model_consent" ADD CONSTRAINT "model_consent_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_key" ADD CONSTRAINT "model_key_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_call" ADD CONSTRAINT "model_call_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_call" ADD CONSTRAINT "model_call_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "tailoring_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_answer" ADD CONSTRAINT "model_answer_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artifact" ADD CONSTRAINT "artifact_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artifact" ADD CONSTRAINT "artifact_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
