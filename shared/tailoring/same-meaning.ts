import { stemWord } from "./stem-word.ts";

/**
 * Groups of everyday words a reader takes for the same thing. Two words share a group only where swapping them can
 * never claim more; names of tools and methods belong to the dictionary, degrees of responsibility to scope words.
 */
const groups = `reduce cut lower decrease lessen shrink trim
increase raise grow boost lift
improve enhance better
begin start
build create develop construct
lead manage head direct run supervise oversee responsible
help assist support aid
teach instruct train
write author
speed accelerate
customer client
employee staff personnel worker
pupil student
colleague coworker
shop store
purchase procure buy
hire recruit
repair fix
deliver provide supply
assess evaluate
analyst analysis
analyze examine
collaborate cooperate partner
resolve solve
launch introduce
migrate move transfer
organize arrange coordinate
team group crew
company firm business
bug defect
error mistake
vehicle car
doctor physician
cost expense
application app
database db
monitor track
document record
reach achieve attain
handle process
operate run
fast quick rapid
exceed surpass beat
obtain gain acquire
advise counsel
mentor coach precept
onboard orientation induction
inspect check
stock inventory
schedule rota roster timetable
invoice bill
phone telephone
person people
annual yearly
downtime outage
ship release
keep maintain retain
implement introduce
test verify
present presentation
plan planning
expand extend
answer respond
guest diner
meal dish
child kid
quote quotation
bookkeeping bookkeeper
documentation document
produce make`;

const groupsOf = new Map<string, number[]>();
for (const [index, line] of groups.split("\n").entries()) {
  for (const word of line.split(" ")) {
    const stem = stemWord(word);
    groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), index]);
  }
}

/** Whether two stems are equal or stand in one group. */
export function hasSameMeaning(stem: string, other: string): boolean {
  if (stem === other) return true;
  const mine = groupsOf.get(stem);
  const theirs = groupsOf.get(other);
  return mine !== undefined && theirs !== undefined && mine.some((group) => theirs.includes(group));
}

const members: string[][] = groups.split("\n").map((line) => line.split(" ").map(stemWord));

/** Whether a set of stems holds the stem or one of its group. */
export function holdsMeaning(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  return (groupsOf.get(stem) ?? []).some((group) => members[group]!.some((member) => stems.has(member)));
}
