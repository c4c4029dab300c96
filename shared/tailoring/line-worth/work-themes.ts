/**
 * What work of every trade is about, beyond its words: "Lead the early shift of 5" and "coach the team" share none and both
 * are about people in one's charge. For each theme what a line shows of it, and what a posting asks of it. A theme puts
 * lines in order; it proves nothing.
 */
const themes: readonly [line: RegExp, posting: RegExp][] = [
  // People in one's charge.
  [
    /\b(?:led|lead|leads|co-led|managed?|supervis\w+|headed|take charge|allocating|line-managed|gang of|crew of|brigade|team of|führung|leitung)\b.*(?:\b(?:team|people|engineers?|developers?|nurses?|assistants?|pickers|drivers|electricians?|cooks|students?|technicians?|apprentices?|staff|employees|colleagues|brigade|gang|crew|mitarbeit\w*|personen|monteur\w*|teams?)\b|\b\d+\b)/i,
    /\b(?:team|supervis\w+|lead|leading|coach\w*|staff|führ\w*|leit\w*|managers?)\b/i,
  ],
  // Others who learn.
  [
    /\b(?:train\w*|mentor\w*|precept\w*|coach\w*|induct\w*|taught|teach\w*|instruct\w*|apprentices?|educator|refreshers?|schulung\w*|ausbildung\w*|praxisanleitung|einarbeit\w*|lehrling\w*|auszubildende\w*)\b/i,
    /\b(?:train(?:ing)? (?:new|staff|others|users?)|user training|mentor\w*|coach\w*|teach\w*|supervis\w+|onboard\w*|junior\w*|lernende\w*|auszubildende\w*|anleitung|praxisanleitung|employee journey)\b/i,
  ],
  // Things written down.
  [
    /\b(?:document\w*|handbook|runbooks?|guide|manual|wrote|write|written|co-wrote|dokumentation|protokoll\w*)\b/i,
    /\b(?:document\w*|write|writing|written|policies|reports|dokumentation)\b/i,
  ],
  // Made better.
  [
    /\bfrom .*\bto\b|\bcut\b|reduc|shorten|brought|raised|lowered|\bfell\b|\bdown from\b|improv|verkürz|gesenkt|senkte|gesteigert|von .* auf /i,
    /optimi[sz]|improv|efficien|reduc|millisecond|performance|verbesser|optimier/i,
  ],
  [
    /budget|revenue|quota|umsatz|\bcosts?\b|margin/i,
    /budget|revenue|sales targets|profit|\bcosts?\b|\broi\b|umsatz/i,
  ],
  [
    /\brotas?\b|holiday cover|schedul|dienstplan|\bshift\b|nights? and weekends|night shifts?/i,
    /\brotas?\b|schedul|dienstplan|\bshifts?\b|nights|schicht/i,
  ],
  [/stock|inventor|inventur|\bcount\b|lager/i, /stock|inventor|inventur|lager/i],
  // Told to others.
  [
    /present|\breport|committee|\bboard\b|publish|communicat|bericht|präsent/i,
    /present|\breport|stakeholder|explain|communicat|\bboard\b|bericht/i,
  ],
  // Held against rules.
  [
    /audit|inspect|complian|safety|safeguard|hygiene|haccp|\biso\b|certif|prüf/i,
    /audit|inspect|complian|safety|safeguard|hygiene|haccp|\biso\b|\bglp\b|prüf/i,
  ],
  [
    /negotiat|supplier|contract|verhand|lieferant|acquir/i,
    /negotiat|supplier|vendor|contract|acquirer|nachunternehmer|verhand|lieferant/i,
  ],
  [
    /customer|client|guest|visitor|patient|resident|famil|kund|gäst|bürger|bewohner/i,
    /customer|client|guest|patient|famil|kund|gäst|bürger|bewohner/i,
  ],
  // One way of working changed for another.
  [
    /introduc|switch|migrat|moved|move from|replac|roll-?out|relaunch|einführung|umstell|aufbau/i,
    /implement|migrat|transform|rollout|launch|introduc|change management|einführ/i,
  ],
  [/automat|script|pipeline|macro|\bci\b/i, /automat|script|pipeline|\bci\b/i],
];

/** The places of the themes in the list above that a line shows. */
export const listShownThemes = (line: string): number[] =>
  themes.flatMap(([shows], i) => (shows.test(line) ? [i] : []));

/** Those that a passage of a posting asks for. */
export const listAskedThemes = (passage: string): number[] =>
  themes.flatMap(([, asks], i) => (asks.test(passage) ? [i] : []));
