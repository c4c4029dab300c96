/**
 * Words that claim nothing. The lists are short on purpose: whatever is missing here counts as a claim and needs
 * evidence, so that a forgotten word costs a question and never lets an invention through. Words of extent ("all",
 * "first", "only", "global", "every") and of level ("expert", "advanced") are claims and must not stand here.
 */

const english = `a an the this that these those it its they them their there he she his her him i me my mine we us our
ours you your who whom whose which what when where why how and or nor but so yet if then than as at by for from in into
down of off on onto out over to up upon with within via per about above across after against along among amongst around
before behind below beneath beside besides between beyond during inside near outside since through throughout toward
towards under until till unto be am is are was were been being have has had having do does did doing done will would
shall should can could may might must not no too very just also both either neither each other another any some such
same own themselves itself whether instead rather unless despite while whilst whereas although though because therefore thus hence e.g eg i.e ie etc one ones it's that's s t
re ve ll d here now`;

const german = `der die das des dem den ein eine einer eines einem einen und oder aber sowie als auch an am auf aus bei
beim bis durch für gegen im in ins mit nach ohne seit über um unter von vom vor zu zum zur zwischen ist sind war waren
wird wurde wurden werden hat hatte haben ich wir sie er es mein meine unser unsere ihr ihre sein seine dass wenn wie
wo diese dieser dieses dabei davon dazu daran jeweils`;

/** Connectors and the plain furniture of résumés. None of them says how much, how well or how far. */
const style = `including include includes included namely respectively together alongside well use used uses using
utilize utilized utilizing work worked works working experience experiences experienced background hold holds skill skills skilled
knowledge knowledgeable know knows responsible responsibility responsibilities duty duties task tasks role roles
position job career professional perform performed performing carry carried carrying make made making ensure ensured
ensuring provide provided providing various regarding concerning based day-to-day help year years month
months week weeks like plus versus total overall currently previously formerly later already still further additional
additionally erfahrung kenntnisse tätigkeit aufgaben einschließlich zuvor vorher`;

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const functionWords = new Set([...toSet(english), ...toSet(german)]);
const styleWords = toSet(style);

export const isFunctionWord = (lower: string): boolean => functionWords.has(lower);

/** Function words and style words: what may be added to a text without evidence. */
export const isPlainWord = (lower: string): boolean => functionWords.has(lower) || styleWords.has(lower);

/** Words of postings that describe wanting rather than what is wanted; they weigh nothing when matching. */
const askingWords =
  toSet(`ability able strong solid good great excellent exceptional outstanding proven demonstrated
track record proficiency proficient knowledge understanding familiarity familiar hands-on hands experience experienced
years year minimum least required requirement requirements preferred desired plus must nice bonus ideal ideally skills
skill working work deep thorough comprehensive basic advanced expertise expert fluent fluency similar equivalent
related relevant field fields degree other etc e.g tools tool technologies technology systems system platforms platform
environment environments principles practices best methodologies methodology concepts concept industry professional
previous prior candidate candidates successful passion passionate willingness willing high quality highly effective
effectively level setting modern common various multiple new role team teams independently attention detail detailed
you your we our will need have has looking seeking want well advantage asset essential`);

export const isAskingWord = (lower: string): boolean => askingWords.has(lower) || functionWords.has(lower);
