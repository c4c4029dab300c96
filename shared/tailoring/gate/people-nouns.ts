import { stemWord } from "../stem-word.ts";

const toStems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stemWord));

/** Groups one works in or leads. */
const groups = toStems(
  "team shift crew gang squad brigade staff workforce department unit group mannschaft kolonne abteilung",
);
const colleagues =
  toStems(`people person member employee worker coworker workmate teammate peer colleague report subordinate headcount engineer developer designer nurse
cook chef porter clerk agent operative technician analyst consultant assistant apprentice trainee intern volunteer teacher
tutor carer aide driver picker packer fitter welder mason carpenter electrician plumber scientist researcher editor writer
accountant bookkeeper paralegal associate lawyer attorney manager supervisor foreman lead leader specialist coordinator
planner buyer cashier carer caregiver operative labourer laborer picker loader packer stacker baker butcher barista waitress porter steward dispatcher courier chauffeur joiner bricklayer roofer plasterer painter decorator scaffolder glazier surveyor estimator draughtsman inspector auditor controller treasurer trader broker banker underwriter adjuster actuary economist statistician chemist biologist physicist geologist pharmacist midwife doctor physician surgeon dentist therapist physiotherapist radiographer paramedic psychologist counsellor counselor librarian archivist curator translator interpreter journalist reporter photographer illustrator animator copywriter merchandiser stylist hairdresser beautician lecturer professor instructor trainer coach mentor preceptor youngster student postgraduate undergraduate newcomer joiner freelancer temp server waiter bartender host receptionist secretary guard cleaner gardener mechanic machinist operator
contractor freelancer starter hire recruit graduate fte mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden auszubildende
auszubildenden azubis kollegen kolleginnen personen fachkräfte leute helfer pflegekräfte köche`);
const outsiders =
  toStems(`customer client shopper diner consumer user caller passerby patient inmate inpatient outpatient resident student pupil child visitor guest subscriber reader member supplier
vendor partner passenger learner participant attendee household family parent relative neighbour neighbor donor tenant lodger renter applicant candidate delegate trainee kunden schüler patienten bewohner gäste
lieferanten teilnehmer`);

/** People whom an employer employs; customers and patients are none. */
export const isColleagueNoun = (stem: string): boolean => groups.has(stem) || colleagues.has(stem);
export const isGroupNoun = (stem: string): boolean => groups.has(stem);
export const isPeopleNoun = (stem: string): boolean =>
  groups.has(stem) || colleagues.has(stem) || outsiders.has(stem) || looksLikePeople.test(stem);

const looksLikePeople =
  /(?:nurs|staff|person|member|student|pupil|report|intern|apprentic|cook|chef|clerk|crew|team)$/;
