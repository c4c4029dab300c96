/**
 * Short forms of everyday working language, apart from the names in the skill dictionary. Capitals first, then what they
 * stand for; one sense each where trades differ, since a wrong expansion would put words into somebody's mouth.
 */
const initialisms = `HR human resources
IT information technology
AP accounts payable
AR accounts receivable
GL general ledger
PO purchase order
PR public relations
QA quality assurance
QC quality control
UI user interface
UX user experience
BI business intelligence
VAT value added tax
ICU intensive care unit
ITU intensive therapy unit
ED emergency department
ER emergency room
OT occupational therapy
PT physical therapy
GP general practitioner
IV intravenous
EHR electronic health record
EMR electronic medical record
KPI key performance indicator
SLA service level agreement
SOP standard operating procedure
RFP request for proposal
ROI return on investment
SME small and medium enterprise
B2B business to business
B2C business to consumer
CV curriculum vitae
FAQ frequently asked question
H1 first half
H2 second half
Q1 first quarter
Q2 second quarter
Q3 third quarter
Q4 fourth quarter
HQ headquarters
RD research and development
PL profit and loss
AE accident and emergency
HS health and safety
AGM annual general meeting
CSR corporate social responsibility
EHS environment health and safety
PPE personal protective equipment
SEN special educational needs
PE physical education
CPD continuing professional development
CAD computer-aided design
MEP mechanical electrical and plumbing
HVAC heating ventilation and air conditioning
RFI request for information
FTE full-time equivalent
ASAP as soon as possible
TA teaching assistant
PM project manager
CRM customer relationship management
ERP enterprise resource planning
POS point of sale
EPOS electronic point of sale
FB food and beverage
EV electric vehicle
PV photovoltaic
GA google analytics
UA universal analytics
GA4 google analytics 4
K8S kubernetes
MFL modern foreign languages
ECG electrocardiogram
GDPR general data protection regulation
NHS national health service
KYC know your customer
AML anti money laundering
NDA non-disclosure agreement
IP intellectual property
MA mergers and acquisitions
LPC legal practice course
WMS warehouse management system
TMS transport management system
FLT forklift truck
HGV heavy goods vehicle
LGV large goods vehicle
3PL third-party logistics
FIFO first in first out
OTIF on time in full
SKU stock keeping unit
FMCG fast-moving consumer goods
NPS net promoter score
PCR polymerase chain reaction
HPLC high-performance liquid chromatography
GMP good manufacturing practice
GLP good laboratory practice
DNA deoxyribonucleic acid
RNA ribonucleic acid
PI principal investigator
EA executive assistant
PA personal assistant
ETL extract transform load
ML machine learning
NLP natural language processing
DWH data warehouse
MAR medication administration record
CQC care quality commission
DBS disclosure and barring service
ADL activities of daily living
BP blood pressure
CPR cardiopulmonary resuscitation
MDT multidisciplinary team
ESL english as a second language
EAL english as an additional language
IEP individual education plan
LMS learning management system
SEO search engine optimization
SEA search engine advertising
PPC pay per click
CTR click-through rate
CMS content management system
CPC cost per click
CSV comma-separated values
API application programming interface
CI continuous integration
CD continuous delivery
VM virtual machine
VMS virtual machines
DB database
OS operating system
ISP internet service provider
SUV sport utility vehicle
UK united kingdom
USA united states of america
US united states
EU european union
UAE united arab emirates
RN registered nurse
LPN licensed practical nurse
ESI emergency severity index
BOH back of house
FOH front of house`;

/** Clipped words, each beside what it is short for. */
export const clippedWords = `department dept
management mgmt mgt
manager mgr
extension ext
government govt gov
international intl
national natl
assistant asst
administration admin
administrator admin
administrative admin
information info
technical tech
technology tech
technician tech
account acct
quantity qty
minute min mins
second sec secs
hour hr hrs
week wk wks
month mo mos
year yr yrs
maintenance maint
equipment equip
certificate cert
certification cert
university univ uni
engineer engr eng
engineering eng
development dev
developer dev
operation ops
production prod
organization org
representative rep
specification spec
configuration config
repository repo
environment env
documentation docs
document doc docs
application app
average avg
laboratory lab
mathematics maths math
demonstration demo
statistics stats
medication med meds
patient pt pts
building bldg
construction constr
square sq
feet ft
reference ref
coordinator coord
coordination coord
approximately approx
number no nr
monatlich mtl
jährlich jhrl
circa ca
delicatessen deli delis
weight wt
kilogram kilo kg
hour h hr
technical techn
general gen
international int
financial fin
medical med
electrical elec
mechanical mech
marketing mktg
manufacturing mfg
purchasing purch
received recd
required reqd
between btw
with w
without wo
january jan
february feb
march mar
april apr
august aug
september sept sep
october oct
november nov
december dec
monday mon
tuesday tue tues
wednesday wed
thursday thu thurs
friday fri
saturday sat
sunday sun
repeat rpt
assessment assmt
appointment appt appts
communication comms
regulation reg regs
subscription sub subs
vegetable veg veggie
laboratory labs
graphic gfx
presentation pres
condition cond
project proj
program prog
service svc
transaction txn
transfer xfer
street st
sergeant sgt
lieutenant lt
inventory inv
invoice inv
customer cust
temporary temp
temperature temp
maximum max
minimum min
miscellaneous misc
association assoc
associate assoc
supervisor supv
secretary sec
corporation corp
limited ltd
telephone tel
weekend wkend
photograph photo
examination exam
veterinary vet
refrigerator fridge
gymnasium gym
advertisement ad advert
professional pro
limousine limo
motorcycle bike
bicycle bike`;

/** What a short form stands for, by its letters without case, dots and signs; undefined where it is not in the list. */
export const expansions = new Map<string, string[]>(
  initialisms.split("\n").map((line) => {
    const [short = "", ...words] = line.split(" ");
    return [short.toLowerCase(), words];
  }),
);
