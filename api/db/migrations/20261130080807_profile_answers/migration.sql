-- AlterTable
ALTER TABLE "profile" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '[]';
