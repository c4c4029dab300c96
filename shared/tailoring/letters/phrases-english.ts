import type { LetterTone } from "./model.ts";
import type { PhraseBook } from "./phrases.ts";

const professional: PhraseBook = {
  greeting: {
    person: ["Dear {person},"],
    team: ["Dear {company} hiring team,", "Dear hiring team at {company},"],
    anybody: ["Dear Sir or Madam,", "Dear Hiring Manager,"],
  },
  applying: {
    full: [
      "I am applying for the post of {title} at {company}.",
      "Please accept this as my application for the post of {title} at {company}.",
      "This is my application for the position of {title} at {company}.",
      "I should like to apply for the position of {title} at {company}.",
      "I am applying to {company} for the position of {title}.",
      "I would like to be considered for the post of {title} at {company}.",
    ],
    noCompany: [
      "I am applying for the post of {title} that you have advertised.",
      "This is my application for the position of {title}.",
    ],
    noTitle: [
      "I am applying for the post that you have advertised.",
      "This is my application for the post in your advertisement.",
    ],
  },
  need: {
    things: ["You ask for {need}.", "Your posting asks for {need}.", "What you ask for is {need}."],
    deed: [
      "The post is there to {need}.",
      "You need someone to {need}.",
      "The work, as you describe it, is to {need}.",
    ],
    trait: ["You are looking for someone {need}.", "Your posting asks for someone {need}."],
    who: ["You are looking for someone who {need}.", "Your posting asks for someone who {need}."],
    quote: [
      "Your posting says: {need}.",
      "In your posting I read: {need}.",
      "One line of your posting reads: {need}.",
    ],
  },
  furtherNeed: {
    things: [
      "You also ask for {need}.",
      "Your posting asks for {need} as well.",
      "A further point of yours is {need}.",
    ],
    deed: [
      "You also need someone to {need}.",
      "It is also part of the post to {need}.",
      "The work is also to {need}.",
    ],
    trait: ["You also want someone {need}.", "Your posting also asks for someone {need}."],
    who: ["You also want someone who {need}.", "Your posting also asks for someone who {need}."],
    quote: [
      "Your posting also says: {need}.",
      "A further line of your posting reads: {need}.",
      "You also write: {need}.",
    ],
  },
  firstDeed: {
    full: [
      "As {aTitle} at {employer}{place}, {clause}.",
      "In my post as {aTitle} at {employer}{place}, {clause}.",
      "At {employer}{place}, where I {be} {aTitle}, {clause}.",
    ],
    noTitle: ["At {employer}{place}, {clause}."],
    noEmployer: ["As {aTitle}{place}, {clause}."],
  },
  earlierDeed: [
    "Before that, as {aTitle} at {employer}{place}, {clause}.",
    "Earlier, as {aTitle} at {employer}{place}, {clause}.",
    "Before that I was {aTitle} at {employer}{place}, where {clause}.",
    "At {employer}{place}, where I was {aTitle} before that, {clause}.",
  ],
  sameDeed: [
    "{AlsoClause}.",
    "{Clause}.",
    "There, {clause}.",
    "In the same post, {clause}.",
    "There, {alsoClause}.",
  ],
  thereDeed: ["There, {clause}.", "In this post, {clause}.", "In this work, {clause}."],
  thereThings: ["My work there {included} {things}.", "There, my work {included} {things}."],
  againDeed: [
    "At {employer}, {clause}.",
    "In my work at {employer}, {clause}.",
    "In my post at {employer}, {clause}.",
  ],
  firstThings: {
    full: [
      "My work as {aTitle} at {employer}{place} {included} {things}.",
      "As {aTitle} at {employer}{place}, my work {included} {things}.",
      "At {employer}{place}, where I {be} {aTitle}, my work {included} {things}.",
    ],
    noTitle: ["My work at {employer}{place} {included} {things}."],
    noEmployer: ["My work as {aTitle}{place} {included} {things}."],
  },
  sameThings: ["My work there also {included} {things}.", "It also {included} {things}."],
  againThings: ["My work at {employer} {included} {things}.", "At {employer}, my work {included} {things}."],
  words: ["My résumé has this under {employer}: “{words}”.", "From my résumé, under {employer}: “{words}”."],
  project: ["Outside that work, on my project {project}: {words}.", "Of my project {project}: {words}."],
  since: [
    "I have been {aTitle} at {employer} since {since}.",
    "Since {since}, I have been {aTitle} at {employer}.",
    "I am {aTitle} at {employer}, where I have been since {since}.",
    "At present I am {aTitle} at {employer}, where I have been since {since}.",
    "My present post, since {since}, is that of {title} at {employer}.",
  ],
  trade: ["I am {trade}.", "By profession, I am {trade}."],
  post: [
    "From {from} to {to} I was {aTitle} at {employer}{place}.",
    "I was {aTitle} at {employer}{place} from {from} to {to}.",
    "Between {from} and {to}, I was {aTitle} at {employer}{place}.",
  ],
  degree: [
    "I hold {degree}{institution}.",
    "I have {degree}{institution}.",
    "I also hold {degree}{institution}.",
  ],
  certificates: ["I hold {list}.", "My certificates include {list}.", "Among my certificates are {list}."],
  skills: [
    "From your list, I also know {list}.",
    "Of what your posting names, I also know {list}.",
    "I also know {list}, which you mention.",
  ],
  furtherCertificates: ["My further certificates include {list}.", "I also hold {list}."],
  furtherSkills: ["My skills also include {list}.", "Beyond that, my skills include {list}."],
  languages: ["I speak {list}.", "I also speak {list}.", "As for languages, I speak {list}."],
  offer: [
    "I would welcome the chance to talk about the post with you.",
    "I would be glad to go into any of this in an interview.",
    "I am happy to answer your questions in an interview.",
    "I would be pleased to discuss the post with you in person.",
    "I would be glad to meet you and to talk about the post.",
    "If you have questions, I am happy to answer them by phone or in person.",
    "I would welcome an interview.",
  ],
  thanks: [
    "Thank you for your time.",
    "Thank you for considering my application.",
    "Thank you for reading my application.",
    "Thank you for your consideration.",
    "I look forward to hearing from you.",
    "Thank you for your time and for reading this.",
  ],
  farewell: ["Yours sincerely,", "Kind regards,"],
};

