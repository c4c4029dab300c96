-- AlterTable
ALTER TABLE "version" ADD COLUMN     "models" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "model_words" (
    "candidate_id" UUID NOT NULL,
    "resume_id" UUID NOT NULL,
    "text_hash" TEXT NOT NULL,
    "model" TEXT NOT NULL,

    CONSTRAINT "model_words_pkey" PRIMARY KEY ("resume_id","text_hash","model")
);

-- CreateIndex
CREATE INDEX "model_words_candidate_id_idx" ON "model_words"("candidate_id");

-- AddForeignKey
ALTER TABLE "model_words" ADD CONSTRAINT "model_words_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_words" ADD CONSTRAINT "model_words_resume_id_fkey" FOREIGN KEY ("resume_id") REFERENCES "resume"("id") ON DELETE CASCADE ON UPDATE CASCADE;
