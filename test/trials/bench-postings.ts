/**
 * How well postings are read: `npm run bench:postings [-- --misses] [-- --set-aside]`. The labels were written before the
 * reader was tuned; the ten set aside were looked at only at the end.
 */

import { readPosting } from "../../shared/posting/read-posting.ts";
import { setAsidePostings, tuningPostings } from "../fixtures/postings/index.ts";
import { type Count, type PostingScore, scorePostings } from "./score-postings.ts";

const percent = ({ right, of }: Count) =>
  `${right}/${of} (${of === 0 ? "–" : ((100 * right) / of).toFixed(1)} %)`;

function report(name: string, score: PostingScore, withMisses: boolean): void {
  console.log(`\n${name}`);
  for (const [field, count] of score.fields) console.log(`  ${field.padEnd(20)} ${percent(count)}`);
  console.log(`  requirement recall   ${percent(score.recall)}`);
  console.log(`  precision            ${percent(score.precision)}`);
  console.log(`  must or nice         ${percent(score.kind)}`);
  console.log(`  topic                ${percent(score.topic)}`);
  console.log(`  years                ${percent(score.years)}`);
  for (const [topic, count] of score.knockOuts)
    console.log(`  knock-out ${topic.padEnd(10)} ${percent(count)}`);
  if (withMisses) for (const miss of score.misses) console.log(`    ${miss}`);
}

const withMisses = process.argv.includes("--misses");
report(`${tuningPostings.length} postings for tuning`, scorePostings(tuningPostings), withMisses);
if (process.argv.includes("--set-aside"))
  report(`${setAsidePostings.length} postings set aside`, scorePostings(setAsidePostings), withMisses);

const times: number[] = [];
for (let round = 0; round < 20; round += 1) {
  for (const { text, format } of tuningPostings) {
    const start = performance.now();
    readPosting(format === "html" ? { html: text } : { text });
    if (round > 0) times.push(performance.now() - start);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
console.log(`\nA read takes ${at(0.5)} ms (median, warm), ${at(0.95)} ms at the 95th percentile.`);
