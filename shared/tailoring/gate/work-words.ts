/**
 * The vocabulary of work by fields of meaning. The first word of a line may be told by all the others of it and none of
 * them by it, unless another line says so; behind `<` stand the special or stronger ones.
 */
export const workWords = `
make prepare craft < manufacture fabricate bake sew print
fabricate make manufacture
manufacture fabricate produce
sew stitch
repair mend fix patch
repair < restore recondition rebuild overhaul refurbish
refurbish renovate recondition
renew replace rewire renovate refurbish
replace renew exchange swap substitute
dismantle disassemble strip
discard dispose bin
adjust set tune align tweak change adapt
fit install mount attach
fasten attach fix secure
drill bore
saw cut
trim cut
polish clean
paint decorate
hang mount fit
dig excavate
lay put place
set < lay put place
plan schedule
schedule timetable time arrange book
arrange book schedule set
book reserve schedule arrange
allocate assign distribute
assign allocate give delegate
share allocate distribute
coordinate arrange schedule
ready prepare
teach explain show tutor coach lecture
explain clarify describe teach show demonstrate < present
show demonstrate teach explain train instruct
train instruct teach < coach mentor
tuition teach lesson instruct < coach
instruct < coach mentor
mark correct
correct revise fix amend
learn study
practise train exercise
bathe wash shower
comfort reassure console
lift hoist carry
accompany escort take chaperone
feed eat meal
eat meal feed dine
nurse care
care < nurse treat
attend serve care
serve attend
sell retail
buy purchase order get obtain
order buy purchase procure
source buy find
tally count number
count tally number record
check verify examine inspect control < proofread validate vet
inspect check examine view
examine check inspect view < analyze review investigate
review check examine read < assess evaluate
read study
proofread check
compose write
note record jot write register log
record note log enter register write minute document
register record log enter note list
log record register note enter
type key write enter input
key type enter input
transcribe write type
copy duplicate reproduce
scan digitize copy
index list catalog register
catalog list index register
label tag mark
tag label mark
discuss talk speak
talk discuss speak chat < present lecture
tell inform notify report explain
announce tell
meet greet see welcome
see meet visit
phone call ring telephone
call phone ring telephone
answer take respond reply handle
field answer take handle
transport carry haul convey move take bring < deliver drive ship
carry bring take move transport haul
take bring carry deliver
bring take carry deliver fetch
lift < hoist
deliver bring take carry
collect gather fetch get assemble
load fill pack stack
fill load stock pack replenish
unload empty discharge
distribute send circulate issue share dispatch
circulate distribute send share
issue give distribute send
send post mail dispatch distribute circulate forward ship email
file store archive sort record
store keep file stock archive
stack load pile shelve
shelve stack stock fill
keep store hold maintain save
employ hire
begin start open commence
open start begin launch
end finish complete close conclude stop
finish complete end
stop halt cease end
continue resume
grow increase rise expand climb swell
climb rise increase grow
raise lift increase boost grow
lift raise increase boost improve
drop fall decline decrease sink reduce lower cut
sink fall drop decrease
dip fall drop
spare save
save < reduce cut
use apply employ operate utilize handle
handle use operate process treat take
operate use run handle work
choose select pick elect
vote elect
investigate study examine research
study examine investigate learn research analyze
determine measure find establish identify
measure record determine take gauge
test try check trial pilot
pilot test trial try
trial pilot test
screen check examine test
slice cut chop dice
chop cut dice slice
dice chop cut
peel pare
cook prepare < bake fry grill roast braise boil poach steam simmer
plate serve
prepare < cook chop bake assemble
tidy clean clear
clear clean tidy remove
clean < sweep wipe mop scrub vacuum dust rinse
sweep brush
build construct erect
construct build erect
draw sketch
sketch draw
advise counsel guide consult
recommend suggest advise
report inform tell notify
notify inform tell alert
alert warn notify
receive get take accept
accept take receive
bill invoice charge
charge bill invoice
watch observe monitor
monitor check track watch follow observe
follow track monitor watch
protect guard secure
avoid prevent
prevent avoid stop
lend loan borrow
loan lend borrow
borrow lend loan
discover find spot notice detect identify uncover
spot find notice detect discover identify
detect find discover spot identify notice
notice spot find
uncover find discover
identify find spot discover detect
trace find track
search look find
act serve work
serve act work
belong part member
become now
stand serve
host hold
hold host give run
give hold host offer provide deliver
offer give provide
provide give offer supply
supply give provide deliver
answer reply
reply answer respond
request ask order
ask request
complete finish fill
fill complete
enable allow let
allow let enable
cause
change alter adjust amend modify adapt switch
adapt adjust change modify
adjust change alter modify
exchange swap replace
swap exchange replace
split divide separate
separate split divide sort
join connect combine
combine join merge mix
mix combine blend
gather collect
hand pass give
return back
visit call attend see
travel go drive
go travel
walk
lead guide
keep stay
wait queue
gain win
obtain get win gain
miss
lack miss
welcome greet receive
greet welcome receive meet
host receive
seat
cash
bank deposit pay
deposit bank
reclaim recover
recover reclaim
waive
shopper customer client buyer consumer
customer shopper client buyer consumer patron < guest diner
client customer < patient guest tenant
consumer customer shopper buyer
patron customer guest
guest visitor diner customer client patron cover
diner guest customer cover
visitor guest caller
caller visitor
passenger traveller rider
rider passenger
tenant resident renter lodger
resident tenant inhabitant
patient client
pupil student learner child
learner student pupil trainee
teacher < tutor lecturer
trainee learner student apprentice starter
beginner novice starter
starter newcomer joiner beginner recruit
newcomer starter joiner recruit beginner
recruit starter newcomer joiner hire
colleague coworker workmate teammate
coworker colleague teammate workmate
workmate colleague coworker
employee worker staff colleague
worker employee operative labourer
staff employee worker colleague team personnel
boss manager superior
superior manager supervisor
counsel lawyer attorney solicitor barrister
lawyer counsel attorney solicitor < barrister
attorney lawyer counsel
solicitor lawyer
doctor < surgeon physician consultant
physician doctor
family relative parent household
relative family kin parent
household family home
neighbour resident
applicant candidate
candidate applicant
freelancer contractor
contractor freelancer subcontractor
vendor supplier seller
supplier vendor provider
provider supplier
maker manufacturer producer
user customer client
volunteer helper
helper volunteer assistant
youth young
youngster child
adult
infant baby toddler
baby infant
shop store outlet branch < bookshop supermarket boutique kiosk
store shop outlet branch < supermarket
supermarket grocery
retail < shop store supermarket boutique sale
wholesale
court tribunal < courthouse courtroom
tribunal court
restaurant < trattoria brasserie bistro cafe pub inn diner
hotel < inn
cafe coffee
practice surgery clinic
surgery practice
clinic practice
office bureau
premises site location building
location site place
site location place < shop
yard ground
house home dwelling property
home house < flat apartment
property home house building < flat
flat apartment
apartment flat
building < school office hospital house church
hall room
room < classroom office ward kitchen
village town
district area region
area region district < county
county district
abroad foreign overseas
overseas abroad foreign
document paper file record < letter form report contract certificate lease binder manual sheet invoice
paperwork document form record paper
form sheet
sheet form list page
folder file dossier
dossier file folder
binder folder file
book title volume
title book
volume book
letter correspondence
correspondence letter mail
graph chart diagram plot
chart graph diagram plot
plot graph chart
list register
record log entry file document
entry record
note record
brochure leaflet flyer pamphlet
leaflet brochure flyer pamphlet
flyer leaflet brochure
poster sign
sign poster notice
story article
text copy article
slide presentation
presentation slide deck talk
deck slide presentation
session meeting class workshop lesson
meeting session appointment conference gathering
event < fair festival party day wedding conference reading meeting exhibition open
celebration party event
party celebration event
talk presentation lecture
lecture talk class lesson
reading
cost expense charge price spend
fee charge price
charge fee cost
income revenue earning takings
takings revenue sale cash income receipt
revenue income takings sale turnover
turnover revenue sale
earning income
money cash fund
cash money
discount rebate reduction
rebate discount
grant fund
unpaid open outstanding due
open unpaid outstanding
owed due outstanding unpaid
deadline date due
date deadline day appointment
appointment date visit slot booking
slot appointment
annual yearly year
yearly annual year
term semester
semester term
season
shift
daytime day
overnight night
lunchtime lunch
weekend saturday sunday
weekday
part component piece element
component part
piece part item
element part component
product item article goods < coating adhesive shoe garment
article item product
item article product thing piece < title
goods product item merchandise < pallet parcel food stock lorry
merchandise goods product
material < concrete steel cable timber brick fabric
equipment machine device instrument apparatus tool < pump scanner rig printer
device equipment machine instrument < pump scanner meter
machine < printer lathe press pump
instrument device
tool instrument
vehicle < forklift
lorry truck hgv lgv
truck lorry hgv
van
computer pc laptop
laptop computer
screen monitor
software < app
system software
furniture < desk chair table
lamp light
light lamp luminaire
luminaire light lamp
socket outlet
medicine medication drug < tablet injection insulin
medication medicine drug
drug medication medicine
tablet pill
wound injury
injury wound
illness disease sickness
disease illness
food < fish meat vegetable pasta bread
ingredient food
meal food dish
starter appetizer
appetizer starter
dessert pudding sweet
pudding dessert
energy electricity power grid
electricity power
power electricity
transport transit traffic
transit transport
hospitality < hotel restaurant catering kitchen bar pub chef waiter
healthcare health medical < hospital clinic nursing ward nurse patient
health medical
education < school teach college university classroom teacher tutor
logistics < warehouse freight dispatch haulage parcel delivery transport
warehousing warehouse store
construction < building builder site concrete scaffold
finance < bank audit bookkeeping ledger
manufacturing < factory plant production
publishing < publisher magazine book editor newspaper verlag
legal law < paralegal court litigation attorney solicitor
marketing < campaign advertising newsletter brand
catering < kitchen restaurant cook meal banquet canteen chef
agriculture farm crop
farming farm crop agriculture
administration < clerk secretary office paperwork
sewing < tailor
childcare < nursery kindergarten
insurance < insurer
property < letting estate conveyancing tenant lease
energy < solar wind
engineering < engineer
science < scientist laboratory
research < researcher scientist postdoctoral
energy < turbine
textile fabric
fabric textile cloth
clothes clothing garment apparel
clothing clothes garment apparel fashion
garment clothes
shoe footwear
footwear shoe
external outside outer
outside external
internal inhouse
duplicate double twin repeat
double duplicate twofold
repeat recurring recurrent
recurring repeat
damaged broken faulty defective
broken damaged faulty
faulty defective broken
former previous earlier past
expired past old outdated lapsed
expiry expired
old former
electronic digital online electronical
digital electronic online
online digital web internet
manual hand
yearly annually
handwritten hand
absent away
absence leave holiday
holiday vacation leave
vacation holiday leave
sick ill
ill sick
aged elderly old senior
fast quick
error mistake fault slip
mistake error slip
fault defect error problem
flaw defect fault
problem issue difficulty fault trouble
difficulty problem
gap
way method
method way technique
approach method
idea suggestion
aim goal target
goal aim target
purpose aim
cause reason
reason cause
outcome result
effect result
share part portion
portion share part
total sum
sum total amount
amount sum quantity
length duration
duration length time
time duration period
period time
route round tour delivery run
round tour route
tour round route
rota roster
pump
staircase stair
crew team gang squad brigade
brigade crew team kitchen
gang crew team squad
squad team crew
committee board group panel
panel committee board
working
club group
class group
group class team
society club association
association society guild union
guild association
union
firm company business
business firm company
employer company firm
agency
body organization
organization firm company body institution association charity trust
institution organization
institute organization centre
centre center
studio
theatre
ward unit
unit ward department
department unit section team division
section department area
calibrate recalibrate
test retest
paint repaint
decorate redecorate
load reload
label relabel
organize reorganize
stock restock
fill refill
open reopen
start restart
install reinstall
assess reassess
calculate recalculate
order reorder
pack repack
print reprint
position reposition
train retrain
draft redraft
format reformat
check recheck
heat reheat
use reuse
apply reapply
distribute redistribute
wire rewire
arrange rearrange
adjust readjust
evaluate reevaluate
examine reexamine
home house
study student
alive living live
living alive live
live living alive
newly new
match unmatched
external outside
outdoor outside
near nearby close
nearby near
recently new
spoken speak
speaker speak
cyclist bike
motorist driver
photo picture image
picture photo image
image picture photo
library collection
collection library
guideline rule
stand booth
fair exhibition
exhibition fair show
leftover remainder
sample specimen
buffer solution
solution buffer
experiment test trial
tolerance resistance
resistance tolerance
strain line variety
variety line strain
crop plant
plant crop < barley wheat
animal < dog cat cattle livestock
dog pet
pet < dog cat
yeast
beer < brewery
brewing < brewery brewer beer
seed
biologist < molecular
molecule molecular
gene genetic
genetic gene
competency competence
competence competency
concern worry
worry concern
lone alone
alone lone solo
dementia < alzheimer
sing song
song sing
bus minibus
car minibus
floor storey
storey floor
fall
footwear shoe
digital electronic
balance reconcile
backlog arrear
arrear backlog overdue
asset
subsidiary
instalment
stocktake stock
trade fair
traveller travel
traveler travel
tourism < travel hotel
grocery < supermarket deli delicatessen
supermarket
delicatessen deli
catalogue list
pricelist price
newsletter mailing
mailshot mailing newsletter
website site shop
shop site
visuals image
artwork < illustration drawing
icon symbol
symbol icon
typeface font
font typeface
museum gallery
gallery museum
catalog brochure
signage sign
sign signage
client instructing
letter correspondence
eviction
lodge file submit
file lodge submit
instruct
questionnaire survey
survey questionnaire poll
respondent answer
answer response
reading measurement
measurement reading
duplicate double copy
column field
field column
row line
line row
table spreadsheet
spreadsheet table workbook sheet
workbook spreadsheet
query question
script macro
macro script
bug error
crash
downtime outage
outage downtime failure
service server
endpoint api
client app
repository codebase
codebase repository code
pipeline flow
pupil class
exercise worksheet task
worksheet exercise
homework assignment
assignment homework task
club group society
league competition
competition contest league tournament
contest competition
tournament competition
calculator
textbook book
schoolbook textbook
excursion trip
trip outing excursion journey tour
outing trip excursion
journey trip travel
holiday vacation break
break rest pause
pause break
lunch meal
supper dinner
brunch breakfast lunch
buffet meal
garnish decorate
recipe
allergen allergy
allergy allergen
inspection check visit
visit inspection call
complaint grievance
grievance complaint
refund repayment reimbursement
reimbursement refund
repayment refund
voucher coupon
coupon voucher
till register checkout
counter desk till
basket order
display window show
rail
fitting
takings cash
theft shoplifting steal
shoplifting theft steal
stolen theft shoplift
reader
author writer
writer author
poster print
dock bay ramp
bay dock
pallet load
crate box case
box carton crate parcel
carton box
parcel package box
package parcel
yard court
freezer cold frozen
frozen freezer
chilled cold refrigerated
refrigerated cold chilled
cold chilled frozen
hub centre
journey run
gate
departure leave
arrival arrive
van vehicle
timesheet time
cable wire line
wire cable
charger charge
charging charge
fuse
fixture fitting
lighting lamp light luminaire
alarm
panel board
board panel
switchboard board
meter gauge
apartment flat unit
estate scheme development
scheme estate project
newbuild new
dairy milk
carpark park
ventilated ventilate
`;

