/**
 * Everyday words of work that tell the same thing, for the gate alone: matching keeps its own, shorter groups, so that a
 * broader ear here moves no score.
 *
 * One family a line. Words of a line may stand for each other; what stands behind `<` may be told by a word before it and
 * not the other way round, since the general follows from the special ("site" from "shop") and the mild from the strong
 * ("cut" from "slash"). No line holds a word of extent, level, quality or leadership, and none the name of a skill.
 */
export const everydayWords = `
reduce reduction cut lower decrease lessen shrink trim shorten bring < slash halve minimize
increase raise grow growth boost lift rise up gain < double triple
improve improvement enhance enhancement better < strengthen
begin start commence
end finish complete completion conclude close
produce production make < manufacture write compile create
produce < write prepare
guide < precept mentor coach
all every
improve < raise increase reduce shorten speed cut lower
tell < report inform notify
trainee < student apprentice
meal < breakfast lunch dinner
breakfast meal
jointly together joint co
people person member < assistant apprentice clerk nurse cook engineer developer teacher electrician chef trainee driver colleague
introduce introduction bring implement implementation adopt roll rollout
deploy deployment roll rollout release
install installation fit mount set put
configure configuration set
set up establish < introduce create build found launch
build building create creation develop development construct construction make < code program engineer
write author compose pen < draft
draft prepare write
prepare preparation ready compile draw
teach instruct train training educate instruction < tutor
induct induction onboard orientation
coach mentor
give hold deliver conduct present
speak talk
talk presentation briefing
workshop session training < seminar
course class < workshop seminar
lesson class
meeting < workshop briefing conference standup
answer respond reply response field
call phone telephone ring
handle process deal take treat < resolve manage
resolve solve resolution settle fix clear close
repair fix mend < restore overhaul
maintain maintenance keep upkeep service
check verify review inspect inspection examine examination control < audit test
test try trial
monitor track follow watch tracking < supervise
record log document note register enter write
document documentation record paperwork < guide manual handbook report protocol
guide manual handbook instruction guideline
report update
move transfer relocate shift migrate migration switch bring
carry transport haul move
collect gather compile
assemble put build
sort order arrange organize classify categorize
arrange organize schedule plan coordinate
find identify detect discover spot locate < found
save < shorten reduce cut
advance ahead
close lock shut
fill stock restock replenish
test < screen
determine measure
course training < refresher
outstanding unpaid open due
remove eliminate delete drop cut
replace substitute swap exchange
combine merge consolidate unite join
share split divide
change alter modify adjust amend revise < rewrite redesign
update refresh revise renew < modernize
convert turn
convert conversion
clean < sanitize disinfect
save spare free < recover
sell sale
buy purchase procure procurement order
pay payment
negotiate negotiation agree
approve sign authorize
calculate calculation compute work
estimate estimation
forecast predict prediction
analyze analyst analysis examine study investigate look
investigate research explore
evaluate evaluation assess assessment appraise appraisal < rate grade
measure measurement
publish publication issue release
translate translation
serve service look care
care look tend attend nurse
treat treatment
give administer administration dispense
protect secure safeguard
comply compliance adhere meet follow observe
reach achieve attain meet hit
receive receipt get obtain
obtain gain get acquire acquisition earn
use apply employ operate usage
operate run operation
drive steer
connect link integrate integration
participate part attend join < contribute
contribute contribution part participate
involve part participate < contribute help
collaborate cooperate partner work collaboration cooperation team jointly together < liaise
liaise communicate liaison contact
communicate communication contact inform
inform tell notify brief
cover fill replace
hire recruit recruitment
keep retain retention stay hold remain
expand expansion extend extension widen broaden enlarge
describe description
explain explanation show
show demonstrate display present
decide decision
submit submission file hand
store storage keep
load loading
pack package packing
supply provide deliver delivery
deliver delivery bring
speed accelerate quicken faster
fast quick rapid swift speed
prevent avoid prevention avoidance
stop end < eliminate abolish
free without no
fewer less lower reduce cut decrease shorten
more increase raise grow
shorter shorten reduce cut
faster speed accelerate shorten reduce cut
higher raise increase
customer client patron < shopper buyer
staff personnel employee worker workforce < nurse clerk operative technician cook agent
colleague coworker teammate peer
worker labourer operative hand
people person < patient customer user resident pupil student employee colleague member
newcomer starter hire joiner < apprentice trainee
trainee apprentice intern
apprenticeship apprentice
pupil student learner schoolchild
child kid
elderly older senior
parent guardian
guest diner visitor
supplier vendor
company firm business employer enterprise
shop store outlet
site location place premises < shop store branch depot clinic office school warehouse plant
office branch
warehouse depot storehouse
factory plant mill works
home residence
hospital < clinic
ward unit
department unit section division
error mistake slip
error fault defect bug
problem issue trouble < fault error defect incident bug complaint
incident event < accident outage
complaint grievance
outage downtime
request enquiry inquiry query ask
ticket request case < incident
invoice bill
cost expense spend spending expenditure outlay
pay wage salary
sale revenue turnover
goods merchandise product item ware
stock inventory
delivery shipment consignment
vehicle < car truck lorry van bus
truck lorry
contract agreement
law legislation
lawyer attorney solicitor
doctor physician
drug medication medicine
illness disease condition
bill invoice
rule policy guideline regulation
procedure process routine workflow method
target goal objective aim
result outcome
task job duty
deadline
schedule rota roster timetable
shift turn
route round
trip journey
drawing plan
house home
room
machine equipment < tool
device equipment
tool utility < script program
software application app program < tool script
script program
website site web
page
database db
server
information data detail figure
dataset data
survey questionnaire poll
chart graph
dashboard report
article piece story text < post
post entry
newsletter mailing
advertisement advert ad
campaign
reader subscriber
meal dish
kitchen
food
menu
waste scrap
area region district
town city
county
morning
night overnight
week weekly
month monthly
quarter quarterly
year yearly annual annually
day daily
hour hourly
fortnight fortnightly biweekly
regular regularly routine < daily weekly monthly quarterly annual fortnightly
earlier former formerly previous previously before past
later afterwards subsequently then
now current currently present
new
solo alone
like fond enjoy < prefer love
prefer like
become < promote rise
rise < promote
stocktake stocktaking < stock inventory
calm
origin root
learn study train
piece article
classroom class
secondary
replace < rewire
switch change move transfer
freelancer < freelance
accompany take escort
meeting < committee
switch < migrate
schedule plan
house flat apartment home
alongside together with
onsite site
remote remotely
safe safety safely
worth value valued
total amount sum
length time duration
wait waiting
first-line first
spreadsheet
bookkeeping bookkeeper accounts accounting
account accounting
consult consultation consulting advise advice counsel
advise advice counsel guide guidance consult
support assist help aid assistance
negotiate
deputize deputy stand
oversee supervise supervision
verkürzen reduzieren senken verringern mindern < halbieren
erhöhen steigern verbessern
unterstützen helfen mithelfen beitragen mitarbeiten mitwirken assistieren unterstützung mitarbeit mitwirkung hilfe
betreuen begleiten
erstellen anfertigen verfassen schreiben erarbeiten aufsetzen
entwickeln programmieren bauen
einführen einführung
schulen ausbilden anleiten einarbeiten unterweisen schulung einarbeitung bilden
prüfen kontrollieren überprüfen prüfung kontrolle
buchen verbuchen erfassen
bearbeiten erledigen abwickeln bearbeitung abwicklung
planen planung
organisieren koordinieren organisation
pflegen warten instandhalten wartung pflege
kunde auftraggeber
mitarbeiter kollege beschäftigter angestellter
firma unternehmen betrieb
rechnung faktura
fehler mangel
standort filiale niederlassung
auszubildender azubi lehrling
`;

/** Forms that light stemming does not bring together. */
export const germanForms: Record<string, string> = {
  half: "helfen",
  geholfen: "helfen",
  schrieb: "schreiben",
  geschrieben: "schreiben",
  azubis: "azubi",
  auszubildende: "auszubildender",
  auszubildenden: "auszubildender",
};
