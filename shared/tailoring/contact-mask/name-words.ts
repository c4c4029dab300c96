/** What stands before or behind a name and is none itself. */
export const honorifics = new Set(
  "dr prof mr mrs ms miss mx sir dame herr frau dipl ing mag phd md msc bsc mba ma ba llm llb rn bsn cpa esq jr sr ii iii iv fh habil med rer nat".split(
    " ",
  ),
);

/** Parts of names that are no name alone: "von der Leyen". */
export const particles = new Set(
  "von vom zu zum zur van der den dem de del della di da do dos das du des la le les el al bin ibn abu ben y e und and af av ter ten st san santa mac mc".split(
    " ",
  ),
);

/**
 * Names that are words of English or German as well. Small they are words; with a capital they are taken for the name where
 * nothing speaks for the word. A word missing here costs a placeholder too many, never a name.
 */
export const ordinaryNames = new Set(
  `may april june august jan summer autumn winter spring sommer herbst mai juni sunday friday monday season day week
  rose lily daisy ivy iris jasmine heather hazel holly olive ginger basil sage pepper berry cherry apple fern flora bloom
  grace hope faith joy charity patience mercy honor honour grant chase hunter will mark bill rob jack frank earnest ernst
  carter baker smith cook butler taylor carpenter mason miller fisher gardener potter porter page king young long short
  small little brown green white black gray grey wood woods stone hill field fields rivers river lake banks bank marsh
  moor north west south east knight bishop pope abbot law laws price cash rich best good sharp bright strong swift wise
  case care love read reading reed ward park parks house church bell ball box cross frost snow rain fox wolf lamb bird
  drake hawk crane finch ruby pearl amber jade crystal drew sue pat art gene dean earl duke baron marshal marshall major
  constable sergeant chance max min an go so ho he sun song china india paris london florence sydney dallas austin
  houston madison lincoln florida georgia carolina virginia chelsea brooklyn savannah walker driver farmer shepherd
  weaver turner tanner sawyer spencer chandler cooper archer parker ranger skipper sailor singer dancer painter teacher
  nurse judge lawyer chef rod dale glen cliff brook forest ash oak elm bush heath marsh dell pool wells waters ford
  bridge gates wall stair hall lodge kitchen lane street way rider foster lead leader winner victor guy dick jay robin
  martin kit dot norm ray sky star storm dawn eve sunny happy noble royal proud moody savage blunt keen stark rusty
  sterling penny nickel buck dollar mills mill english french german holland ireland wales scott jordan kenya israel
  java perl julia scala dart ada pascal kafka jenkins travis maven newton tesla oracle bath nice essen hull angular
  klein gross kurz lang lange weiss schwarz braun grun koch bauer muller mueller schneider schmied fischer weber wagner
  becker richter schafer zimmermann kaiser konig koenig vogel hahn fuchs berg busch stein bach jung alt neu gut fromm
  reich arm burger vogt meister engel herz blum kraft zeit tag haus arzt lehrer pfarrer maurer maler gartner kellner
  kraemer kramer schreiber schuster sattler schlosser topfer zimmer kammer kirche kirch sorge freude winkel ernst heil
  wunder kunst buch band recht rat rath post sack topf krug nagel hammer sage feil kohl kraut salz pfeffer zucker`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Local parts of addresses and ends of links that are nobody's handle. */
export const noHandles = new Set(
  "info mail email kontakt contact hello hallo office admin home profile profil about portfolio resume lebenslauf index html github linkedin xing".split(
    " ",
  ),
);
