/** The signs by which a posting speaks of work to be done, and what it says of itself. English and German; whole word families. */

/** Something is wrong or is to become better. */
export const trouble =
  /(?<!\p{L})(?:pain points?|challeng(?:e|es|ing)|struggl\w+|bottlenecks?|backlogs?|outages?|downtimes?|legacy|outdated|obsolete|ageing|aging|inefficien\w+|manual(?:ly)? (?:work|process\w*|data|entr\w+|effort)|errors?|defects?|complaints?|shortages?|delays?|waste|losses|churn|gaps?|risks?|incidents?|turnaround|overhaul\w*|troubleshoot\w*|resolv\w+|fix(?:es|ing)?|reduc(?:e|es|ing)|cut(?:ting)? (?:costs?|waste|delays?|time)|lower(?:ing)? (?:costs?|risk|the)|eliminat(?:e|es|ing)|prevent(?:s|ing|ive|ion)?|improv(?:e|es|ing)|optimi[sz](?:e|es|ing|ation)|streamlin(?:e|es|ing)|moderni[sz](?:e|es|ing|ation)|migrat(?:e|es|ing|ion)|automat(?:e|es|ing)|replac(?:e|es|ing|ement)|consolidat(?:e|es|ing)|stabili[sz](?:e|es|ing)|speed(?:ing)? up|turn(?:ing)? around|restor(?:e|es|ing)|recover(?:y|ing)?|missing|lacks?|cannot|can(?:'|’)t keep|fall(?:s|ing)? behind|too (?:slow|long|late|many|often)|probleme?|problems?(?! ?-? ?solv)|herausforderung\w*|engp[aä]ss\w*|rückst[aä]nd\w*|veraltet\w*|altsystem\w*|altlasten|ablös\w*|abzulösen|ausf[aä]ll\w*|stillst[aä]nd\w*|fehler\w*|reklamation\w*|beschwerden?|mängel\w*|schwachstell\w*|verzögerung\w*|störung\w*|personalmangel|fachkräftemangel|beheb\w+|entstör\w+|lös(?:en|ung von)|verbesser\w+|optimier\w+|reduzier\w+|senk(?:en|ung)|verkürz\w+|vermeid\w+|beseitig\w+|modernisier\w+|digitalisier\w+|automatisier\w+|umstell\w+|umstieg|sanier\w+|zu (?:langsam|lange|spät))(?!\p{L})/iu;
/** Something grows, starts, or cannot wait. */
export const growth =
  /(?<!\p{L})(?:grow(?:s|ing|th)?|expan(?:d|ds|ding|sion)|scal(?:e|ing) (?:up|our|the|to)|scal(?:e|ing)(?= )|launch(?:es|ing)?|new (?:markets?|sites?|locations?|products?|branch\w*|plants?|wards?|team)|build(?:ing)? (?:up|out|a|the|our)|from scratch|establish(?:ing)?|first hire|urgent(?:ly)?|immediately|as soon as possible|asap|deadlines?|wachs\w+|wachstum\w*|ausbau\w*|aufbau\w*|erweiter\w+|neu(?:e[nrs]?) (?:standort\w*|filiale\w*|werk\w*|märkte\w*|produkt\w*|team\w*|station\w*|abteilung\w*)|eröffn\w+|einführ\w+|ab sofort|schnellstmöglich|dringend|zum nächstmöglichen)(?!\p{L})/iu;

/** Prose that gives the reader work: "You will own …", "… to lead our portfolio", "Sie übernehmen …". */
export const assignment =
  /(?<!\p{L})(?:you(?:(?:'|’)ll| will| are going to)\s+(?!(?:be (?:part|working|joining|a )|join|have|get|receive|enjoy|find|love|learn|benefit)\b)\p{L}|(?:you|as \p{L}[^,.]{2,40},? you) (?:run|lead|own|manage|plan|build|design|keep|look after|take care|make sure|coach|teach|cook|drive|sell|develop|support|coordinate|assign)\b|(?:be |is |are )?responsible for\b|(?:will|successful candidate will) (?:contribute|lead|manage|run|own|develop|teach|support|drive|build)\b|(?:seek|seeking|looking for|need|hire|hiring)\b[^.]{0,90}?\bto (?!join\b|work\b|be\b|help us grow\b)\p{L}{3,}|(?:du|sie) (?:übernimmst|übernehmen|leitest|leiten|führst|führen|planst|planen|betreust|betreuen|verantwortest|verantworten|entwickelst|entwickeln|steuerst|steuern|sorgst|sorgen|unterstützt|unterstützen|koordinierst|koordinieren|baust|bauen|wirst|werden (?!teil)|kümmerst|kümmern|organisierst|organisieren|bereitest|bereiten|pflegst|pflegen)(?!\p{L})|(?:suchen|brauchen)\b[^.]{0,90}?(?:,? (?:um|der|die|das|zur|zum|für die|für den)) \p{L}{3,})/iu;
/** A company's own trouble or plan: "We want to turn it into decisions within minutes", "Unser Lager ist zu langsam". */
export const ownNeed =
  /(?<!\p{L})(?:we (?:need to|want to|have to|must|struggle|are (?:moving|migrating|replacing|rebuilding|struggling|behind|outgrowing|short of))|we(?:'|’)re (?:moving|migrating|replacing|rebuilding|struggling|behind|outgrowing|short of)|we (?:have|(?:'|’)ve) outgrown|wir (?:wollen|müssen|brauchen|möchten|stehen vor|stellen [^.]{0,40} um|bauen)|(?:our|unsere?) [^.,]{2,60} (?:is|are|ist|sind) (?:too|not|no longer|outdated|slow|zu|nicht|veraltet|langsam))(?!\p{L})/iu;
/** What is given, asked of the letter, or said in praise, wherever it stands. */
export const aside =
  /(?<!\p{L})(?:we offer|our mission|we provide (?:a|equal|competitive)|we value|we believe|we celebrate|we welcome|we encourage|we look forward|we are (?:proud|committed|an? )|we(?:'|’)re (?:proud|committed|passionate|an? )|equal (?:opportunity|employment)|regardless of|join (?:us|our)|your benefits|benefits|insurance|salary|bonus|401\(k\)|pension|holidays?|paid (?:leave|time|vacation)|pto|perks?|apply|applications? (?:by|to|will|are)|your application|submit|résumé|resume|cv|cover letter|interview(?: process)?|award[- ]winning|market leader|leading provider|world[- ]class|wir bieten|wir sind (?:ein|eine|der|die|stolz)|wir freuen uns|wir legen wert|wir unterstützen dich|bewirb|bewerb\w+|lebenslauf|anschreiben|gehalt\w*|vergütung\w*|urlaub\w*|betriebliche\w*|zuschuss|zuschüsse|schwerbehindert\w*|unabhängig von|marktführer\w*|führender?|vielfalt|looking for (?:someone|somebody)(?! to\b)|who is passionate)(?!\p{L})/iu;
/** "Cut cycle time by 40 %" as a boast over past projects: what was done is no need any more. */
export const done =
  /^(?:(?!(?:need|feed|speed|embed|proceed|exceed|succeed|shed|seed|breed)\b)\p{L}{2,}ed|built|led|won|grew|made|ran|brought)\s/iu;

/** What a person at work does, as the second member of "You will own …, run … and coach …" starts with it. */
const workVerbs = `act advise analyse analyze answer apply arrange assess assign assist automate balance be bring build buy
calculate care carry check clean coach collaborate collect communicate complete conduct contact control cook coordinate cover
create deal decide define deliver deploy design develop direct document drive educate ensure establish evaluate explain find fix
follow guide handle help hire identify implement improve inspect install introduce investigate keep lead liaise load look maintain
make manage measure meet mentor migrate modernize monitor move negotiate observe operate order organise organize oversee own pack
participate perform plan prepare present prevent process produce promote propose protect provide publish recommend record recruit
reduce repair replace report represent research resolve review run sell serve set shape ship solve staff step supervise supply
support take teach test track train transform translate treat troubleshoot turn update visit watch work write`;
const workVerbSet: ReadonlySet<string> = new Set(workVerbs.split(/\s+/));
export const isWorkVerb = (lower: string): boolean => workVerbSet.has(lower);

/** Words of every posting: that they come twice says nothing. */
export const furniture: ReadonlySet<string> = new Set(
  `ability able about across after also among analysis based being best between both business candidate candidates closely
company customer customers demonstrated develop development different each ensure environment every excellent experience
experienced field from have help including industry into issues knowledge large maintain manage management minimum more most
other over people practices preferred principles professional project projects proven provide quality related relevant
required requirements role service services similar skills solid solutions strong such support system systems team teams
technical that their them they this through tools understanding using various want what where which will with within work
working year years your aber alle aufgaben auch beim bereich dein deine durch eine einem einen einer erfahrung erfahrungen
fähigkeit gute gutes haben ihre ihren kenntnisse mehrere mindestens mitarbeit nach oder sehr sicherer sich sowie teams über
umgang unser unsere unserem unseren vorteil wird zusammenarbeit`.split(/\s+/),
);
