-- AlterTable
ALTER TABLE "resume" ADD COLUMN     "agreement" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "sync_rejection" (
    "candidate_id" UUID NOT NULL,
    "resume_id" UUID NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sync_rejection_pkey" PRIMARY KEY ("candidate_id","proposal_id")
);

-- CreateIndex
CREATE INDEX "sync_rejection_resume_id_idx" ON "sync_rejection"("resume_id");

-- AddForeignKey
ALTER TABLE "sync_rejection" ADD CONSTRAINT "sync_rejection_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_rejection" ADD CONSTRAINT "sync_rejection_resume_id_fkey" FOREIGN KEY ("resume_id") REFERENCES "resume"("id") ON DELETE CASCADE ON UPDATE CASCADE;
