const set = (list: string) => new Set(list.split(/\s+/u));

/** Words that name nothing by themselves: how much, how good, how new, and heads that wait for a word before them. */
const empty = set(
  `a an and the or of in on with for to as our your their its this that these those such other another both all any some
  basic general good great strong solid deep broad wide sound proven advanced excellent relevant related similar equivalent specific particular various
  diverse different several many multiple more most further additional new newest latest modern current recent existing complex common large
  larger big small high higher highest best better key core main major important necessary required preferred
  area areas ability abilities approach approaches background base bases challenge challenges concept concepts customer customers data discipline
  disciplines domain domains environment environments experience experiences expertise field fields framework frameworks goal goals idea ideas
  industry industries initiative initiatives issue issues knowledge language languages level levels method methods methodology methodologies
  people platform platforms practice practices principle principles process processes product products project projects requirement requirements
  sector sectors service services skill skills software solution solutions standard standards strategy strategies system systems task tasks team teams technique
  techniques technology technologies tool tools topic topics trend trends understanding user users`,
);

/** Whether a phrase says of nothing in particular what it is: "basic knowledge", "specific industries or methodologies". */
export const isVague = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .every((word) => word === "" || empty.has(word));
