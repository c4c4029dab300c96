/**
 * Forms of one word that the stem keeps apart: irregular verbs, deed and doer and thing done, British and American
 * spelling, words written together or apart. All of a line count as the same word in every family they stand in.
 */
export const wordKin = `
fly flew flown flight
swim swam swum
sing sang sung
ride rode ridden
eat ate eaten
drink drank drunk
forget forgot forgotten
steal stole stolen theft
shake shook shaken
wake woke woken
bind bound
bend bent
lend lent
burn burnt
sleep slept
creep crept
weep wept
sweep swept
feel felt
fight fought
find found finding
grind ground
hide hid hidden
bite bit bitten
blow blew blown
tear tore torn
swear swore sworn
shoot shot
shine shone
sling slung
spin spun
spring sprang sprung
sting stung
stink stank
strive strove striven
weave wove woven
wind wound
wring wrung
slide slid
spill spilt
spoil spoilt
spell spelt
smell smelt
dream dreamt
leap leapt
lean leant
kneel knelt
light lit
mow mown
sow sown
saw sawn
shear shorn
shave shaven
prove proven proof
mislay mislaid
mistake mistook mistaken
foresee foresaw foreseen
forecast forecaster
rewind rewound
rethink rethought
retell retold
resell resold
resend resent
repay repaid repayment
reset resetting
retake retook retaken
redraw redrew redrawn
rerun reran
redo redid redone
undo undid undone
outgrow outgrew outgrown
overtake overtook overtaken
overhear overheard
uphold upheld
withhold withheld
withstand withstood
bear bore borne
bid bidding bidder
bet betting
breed bred breeding
feed fed feeding
bleed bled bleeding
cling clung
deal dealt
dwell dwelt
flee fled
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
lead led
mean meant meaning
seek sought
slay slew
split splitting
spread spreading
hit hitting
hurt
quit quitting
shut shutting
thrust
upset
wed
wet
choice choose chose chosen
sell sold selling seller
salesperson salesman saleswoman seller
purchase purchaser
advice advise adviser advisor advisory
tuition tutor tutorial
preceptor precept preceptorship
mentor mentorship mentoring
succeed success successful
apply application applicant
receive receipt recipient
reception receptionist
maintain maintenance maintainer
repair repairer
produce production producer
describe description
decide decision
divide division
extend extension
expand expansion
comprehend comprehension
conclude conclusion
revise revision
provide provision provider
prescribe prescription prescriber
subscribe subscription
inscribe inscription
transcribe transcription transcript
respond response respondent
defend defence defense defender
offend offence offense
pretend pretence
suspend suspension
spend spending expenditure
attend attendance attendee
assist assistance
appear appearance
clear clearance
insure insurance insurer
guide guidance
comply compliance compliant
rely reliance
supply supplier
apprentice apprenticeship
intern internship
move movement
improve improvement
measure measurement
treat treatment
pay paid payment
equip equipment
ship shipment shipping shipper
settle settlement
agree agreement
manage management
develop development
employ employment
recruit recruitment recruiter
assess assessment assessor
assign assignment
appoint appointment
replace replacement
refurbish refurbishment
procure procurement
argue argument
judge judgment judgement
enrol enroll enrolment enrollment
fulfil fulfill fulfilment fulfillment
instal install installation installer
instalment installment
arrive arrival
approve approval
refer referral
renew renewal
dispose disposal
propose proposal
remove removal
withdraw withdrew withdrawn withdrawal
rent rental
survive survival
dismiss dismissal
try trial
bury burial
deliver delivery
discover discovery
recover recovery
injure injury
enquire inquire enquiry inquiry
flatter flattery
machine machinery
bake bakery baker
brew brewery brewer
butcher butchery
cook cookery cooking
join joinery joiner
carpenter carpentry
plumb plumber plumbing
electric electrical electricity
nurse nursing
farm farmer farming
garden gardening
archive archivist archival
catalog catalogue cataloger cataloguer cataloging cataloguing
history historic historical
music musical
statistic statistical
mathematics mathematical math maths
chemistry chemical
biology biological
geology geologist geological
psychology psychological
pharmacy pharmacist pharmaceutical pharmacology
therapy therapist therapeutic
surgery surgical
medicine medication medicinal
clinic clinical clinician
hospital hospitalize
dentist dental dentistry
physiotherapy physiotherapist
pediatrics paediatrics pediatric paediatric paediatrician pediatrician
orthopedic orthopaedic orthopedics orthopaedics
anaesthesia anesthesia anaesthetic anesthetic
gynaecology gynecology
haemofiltration hemofiltration
haematology hematology
oesophagus esophagus
oncology oncologist oncological
cardiology cardiologist
radiology radiologist radiographer radiography
law legal
tax taxation
finance financial
commerce commercial
industry industrial
nation national
region regional
environment environmental
accident accidental
document documentation documentary
inform information
educate education educator educational
instruct instruction instructor
train training trainer
teach teacher taught
lecture lecturer
study studied
learn learner learnt
examine examination examiner
inspect inspection inspector
audit auditor
investigate investigation investigator
research researcher
explore exploration
negotiate negotiation negotiator
translate translation translator
interpret interpretation interpreter
edit edition editor editorial
photograph photography photographer photographic photo
illustrate illustration illustrator
animate animation animator
administer administration administrator administrative
operate operation operator operative operational
coordinate coordination coordinator
organize organization organizer organisation
supervise supervision supervisor
construct construction constructor
demolish demolition
destroy destruction
distribute distribution distributor
contribute contribution contributor
collect collection collector
select selection
correct correction
connect connection
protect protection protective
detect detection detector
predict prediction
reduce reduction
introduce introduction
reproduce reproduction
deduct deduction
reject rejection
elect election
act acting
react reaction
transact transaction
extract extraction
attract attraction
subtract subtraction
add addition additional
edit editing
omit omission
permit permission
submit submission
admit admission
transmit transmission
commit commitment
discuss discussion
express expression
compress compression
process processing processor
possess possession
access accessible
invade invasion
evaluate evaluation evaluator
estimate estimation estimator
calculate calculation calculator
simulate simulation
regulate regulation regulator regulatory
circulate circulation
accumulate accumulation
allocate allocation
communicate communication communicator
dedicate dedication
indicate indication indicator
publish publication publisher
present presentation presenter
represent representation 
install installation
consult consultation consultant consultancy
document documentation
implement implementation
experiment experimental experimentation
adapt adaptation
observe observation observer
reserve reservation
conserve conservation conservator
preserve preservation
restore restoration restorer
explain explanation
compare comparison
combine combination
determine determination
terminate termination
imagine imagination
invite invitation
cite citation
quote quotation quote
register registration registrar registry
moderate moderation moderator
automate automation automatic automatically
digital digitize digitise digitalize digitization digitisation
standard standardize standardise standardization
modern modernize modernise
optimum optimal optimize optimise
minimum minimal minimize minimise
maximum maximal maximize maximise
prioritize prioritise prioritization
category categorize categorise
analyze analyse analysis analyst analytical analytics analyser
synthesize synthesis synthetic
diagnose diagnosis diagnostic diagnostics
verify verification
certify certification
classify classification
identify identification
modify modification
notify notification
qualify qualification
quantify quantification
specify specification
simplify simplification
justify justification
clarify clarification
ratify ratification
multiply multiplication
duplicate duplication
vary variation various
weigh weight
heighten height
lengthen length
strengthen strength
deepen depth
widen width
shorten short
sharpen sharp
soften soft
lighten light
brighten bright
straighten straight
tighten tight
loosen loose
sterile sterilize sterilise sterilization
cater catering caterer
host hostess hosting
serve service serving server
waiter waitress
bar bartender barman barmaid
cash cashier
bank banking
broker brokerage
accountant accountancy accounting
invoice invoicing
bill billing
budget budgeting
price pricing
trade trader trading
import importer importing
export exporter exporting
marketing marketer
advertise advertising advertisement advertiser advert
promote promotion promotional
campaign campaigner
fund funding fundraiser
donate donation donor
sponsor sponsorship
member membership
volunteer voluntary volunteering
partner partnership
own owner
lease leasing
tenant tenancy
house housing
build built builder building
wire wiring
light lighting
heat heating heater
cool cooling cooler
ventilate ventilation ventilator
weld welder welding
paint painter painting
draw drew drawn drawing
design designer
sketch sketching
model modeling modelling modeler modeller
print printer printing
bind binder binding
pack packer packing package packaging
pick picker picking
load loader loading
lift lifting
store storage
stock stocking stockist
warehouse warehousing
dispatch dispatcher despatch
drive drove driven driver driving
transport transportation
haul haulage haulier
fish fishing fishery
cut cutting cutter
clean cleaner cleaning cleanliness
wash washing
dress dressing
feed feeding
care carer caring caregiver
help helper
write wrote written writer writing
read reading
speak spoke spoken
sign signature
label labeling labelling labeled labelled
cancel canceled cancelled cancelation cancellation
travel traveler traveller travelling traveling
counsel counselor counsellor counselling counseling
signal signaling signalling
level levelling leveling
total totalling totaling
channel
fuel fuelling fueling
program programme programmer programming
center centre
meter metre
liter litre
kilometer kilometre
theater theatre
fiber fibre
catalog catalogue
dialog dialogue
gray grey
tire tyre
aluminum aluminium
mold mould
maneuver manoeuvre
plow plough
jewelry jewellery jeweller jeweler
skillful skilful
practice practise practitioner
license licence
cozy cosy
curb kerb
airplane aeroplane aircraft
acknowledgment acknowledgement
aging ageing
pajamas pyjamas
grow grew grown growth
lose lost loss
give gave given gift
think thought
know knew known knowledge
die death dead
live life
believe belief
prove proof
complain complaint
constrain constraint
restrain restraint
fail failure
depart departure
close closure closing
expose exposure
seize seizure
sew sewn sewing seamstress
tailor tailoring
high height
hot heat
warm warmth
long length
young youth
child children
woman women
man men
foot feet
tooth teeth
mouse mice
goose geese
half halves
leaf leaves
shelf shelves shelving
knife knives
loaf loaves
wife wives
staff staffing
person people
criterion criteria
phenomenon phenomena
curriculum curricula curriculums
syllabus syllabi syllabuses
datum data
medium media
index indices indexes indexing
matrix matrices
appendix appendices
basis bases
crisis crises
thesis theses
hypothesis hypotheses
analysis analyses
bacterium bacteria bacterial
fungus fungi fungal
formula formulae formulas
forum fora
memorandum memoranda memo
addendum addenda
stimulus stimuli
alumnus alumni
city cities urban
rural countryside
coworker workmate
email e-mail
internet web
online on-line
website web-site
database data-base
newsletter
lunchtime lunch
dinnertime dinner
breakfast
nighttime night
daytime day
evening
weekday workday
weekend
timetable
bookshop bookstore
workshop
classroom
courtroom courthouse
storeroom stockroom
showroom
salesroom
laundry launder laundering
grocery grocer
pastry patisserie
vegetable veg veggie
potato potatoes
tomato tomatoes
schoolbook textbook
hairdress hairdresser hairdressing
`;
