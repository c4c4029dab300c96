/**
 * Short forms of everyday working language, apart from the names in the skill dictionary. Capitals first, then what they
 * stand for. Where trades differ the first sense is the one that a short form alone puts into somebody's mouth.
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
FOH front of house
OR operating room
PACU post anesthesia care unit
NICU neonatal intensive care unit
PICU paediatric intensive care unit
CCU coronary care unit
HDU high dependency unit
AMU acute medical unit
MAU medical assessment unit
ENT ear nose and throat
EKG electrocardiogram
EEG electroencephalogram
MRI magnetic resonance imaging
CT computed tomography
NG nasogastric
PEG percutaneous endoscopic gastrostomy
CRRT continuous renal replacement therapy
BLS basic life support
ILS immediate life support
ALS advanced life support
ACLS advanced cardiac life support
PALS paediatric advanced life support
TPN total parenteral nutrition
STI sexually transmitted infection
COPD chronic obstructive pulmonary disease
MND motor neurone disease
CNA certified nursing assistant
HCA health care assistant
LVN licensed vocational nurse
NMC nursing and midwifery council
CBT cognitive behavioural therapy
ROM range of motion
OTC over the counter
EPMA electronic prescribing and medicines administration
PICC peripherally inserted central catheter
DNR do not resuscitate
AED automated external defibrillator
SALT speech and language therapy
ALN additional learning needs
SEND special educational needs and disabilities
SENCO special educational needs coordinator
EYFS early years foundation stage
KS1 key stage 1
KS2 key stage 2
KS3 key stage 3
KS4 key stage 4
KS5 key stage 5
GCSE general certificate of secondary education
PGCE postgraduate certificate in education
QTS qualified teacher status
NQT newly qualified teacher
ECT early career teacher
PTA parent teacher association
TEFL teaching english as a foreign language
EFL english as a foreign language
ESOL english for speakers of other languages
STEM science technology engineering and mathematics
VLE virtual learning environment
ICT information and communication technology
PSHE personal social health and economic education
RE religious education
NVQ national vocational qualification
SVQ scottish vocational qualification
HND higher national diploma
HNC higher national certificate
BTEC business and technology education council
EOT end of term
YOY year over year
MOM month over month
QOQ quarter over quarter
YTD year to date
EOY end of year
FY financial year
CAPEX capital expenditure
OPEX operating expenditure
COGS cost of goods sold
EBIT earnings before interest and taxes
EBITDA earnings before interest taxes depreciation and amortization
GAAP generally accepted accounting principles
IFRS international financial reporting standards
PAYE pay as you earn
CIS construction industry scheme
FX foreign exchange
NPV net present value
IRR internal rate of return
DSO days sales outstanding
FPA financial planning and analysis
IPO initial public offering
PE private equity
VC venture capital
MBA master of business administration
CEO chief executive officer
CFO chief financial officer
COO chief operating officer
CTO chief technology officer
CIO chief information officer
CMO chief marketing officer
SVP senior vice president
EVP executive vice president
AVP assistant vice president
VP vice president
NED non-executive director
TC terms and conditions
DEI diversity equity and inclusion
EDI equality diversity and inclusion
ATS applicant tracking system
HRIS human resources information system
HRBP human resources business partner
TNA training needs analysis
OHS occupational health and safety
OH occupational health
EAP employee assistance programme
TUPE transfer of undertakings
PIP performance improvement plan
OKR objectives and key results
SWOT strengths weaknesses opportunities threats
MVP minimum viable product
RFQ request for quotation
ITT invitation to tender
PQQ pre-qualification questionnaire
SOW statement of work
MSA master services agreement
MOU memorandum of understanding
NGO non-governmental organization
NPO non-profit organization
FOI freedom of information
SAR subject access request
DPO data protection officer
DPIA data protection impact assessment
BACS bankers automated clearing services
DD direct debit
P2P procure to pay
O2C order to cash
AR accounts receivable
GRN goods received note
BOM bill of materials
MRP material requirements planning
WIP work in progress
JIT just in time
OEE overall equipment effectiveness
TPM total productive maintenance
FMEA failure mode and effects analysis
SPC statistical process control
CNC computer numerical control
PLC programmable logic controller
SCADA supervisory control and data acquisition
HMI human machine interface
CAM computer-aided manufacturing
QMS quality management system
QHSE quality health safety and environment
HSE health safety and environment
COSHH control of substances hazardous to health
HAZOP hazard and operability study
RAMS risk assessment and method statement
LOTO lockout tagout
PUWER provision and use of work equipment regulations
LOLER lifting operations and lifting equipment regulations
BIM building information modelling
RFI request for information
BOQ bill of quantities
QS quantity surveyor
MEWP mobile elevated work platform
EICR electrical installation condition report
PAT portable appliance testing
MCB miniature circuit breaker
RCD residual current device
LV low voltage
HV high voltage
DB distribution board
BMS building management system
AHU air handling unit
FCU fan coil unit
UPS uninterruptible power supply
LED light-emitting diode
ETA estimated time of arrival
POD proof of delivery
ASN advance shipping notice
FEFO first expired first out
LIFO last in first out
LTL less than truckload
FTL full truckload
FCL full container load
LCL less than container load
DC distribution centre
RDC regional distribution centre
3PL third-party logistics
CPC certificate of professional competence
ADR dangerous goods by road
CMR consignment note
BOL bill of lading
EDI electronic data interchange
RFID radio frequency identification
VNA very narrow aisle
PPT powered pallet truck
MHE material handling equipment
HACCP hazard analysis and critical control points
FB food and beverage
GP gross profit
CDP chef de partie
EHO environmental health officer
PMS property management system
CTR click-through rate
CPM cost per thousand
CPA cost per acquisition
CRO conversion rate optimization
SEM search engine marketing
ROAS return on ad spend
CAC customer acquisition cost
LTV lifetime value
USP unique selling point
CTA call to action
UGC user-generated content
OOH out of home
DOOH digital out of home
DTC direct to consumer
D2C direct to consumer
SMM social media marketing
CSAT customer satisfaction
FCR first contact resolution
AHT average handling time
IVR interactive voice response
PAAS platform as a service
IAAS infrastructure as a service
SAAS software as a service
SSO single sign-on
MFA multi-factor authentication
VPN virtual private network
LAN local area network
WAN wide area network
DNS domain name system
DHCP dynamic host configuration protocol
VOIP voice over internet protocol
AD active directory
SQL structured query language
HTML hypertext markup language
CSS cascading style sheets
XML extensible markup language
JSON javascript object notation
REST representational state transfer
GUI graphical user interface
SDK software development kit
IDE integrated development environment
TDD test-driven development
BDD behaviour-driven development
OOP object-oriented programming
MVC model view controller
CDN content delivery network
VBA visual basic for applications
RDBMS relational database management system
OLAP online analytical processing
ELT extract load transform
LLM large language model
CNN convolutional neural network
OCR optical character recognition
IOT internet of things
GIS geographic information system
GPS global positioning system
QPCR quantitative polymerase chain reaction
ELISA enzyme-linked immunosorbent assay
NMR nuclear magnetic resonance
SEM scanning electron microscopy
UV ultraviolet
LD learning and development
DOE design of experiments
ELN electronic laboratory notebook
LIMS laboratory information management system
SDS safety data sheet
MSDS material safety data sheet
CAPA corrective and preventive action
IRB institutional review board
CRF case report form
GCP good clinical practice
GDP good distribution practice
QC quality control
ADR alternative dispute resolution
SDLT stamp duty land tax
SRA solicitors regulation authority
SQE solicitors qualifying examination
LLB bachelor of laws
LLM master of laws
JD juris doctor
NDA non-disclosure agreement
POA power of attorney
PI personal injury
CPR civil procedure rules
DPA data protection act
BA bachelor of arts
BSC bachelor of science
BENG bachelor of engineering
BED bachelor of education
BBA bachelor of business administration
MENG master of engineering
MED master of education
MSC master of science
MPH master of public health
PHD doctor of philosophy
DPT doctor of physical therapy
BSN bachelor of science in nursing
MSN master of science in nursing
DNP doctor of nursing practice
CPA certified public accountant
ACCA association of chartered certified accountants
CIMA chartered institute of management accountants
CIPD chartered institute of personnel and development
CIPS chartered institute of procurement and supply
PMP project management professional
ITIL information technology infrastructure library
CSCS construction skills certification scheme
SMSTS site management safety training scheme
SSSTS site supervision safety training scheme
IOSH institution of occupational safety and health
NEBOSH national examination board in occupational safety and health
RTITB road transport industry training board
MOT ministry of transport
DVLA driver and vehicle licensing agency
HMRC his majesty revenue and customs
TV television
PC personal computer
CCTV closed-circuit television
DIY do it yourself
QM qualitätsmanagement
BWL betriebswirtschaftslehre
VWL volkswirtschaftslehre
PDL pflegedienstleitung
WBL wohnbereichsleitung
ITS intensivstation
GF geschäftsführung
OP operationssaal
MA mergers and acquisitions
FIBU finanzbuchhaltung
KITA kindertagesstätte
LKW lastkraftwagen
PKW personenkraftwagen
EDV elektronische datenverarbeitung
ÖPNV öffentlicher personennahverkehr
AU arbeitsunfähigkeit
MFA medizinische fachangestellte
ZFA zahnmedizinische fachangestellte
PTA pharmazeutisch-technische assistentin
BTM betäubungsmittel
IHK industrie- und handelskammer
HWK handwerkskammer
HGB handelsgesetzbuch
BGB bürgerliches gesetzbuch
USTVA umsatzsteuervoranmeldung
KV krankenversicherung
AZUBI auszubildender
CG city and guilds
RT radiotherapy
BDM business development manager
PMO project management office
SRE site reliability engineer
DBA database administrator
CSM customer success manager
NY new york
NJ new jersey
NM new mexico
MA massachusetts
CA california
TX texas
FL florida
IL illinois
OH ohio
WA washington
OR oregon
PA pennsylvania
GA georgia
CO colorado
AZ arizona
NC north carolina
VA virginia
WI wisconsin
MN minnesota
MD maryland
CT connecticut
LA los angeles
NYC new york city
NSW new south wales
QC quebec
BC british columbia
NRW nordrhein-westfalen`;

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
bicycle bike
grade gr
director dir
including incl
excluding excl
development devt
customer cust
executive exec
advertisement ad advert
representative rep reps
president pres
professor prof
lecturer lect
supervisor supv sup
technician tech
specialist spec
associate assoc
accountant acct
accounting acctg
operation op ops
operator op
engineering engrg
mechanical mech
electrical elec elect
commercial comm
residential resi
procurement proc
logistics log
distribution distr dist
warehouse whse
inventory inv
delivery del
package pkg
quality qual
quantity quant
standard std
regular reg
permanent perm
contract contr
contractor contr
apprentice appr
secondary sec
primary prim
elementary elem
education educ ed
physical phys
biology bio
chemistry chem
physics phys
geography geog
history hist
literature lit
language lang
languages langs
science sci
social soc
psychology psych
psychiatric psych
economics econ
political pol
philosophy phil
certificate cert certs
diploma dip
postgraduate pg
undergraduate ug
graduate grad
qualification qual quals
registered reg
license lic
licence lic
surgical surg
pediatric paeds peds
maternity mat
gynaecology gynae
cardiology cardio
orthopaedic ortho
orthopedic ortho
rehabilitation rehab
physiotherapy physio
physiotherapist physio
occupational occ
observation obs
prescription rx script
treatment tx
diagnosis dx
history hx
injection inj
tablet tab tabs
intravenous iv
temperature temps
ventilation vent
veterinarian vet
laboratory labs
research res
application apps
software sw
hardware hw
database db
network netw
security sec
server srv
repository repos
specification specs
requirement req reqs
authentication auth
performance perf
statistics stat stats
experiment expt
millilitre ml
milligram mg
kilometre km
centimetre cm
millimetre mm
hectare ha
pound lb lbs
ounce oz
mile mi
dozen doz
pieces pcs
piece pc
number num
figure fig
page pp
edition edn
volume vol
chapter ch
issue iss
committee ctte cttee
council cllr
government gov
federal fed
municipal mun
authority auth
avenue ave
road rd
apartment apt
floor fl
building bldgs
kitchen kit
restaurant resto
breakfast bfast
ingredient ingr
preparation prep
prepare prep
promotion promo
promotional promo
campaign camp
photography photo
video vid
influencer infl
demonstration demos
information infos
introduction intro
invitation invite
legal leg
litigation lit
attorney atty
plaintiff pltf
defendant deft
agreement agmt
corporate corp
property prop
settlement settl
stunde std
stunden std
woche wo
minute min
million mio
milliarde mrd
tausend tsd
straße str
nummer nr
telefon tel
abteilung abt
gruppe gr
firma fa
geschäftsführer gf
mitarbeiter ma
auszubildende azubi azubis
assistent ass
technisch techn
kaufmännisch kfm
verantwortlich verantw
durchschnittlich durchschn
bezüglich bzgl
information info infos
organisation orga
dokumentation doku
mathematik mathe
universität uni
laboratorium labor
administration admin
lastkraftwagen lkw
personenkraftwagen pkw
qualitätsmanagement qm
wohnbereichsleitung wbl
pflegedienstleitung pdl`;

/** Every sense of a short form, by its letters without case, dots and signs. */
export const senses = new Map<string, string[][]>();
for (const line of initialisms.split("\n")) {
  const [short = "", ...words] = line.toLowerCase().split(/[\s-]+/);
  const known = senses.get(short) ?? [];
  if (!known.some((one) => one.join(" ") === words.join(" "))) senses.set(short, [...known, words]);
}

/**
 * What a short form stands for, undefined where it is not in the list. Of several senses the first listed counts: the
 * others are heard only where a text says them in full.
 */
export const expansions = new Map([...senses].map(([short, [first = []]]) => [short, first]));
