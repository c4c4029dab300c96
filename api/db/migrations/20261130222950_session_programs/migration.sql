-- AlterTable
ALTER TABLE "session" ADD COLUMN     "program" TEXT,
ADD COLUMN     "system" TEXT;
