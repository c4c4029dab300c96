/**
 * Families of everyday words of single trades, in the form of `everyday-words.ts`: equal words on a line, and behind `<`
 * the special or stronger words from which they follow.
 */
export const tradeWords = `
look watch see observe
look search
draw prepare compile write create
put place set install
hand give pass deliver submit transfer
pass hand forward relay
forward pass send
send dispatch ship mail email post forward
ship dispatch send deliver
get bring obtain fetch
fetch get collect bring
pick collect select choose
select choose pick < shortlist
choice selection
devise design develop create plan invent
plan design devise prepare
outline draft sketch
redesign rework revise restructure overhaul
rework redo revise rewrite
restructure reorganize reorganization
rearrange reorganize reorder
standardize unify harmonize
simplify streamline
streamline simplify < automate
digitize digitalize computerize
automate script
program code
write < program
debug fix
refactor restructure rewrite
configure set adjust
tune adjust optimize
connect join attach fix
attach fix fasten mount
wire connect install cable
wiring cabling electrics cable wire
rewire wire
cable wiring line
weld join
assemble build fit mount
dismantle remove
service maintain repair overhaul
maintenance service servicing repair
breakdown fault failure outage
downtime outage stoppage interruption
inspect examine check survey
survey inspect measure
inspection check examination < audit
check inspection test
verify confirm check validate
confirm verify
validate verify check
test check try
sample sampling
measure gauge
weigh measure
count number
number count figure
figure number amount
amount quantity volume sum
quantity amount volume
share proportion part percentage
proportion share
speed pace
turnaround lead processing
backlog queue
queue line backlog
delay wait lateness
late overdue delayed
overdue late outstanding unpaid
outstanding unpaid overdue
debt receivable debtor
debtor receivable customer
receivable debt
payable creditor
creditor supplier payable
chase call remind
reminder dunning
reconcile match balance
reconciliation match matching
post book enter record
book post enter reserve
enter record post key type input
input enter
entry record
bookkeeping accounts ledger
ledger account
payroll wages salary
wages pay salary payroll
forecast projection
close closing closure
closing close
statement report
return declaration
stock inventory goods
restock replenish refill
shelf shelving
till checkout cash register
checkout till cash
cashier till
sale selling
sell sale < upsell
shopper customer
customer shopper buyer client consumer
refund return
complaint claim
display window show
merchandise goods
branch store shop outlet
store shop branch
assortment range
range assortment selection
order ordering purchase
ordering order
delivery shipment
load shipment cargo freight
freight cargo goods shipment
cargo freight
consignment shipment delivery
parcel package
drive haul
lorry truck
fleet vehicle
vehicle < car van lorry truck bus fleet
route tour round
tour route
dispatch despatch shipping
despatch dispatch
warehouse depot store storehouse
dock bay
damage breakage
loss shrinkage
export
carrier haulier
timetable schedule rota plan
rota roster schedule shift
roster rota schedule
shift rota
schedule timetable calendar plan
calendar schedule diary
diary calendar appointment
appointment meeting booking visit
booking reservation appointment
reservation booking
reserve book
travel trip journey
minute record note
minutes record notes protocol
note record
letter correspondence mail
correspondence letter mail email
mail post letter
email mail message
message email
inbox mailbox
phone telephone call
reception desk
greet welcome receive
welcome greet
visitor guest
guest visitor diner
file filing record archive
archive file store
filing file
record file
folder file
contract agreement
draft drawing
clause provision
court tribunal
case matter file
matter case
claim case
brief instruct inform
brief submission
evidence proof
disclosure discovery
due diligence
lease tenancy
tenant lessee
landlord lessor
property estate
litigation dispute
dispute conflict litigation
settle resolve
settlement agreement
client customer
advice counsel guidance
research study investigation
study research investigate
investigation inquiry study
experiment test trial
trial study test experiment
lab laboratory
sample specimen
culture grow
protocol procedure method
procedure protocol method process
method procedure technique
technique method
assay test
analysis examination evaluation
evaluation assessment analysis
result finding outcome
finding result
data information
dataset data
paper article
grant funding
funding grant money
fund finance pay
funded financed paid
equipment apparatus instrument device
instrument device equipment
apparatus equipment
device appliance equipment instrument
supervise oversee
postgraduate graduate
undergraduate student
student pupil undergraduate
pupil student child
child pupil kid
class lesson group course
lesson class
teach tutor instruct
tutor teach coach
tutoring teaching
tutorial lesson class
homework assignment
assignment homework task
exam examination test
mark grade assess
grade mark score
curriculum syllabus plan
syllabus curriculum
worksheet exercise material
material worksheet
parent family
family parent relative household
relative family
excursion trip outing
club group
playground yard
support help care
care look nurse tend support
carer caregiver
resident patient client
patient resident
resident client
elderly old
bath wash
wash bath bathe clean
wash washing
dress dressing clothe
feed meal eat
meal food dish lunch dinner
lunch meal
dinner meal supper
dinner supper
medication medicine drug
chart record document
charting documentation
handover handoff report
handoff handover
ward unit station
triage prioritize assess
discharge release
admit admission receive
admission intake
dish meal food plate
cook prepare make
bake cook make
chop cut slice
slice cut
portion serve
menu card
cover guest
station section post
section part station division
leftover waste remains
waste leftover scrap rubbish
rubbish waste
ingredient produce
banquet event
event function occasion
function event
plate serve dish
hygiene cleanliness sanitation
clean wash tidy
tidy clean
campaign promotion advertising
advertising advert ad campaign promotion
advert advertisement ad
ad advert
post publish share
follower subscriber
subscriber reader recipient
reader subscriber
newsletter mailing email
mailing newsletter
text copy content writing
copy text
content text material copy
website site web page
webpage page
page site
visit visitor traffic
enquiry request query question
query question request
question query enquiry ask
ask question query request
request ask
ask survey
interview talk
poll survey
exhibition fair show
stand booth stall
booth stand
press media journalist
media press
journalist press reporter
photo picture image
video film
dashboard report overview
overview summary dashboard
summary overview
table list
list table register
register list record
pipeline process flow
feed source
metric figure indicator measure
indicator metric figure
chart graph diagram
diagram chart
visualize chart show
visualization chart graph
cleanse clean
cleansing cleaning clean
deduplicate clean
merge combine join
load import
export extract
extract pull export
pull extract fetch
refresh update
nightly night overnight
night evening
morning early
weekend saturday sunday
holiday leave vacation
leave holiday absence
absence leave
cover replace substitute
cover look
vacancy post opening
post position job
applicant candidate
hiring recruitment recruit
recruitment hiring
newcomer starter
induction onboarding
orientation induction onboarding
mentoring mentor
mentor coach guide
coach mentor train
train coach teach
training course instruction lesson
course training
briefing talk
presentation talk
present show
demonstrate show present
explain teach show
teach explain
show demonstrate explain
advise counsel
recommend advise suggest propose
suggest propose recommend
suggestion proposal recommendation
proposal suggestion offer
offer quote quotation bid tender
quote quotation offer estimate
bid tender offer
tender bid
negotiate bargain
deal contract agreement
saving save
price pricing
rebate discount
spending expenditure cost
cost price
warn alert notify
alert notification warning
notification alert notice
notice notification
monitor watch observe
watch monitor
observe watch
guard protect
protect secure
accident incident
hazard risk
risk hazard danger
rule regulation
regulation rule law
standard rule
guideline rule instruction
instruction guide guideline
manual guide handbook instruction
handbook manual guide
playbook handbook guide
runbook handbook guide
template form pattern
pattern template
checklist list
hall room
office room
building house
house building home
flat apartment
street road
plant factory works
works plant
drawing plan
blueprint drawing plan
sketch drawing
scheme project plan
project scheme
job project assignment
initiative project
programme program scheme
rollout introduction launch
launch rollout start introduce release
introduce launch start bring establish
establish introduce set create found start
opening launch start
relaunch redesign
handover transfer
change switch conversion
changeover switch change move
switchover switch change move
transition switch change move
move relocation migration transfer switch
relocation move
upgrade update < modernize
update upgrade
expand grow extend
extension expansion
growth increase expansion
rise increase growth
drop fall decline decrease reduction
fall drop decline decrease reduce reduction
decline fall drop decrease
decrease reduction drop fall
cut reduction reduce drop
gain increase
shrink fall
dip drop fall
improve < optimize
keep maintain hold
hold keep
stay remain
continue keep
resume restart
regularly routinely
frequently often
jointly together with
together joint jointly with
joint together shared
share joint
besides additionally
various different several
varied various different diverse
diverse various different
nearby local
internal inhouse house
external outside
freelance freelancer
contractor subcontractor
vendor supplier
producer manufacturer maker
maker manufacturer
authority council
council authority municipality city
municipal council city
charity nonprofit
volunteer voluntary
accompany go escort
escort accompany
go accompany attend
attend visit go
visit attend
join attend
stage hold organize
arrange book
`;