/** The same in German; all words of a line stand for each other. */
export const germanWorkWords = `
terminplanung planung termin planen
planung planen plan
termin planen
planen planung
einteilen planen zuteilen
einkaufen kaufen beschaffen bestellen einkauf
beschaffen einkaufen kaufen bestellen
bestellen ordern bestellung beschaffen
kaufen einkaufen erwerben
verkaufen verkauf vertreiben
verkauf verkaufen vertrieb
beraten beratung
beratung beraten
leiten leitung führen
führen leiten
ausbilden ausbildung anleiten anleitung
anleitung anleiten schulen
unterrichten unterricht lehren
unterricht unterrichten lehren schule
lehren unterrichten
dokumentieren dokumentation erfassen festhalten protokollieren
erfassen aufnehmen dokumentieren eintragen buchen anlegen
anlegen erfassen erstellen
aufnahme aufnehmen annahme annehmen
annahme annehmen aufnahme
annehmen entgegennehmen aufnehmen
beantworten antworten
kontrollieren prüfen überwachen
überwachen kontrollieren beobachten
reparieren instandsetzen reparatur
reparatur reparieren
montieren montage einbauen installieren
montage montieren
installieren installation einbauen
liefern lieferung zustellen
lagern lager lagerung
verpacken verpackung packen
versenden versand verschicken
verschicken versenden
reinigen reinigung säubern putzen
säubern reinigen putzen
waschen
kochen zubereiten
zubereiten kochen vorbereiten
vorbereiten vorbereitung
versorgen versorgung betreuen pflegen
begleiten begleitung
senken reduzieren verringern mindern
kürzen verkürzen
steigern erhöhen anheben
verbessern verbesserung
umstellen umstellung wechsel wechseln
wechseln wechsel umstellen
verfolgen überwachen nachverfolgen nachhalten
verhandeln verhandlung
verwalten verwaltung pflegen
teilnehmen teilnahme
lieferant zulieferer
kollege mitarbeiter kollegin
bewohner patient
schüler schülerin kind
kunde kundin klient
angehörige familie
jährlich jahr
monatlich monat
wöchentlich woche
täglich tag
`;
