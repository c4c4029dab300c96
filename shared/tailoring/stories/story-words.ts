/** Words by which bullets join the parts of a story. Families, not single words: each verb stands in all its forms. */

const forms = (list: string): string => list.split(/\s+/).filter(Boolean).join("|");

/** Verbs whose object is a measure that moved, or an end that was reached: their clause tells what came of something. */
const pastChanges =
  forms(`cut reduced lowered decreased shortened lessened shrank halved trimmed slashed raised increased
grew doubled tripled quadrupled boosted lifted improved saved achieved reached attained won earned gained exceeded beat surpassed
prevented avoided eliminated kept restored recovered secured retained prevailed accelerated sped brought dropped freed closed met
enabled allowed helped let led made gave`);
const headChanges =
  forms(`cut reduced lowered decreased shortened lessened halved trimmed slashed raised increased grew doubled
tripled quadrupled boosted lifted improved saved achieved reached attained won earned gained exceeded beat surpassed
prevented avoided eliminated restored recovered accelerated brought cut reduce lower shorten halve raise increase grow
double boost improve save achieve prevent`);
const gerundChanges =
  forms(`reducing lowering decreasing shortening lessening shrinking halving slashing increasing doubling
tripling quadrupling boosting improving saving achieving attaining winning exceeding surpassing preventing avoiding eliminating
accelerating losing freeing enabling allowing letting resulting`);
/** These are also plain deeds ("cutting and welding", "keeping records") and need a measure behind them. */
const measuredGerunds =
  forms(`cutting raising growing lifting trimming reaching earning gaining beating keeping restoring
recovering securing retaining speeding bringing dropping making`);
const measure =
  "\\p{N}|\\b(?:half|third|quarter|fifth|two|three|four|five|six|seven|eight|nine|ten|twice|on\\s+schedule|on\\s+time|(?:with)?in\\s+budget|to\\s+zero)\\b";
/** What a figure does by itself: "resignations fell", "the next audit passed". */
const ownChanges =
  forms(`fell rose dropped grew went passed doubled tripled halved declined climbed increased decreased improved
shrank sank came opens closes`);
const germanPast =
  forms(`gesenkt reduziert verringert verkürzt halbiert gesteigert erhöht verdoppelt verdreifacht verbessert
eingespart gespart gewonnen erreicht übertroffen vermieden beschleunigt ausgebaut`);
const germanNouns =
  forms(`Senkung Reduzierung Reduktion Verringerung Verkürzung Halbierung Steigerung Erhöhung Verdopplung
Verdoppelung Verbesserung Einsparung Beschleunigung Vermeidung`);

/** A clause that opens by telling what changed. */
export const opensWithChange = new RegExp(
  `^(?:(?:I|we)\\s+)?(?:${headChanges})\\b|^(?:${germanNouns})\\b`,
  "iu",
);
/** A German clause that closes with it: "Durchlaufzeit um drei Tage verkürzt". */
export const closesWithChange = new RegExp(`(?:${germanPast})$`, "iu");

/** Behind these a clause says how, if what stands before it says what changed. */
export const meansJoint =
  /,?\s+(?:by(?:\s+means\s+of)?\s+(?=\p{L}+ing\b)|by\s+means\s+of\s+|through\s+|thanks\s+to\s+|via\s+|indem\s+|mittels\s+|mithilfe\s+|durch\s+)/iu;
/** "Cut waste by 48 % with a weekly checklist", but not "Improved relations with suppliers": a figure stands before it. */
export const withMeans = /(?<=\p{N}.*)(?<!together|along)\s+with\s+(?!no\b|zero\b)/iu;
/** Verbs that tell what came of something only where the means stand behind them: "kept the shift staffed by …ing". */
export const opensWithHold =
  /^(?:kept|held|maintained|secured|met|passed|closed|freed|sped|dropped)\b.*\sby\s+\p{L}+ing\b/iu;

