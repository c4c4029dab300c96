/**
 * Whether words are English, by the small words no sentence does without. The tagger was trained on English and has nothing to say
 * about another language.
 */

const set = (list: string) => new Set(list.split(" "));

const english = set(
  "the and of to with for you we our your is are be have has will or by from that this as it they their who not can all about more which other than what but if at on an a would should must strong good years experience work skills knowledge ability team",
);
/** Of German, Danish, Swedish, Dutch, French, Spanish, Italian and Polish; none that is English too. */
const foreign = set(
  "der die das und mit für von sie wir ein eine einen einer eines im zu zum zur den dem des auf ist sind als bei oder dich dir du dein deine unser unsere ihr ihre nicht sowie aus nach über durch werden wird haben hast bist kenntnisse erfahrung gute sehr " +
    "og til som af vi er på med det det den en et ikke eller har kan vil vores jeg och att som för av inte är eller vår din " +
    "het een van voor en wij je jij onze ook bij naar met wordt " +
    "le la les des et pour vous nous dans une un avec sur est au aux du que qui votre notre " +
    "el los las y para con una por su del se nuestra il di che per con della nel gli sono oraz w z na do się jest dla nie",
);

export interface LanguageCount {
  english: number;
  foreign: number;
}

export function countLanguage(words: Iterable<string>): LanguageCount {
  const count = { english: 0, foreign: 0 };
  for (const word of words) {
    const low = word.toLowerCase();
    if (english.has(low)) count.english += 1;
    else if (foreign.has(low) || /[äöüßøåæñłęąż]/u.test(low)) count.foreign += 1;
  }
  return count;
}