const enthusiastic: PhraseBook = {
  ...professional,
  greeting: {
    person: ["Dear {person},"],
    team: ["Dear team at {company},", "Dear {company} team,"],
    anybody: ["Dear hiring team,", "Dear Hiring Manager,"],
  },
  applying: {
    full: [
      "I would love to join {company} as {title}.",
      "The post of {title} at {company} is one I would gladly take on.",
      "I was glad to find your posting: I would love to work for {company} as {title}.",
      "Your posting for {title} at {company} is one I very much want to answer.",
      "I am very glad to apply for the post of {title} at {company}.",
      "With this letter I would love to apply to {company} for the post of {title}.",
    ],
    noCompany: [
      "Your posting for {title} is one I very much want to answer.",
      "I would love to join you as {title}.",
    ],
    noTitle: ["Your posting is one I very much want to answer."],
  },
  need: {
    things: [
      "You ask for {need}, and I would gladly put mine to work for you.",
      "What you want is {need}, and I have been looking forward to telling you about mine.",
    ],
    deed: [
      "You need someone to {need}, and I would gladly be the one.",
      "The work is to {need}, and I would love to do it with you.",
    ],
    trait: ["You are looking for someone {need}, and I would gladly be the one."],
    who: ["You are looking for someone who {need}, and I would gladly be the one."],
    quote: [
      "I wanted to write to you when I read this in your posting: {need}.",
      "I read this in your posting and wanted to write to you: {need}.",
    ],
  },
  furtherNeed: {
    things: [
      "You ask for {need}, too, and I am glad of that.",
      "I was glad to see that you also ask for {need}.",
    ],
    deed: [
      "I was glad to see that the work is also to {need}.",
      "You also need someone to {need}, and I would gladly do that, too.",
    ],
    trait: ["You also want someone {need}, and I was glad to read it."],
    who: ["You also want someone who {need}, and I was glad to read it."],
    quote: [
      "I was also glad to read this in your posting: {need}.",
      "And there is this line in your posting that I was glad to see: {need}.",
    ],
  },
  firstDeed: {
    full: [
      "I would bring you what I learned as {aTitle} at {employer}{place}, where {clause}.",
      "At {employer}{place}, as {aTitle}, {clause}.",
      "At {employer}{place}, where I {be} {aTitle}, {clause}.",
    ],
    noTitle: ["At {employer}{place}, {clause}."],
    noEmployer: ["As {aTitle}{place}, {clause}."],
  },
  sameDeed: ["{Clause}.", "{AlsoClause}.", "There, {clause}.", "And there, {clause}.", "And {clause}."],
  againDeed: ["At {employer}, {clause}.", "What I like to tell of {employer}: {clause}."],
  words: [
    "I would gladly tell you about this line of my résumé, under {employer}: “{words}”.",
    "There is also this line of my résumé, under {employer}: “{words}”.",
  ],
  skills: [
    "And from your list, I also know {list}.",
    "I was glad to find in your list what I also know: {list}.",
  ],
  offer: [
    "I would love to meet you and talk about the work.",
    "I would be delighted to tell you more in person.",
    "I would love to hear more about the work and to tell you more about mine.",
    "I would be very happy to talk with you in person.",
    "I would love to hear from you and to talk about the post.",
  ],
  thanks: [
    "Thank you very much for reading this.",
    "Thank you so much for your time.",
    "I look forward to hearing from you.",
    "Thank you for reading this.",
    "I would love to hear from you.",
  ],
  farewell: ["With warm regards,", "Warm regards,"],
  since: [
    "Today I am {aTitle} at {employer}, and have been since {since}.",
    "I have been {aTitle} at {employer} since {since}.",
    "Since {since}, I have been {aTitle} at {employer}.",
  ],
};