/** Behind these a clause tells what came of what stands before. The joint itself belongs to neither. */
export const resultJoints: RegExp[] = [
  /,?\s+(?:which\s+)?(?:resulting\s+in|resulted\s+in|leading\s+to|led\s+to|contributing\s+to|contributed\s+to)\s+/iu,
  /,?\s+(?:so\s+that|sodass|so\s+dass|so\s+daß|wodurch|womit|for\s+which|and\s+so|und\s+so|mit\s+dem\s+Ergebnis,?\s+dass)\s+/iu,
  /,\s+so\s+/iu,
  /,?\s*(?:and\s+)?\b(?:thereby|thus|hereby)\s+/iu,
  new RegExp(
    `,?\\s+(?:which|that)\\s+(?=(?:(?:has|have|had|since)\\s+)*(?:${pastChanges}|${ownChanges})\\b)`,
    "iu",
  ),
];
/** As `resultJoints`, but the match is only the blank before: the first word belongs to the result. */
export const resultOpenings: RegExp[] = [
  new RegExp(`,\\s+(?=(?:${gerundChanges})\\b|(?:${measuredGerunds})\\b.*(?:${measure}))`, "iu"),
  new RegExp(
    `,?\\s+and\\s+(?:I\\s+|we\\s+|so\\s+)?(?=(?:won|prevented|avoided|eliminated|exceeded|doubled|halved|tripled|(?:${headChanges}|kept|secured|freed|closed)\\b.*(?:${measure}))(?:\\b|$|\\P{L}))`,
    "iu",
  ),
  new RegExp(
    `,\\s+and\\s+(?=(?:the\\s+|our\\s+|my\\s+)?(?:\\p{L}+\\s+){1,3}(?:now\\s+)?(?:${ownChanges})\\b)`,
    "iu",
  ),
  /,?\s+(?=(?:with\s+no|with\s+zero|without\s+(?:a|any|one)\b(?:\s+single)?|ohne\s+(?:einen|eine|ein)\b(?:\s+einzig\p{L}+)?)\s)/iu,
  /,?\s+and\s+(?=\p{L}+\s+(?:\p{L}+\s+){0,2}(?:on\s+time|on\s+schedule|(?:with)?in\s+budget|under\s+budget|ahead\s+of)\b)/iu,
  /,\s+(?=(?:no|not\s+one|zero|keine?)\s+\p{L}+[^,;:]*$)/iu,
  /,\s+(?=\p{N}[\p{N}.,]*\s?%\s+(?:above|below|over|under|more|less|fewer|ahead|faster|cheaper)\b)/iu,
  /,\s+(?=of\s+(?:whom|which)\s)/iu,
  /,\s+(?=(?:all|most|half|both|none|many|\p{N}+|\p{L}+)\s+of\s+(?:whom|which|them)\s+(?!(?:before|in|on|at|for|from|with|by|under|of|to)\b))/iu,
];
/** What stands behind a semicolon or colon, or in a later sentence, is a result when a thing changes there, not when it just is. */
export const thingChanges = new RegExp(
  `^(?:and\\s+)?(?!\\p{L}+ed\\b)(?:\\p{L}+\\s+){1,8}?(?:now\\s+|since\\s+|have\\s+|has\\s+)?(?:${ownChanges})\\b|\\bnow\\b|\\b(?:(?:down|up)\\s+(?:by|from)|down\\s+to)\\s+(?:a\\s|\\p{N})|^(?:no|not\\s+one|zero|kein\\p{L}*|ohne)\\s|^(?:prevailed|won|prevented|exceeded)\\b|\\b(?:early|ahead\\s+of\\s+schedule|on\\s+time|(?:under|within)\\s+budget)$|(?:${germanPast})$`,
  "iu",
);
/** In an answer of several sentences, what a thing does after the deed. */
export const thingActs =
  /^(?:the|our|my|their|its|nobody|no|all|both|everyone|since\s+then|today|now|das|die|der|unsere?|seitdem|heute)\s/iu;

/** "After two years" is a time, not how things stood. */
const noTime =
  "(?!(?:an?|one|two|three|four|five|six|einem|einer|zwei|drei|vier|fünf|sechs|wenigen|a\\s+few|only|nur|\\p{N}+)\\s+(?:\\p{Ll}+\\s+)?(?:years?|months?|weeks?|days?|hours?|Jahr|Monat|Woche|Tag|Stunde))";

/** At the start of a bullet: what was the case. The whole clause up to its comma. */
export const situationLead = new RegExp(
  String.raw`^(?:when|after|following|faced\s+with|confronted\s+with|as\s+part\s+of|in\s+the\s+course\s+of|because(?:\s+of)?|as|since|while|amid|despite|given|during|owing\s+to|due\s+to|with|nach(?:dem)?|im\s+rahmen|im\s+zuge|während|als|weil|da|angesichts|trotz|aufgrund|wegen|infolge|bei)\s+${noTime}`,
  "iu",
);
/** Of these leads what follows has no comma in German: "Nach dem Ausfall der Leitung drei Monate lang …". */
export const germanLead =
  /^(?:nach|im\s+rahmen|im\s+zuge|während|angesichts|trotz|aufgrund|wegen|infolge|bei)\s+/iu;
/** The same behind the deed. */
export const situationTail = new RegExp(
  String.raw`,?\s+(?:(?:while|when|because|(?<!(?:look|looks|looked|looking|named|cared|caring|sought|day|week|month|year|hour)s?\s+)after|as\s+part\s+of|following|nachdem|während|weil|nach(?=\s+eine[mr]\s))\s+${noTime})`,
  "iu",
);

/** At the start: what was wanted or given. */
export const taskLead =
  /^(?:(?:I\s+)?(?:was|were)\s+)?(?:tasked\s+with|charged\s+with|entrusted\s+with|asked\s+to|hired\s+to|responsible\s+for|accountable\s+for|in\s+charge\s+of|in\s+order\s+to|my\s+task\s+was\s+to|verantwortlich\s+für|zuständig\s+für|beauftragt\s+mit|betraut\s+mit)\s+|^to\s+/iu;
/** Behind the deed: what it was meant for, which says not that it came about. */
export const purposeJoint =
  /,?\s+(?:in\s+order\s+to\s+|(?:with\s+the\s+aim\s+of|aimed\s+at|aiming\s+to|with\s+a\s+view\s+to)\s+|to\s+(?=(?:help|reduce|cut|lower|raise|increase|improve|ensure|prevent|avoid|meet|support|enable|allow|save|speed|shorten|keep|make|free|find|protect|comply|simplify|replace)\b)|um\s+(?=.+\bzu\s+\p{L}+$))/iu;