const casual: PhraseBook = {
  greeting: {
    person: ["Hello {person},"],
    team: ["Hello {company} team,", "Hi everyone at {company},"],
    anybody: ["Hello,", "Hello everyone,"],
  },
  applying: {
    full: [
      "I'd like to apply for the {title} job at {company}.",
      "I'm writing about the {title} job at {company}.",
      "I saw your {title} job at {company} and I'd like to apply.",
      "Here's my application for the {title} job at {company}.",
    ],
    noCompany: ["I'd like to apply for your {title} job.", "I'm writing about your {title} job."],
    noTitle: ["I'd like to apply for the job you've posted."],
  },
  need: {
    things: ["You're after {need}.", "You want {need}."],
    deed: ["You want someone to {need}.", "The job is to {need}."],
    trait: ["You're after someone {need}.", "You want someone {need}."],
    who: ["You're after someone who {need}.", "You want someone who {need}."],
    quote: ["Your ad says: {need}.", "You write: {need}.", "It's there in your ad: {need}."],
  },
  furtherNeed: {
    things: ["You'd also like {need}.", "Then there's {need}, which you ask for as well."],
    deed: ["You also want someone to {need}.", "The job is also to {need}."],
    trait: ["You'd also like someone {need}."],
    who: ["You'd also like someone who {need}."],
    quote: ["Your ad also says: {need}.", "Then there's this in your ad: {need}."],
  },
  firstDeed: {
    full: [
      "As {aTitle} at {employer}{place} {clause}.",
      "At {employer}{place}, where I {bePresent} {aTitle}, {clause}.",
    ],
    noTitle: ["At {employer}{place} {clause}."],
    noEmployer: ["As {aTitle}{place} {clause}."],
  },
  earlierDeed: [
    "Before that I was {aTitle} at {employer}{place}, where {clause}.",
    "Before that, as {aTitle} at {employer}{place}, {clause}.",
    "Further back, as {aTitle} at {employer}{place}, {clause}.",
  ],
  sameDeed: ["{AlsoClause}.", "{Clause}.", "There {clause}.", "And {clause}.", "There {alsoClause}."],
  thereDeed: ["There {clause}.", "In that job {clause}."],
  thereThings: ["My work there {included} {things}."],
  againDeed: ["At {employer} {clause}.", "In the job at {employer}, {clause}."],
  firstThings: {
    full: [
      "My work as {aTitle} at {employer}{place} {included} {things}.",
      "At {employer}{place}, where I {bePresent} {aTitle}, my work {included} {things}.",
    ],
    noTitle: ["My work at {employer}{place} {included} {things}."],
    noEmployer: ["My work as {aTitle}{place} {included} {things}."],
  },
  sameThings: ["It also {included} {things}.", "There my work also {included} {things}."],
  againThings: ["At {employer} my work {included} {things}.", "My work at {employer} {included} {things}."],
  words: [
    "One line from my résumé, under {employer}: “{words}”.",
    "From my résumé, under {employer}: “{words}”.",
    "And this from my résumé, under {employer}: “{words}”.",
  ],
  project: ["On the side, my project {project}: {words}."],
  since: [
    "I've been {aTitle} at {employer} since {since}.",
    "Since {since}, I've been {aTitle} at {employer}.",
    "My job since {since}: {title} at {employer}.",
  ],
  trade: ["I am {trade}.", "By trade I am {trade}."],
  post: [
    "I was {aTitle} at {employer}{place} from {from} to {to}.",
    "From {from} to {to} I was {aTitle} at {employer}{place}.",
  ],
  degree: ["I've got {degree}{institution}.", "I also have {degree}{institution}."],
  certificates: ["I've also got {list}.", "I hold {list}."],
  skills: [
    "From your list I also know {list}.",
    "I also know {list}, which you mention.",
    "I know {list} as well, also on your list.",
  ],
  furtherCertificates: ["I've also got {list}.", "On paper I also have {list}."],
  furtherSkills: ["My skills also include {list}.", "I also know {list}."],
  languages: ["I speak {list}.", "I also speak {list}."],
  offer: [
    "I'd be happy to talk, by phone or in person.",
    "Just call or write if you'd like to hear more.",
    "I'd be glad to drop by for a talk.",
    "Happy to talk by phone if you'd like.",
    "I'd be happy to hear from you and tell you more.",
    "If you'd like to meet, I'd be glad to come by.",
  ],
  thanks: [
    "Thanks for reading.",
    "Thanks for your time.",
    "Thank you for reading this.",
    "Thanks, and I look forward to hearing from you.",
    "Thanks for your time and for reading.",
  ],
  farewell: ["All the best,", "Best wishes,"],
};

export const englishPhrases: Record<LetterTone, PhraseBook> = { professional, enthusiastic, casual };
