export const healthNames = `
vital signs < obs | NEWS2 | early warning scores | blood pressure … pulse | temperature … blood pressure | blood pressure … temperature | pulse … blood pressure
phlebotomy | venepuncture | venipuncture | blood collection < took bloods | taking bloods | took blood | drew blood | blood taking | blood samples from patients
personal care < bed bath | bed bathing | washing and dressing | washed and dressed | wash and dress | bathing and dressing | bathed and dressed | toileting | continence care | oral care | mouth care | help … showering
activities of daily living | ADLs < washing and dressing | washed and dressed | bathing and dressing | toileting | feeding and bathing
medication administration | administration of medication | administering medication | administration of medicines < drug round | medication round | medicine round | meds round | med pass | MAR chart
wound care | wound management < changed dressings | dressing changes | leg ulcer | compression bandaging | suture removal | removed sutures | VAC dressings | negative pressure therapy
infection prevention | infection control | infection prevention and control | IPC < barrier nursing | hand hygiene audit | MRSA screening | MRSA swabs | isolation nursing
palliative care | end-of-life care < dying patients | care of the dying
care of the elderly | geriatric care < geriatric ward | dementia unit | dementia ward | nursing home
long-term care < nursing home | care home for the elderly
patient handling | moving and handling | manual handling < hoisting | hoist transfers | slide sheets | transfers … hoist | patient transfers
discharge planning < arranged discharges | discharge coordinator | organised discharges
clinical documentation | medical documentation < SOAP notes | progress notes | nursing notes | treatment notes | discharge summaries
electronic health records | electronic patient records | EHR | EMR | EPR | electronic medical records < SystmOne | EMIS Web | PointClickCare | eClinicalWorks | Allscripts | Athenahealth | WebPT
emergency care < A&E | accident and emergency | minor injuries unit
critical care < high dependency unit | HDU | ITU | intensive therapy unit | coronary care unit
perioperative care | operating theatre | operating room < scrub practitioner | theatre recovery | anaesthetic nurse | scrub tech
patient assessment | clinical assessment < triaged | triage | ABCDE assessment
patient education < taught patients | teaching patients | taught … inhaler | inhaler technique | antenatal classes | prenatal classes | back school | diabetes education
health promotion < smoking cessation | flu clinic | healthy eating workshops | antenatal classes
vaccination | immunisation < flu jabs | flu clinic | flu shots | Covid jabs | baby jabs | MMR jabs
long-term conditions | chronic conditions | chronic disease management < asthma clinic | diabetes clinic | COPD clinic | hypertension clinic | heart failure clinic | diabetes reviews | asthma reviews
MSK | musculoskeletal < orthopaedic | orthopaedics | rotator cuff | frozen shoulder | low back pain | lower back pain | back pain | post-operative knee | post-operative hip | knee replacement | hip replacement | sports injuries | tendinopathy | osteoarthritis | lumbar spine | cervical spine
neurological rehabilitation | neurorehabilitation | neuro rehab < stroke rehab | stroke rehabilitation | gait training after stroke
neurological conditions < Parkinson's | multiple sclerosis | stroke unit | stroke patients | motor neurone disease
respiratory care < COPD | cystic fibrosis | chest physiotherapy | pulmonary rehab | asthma clinic
cardiac care < coronary care unit | cardiac ward | heart failure clinic | cardiac rehab | catheter lab | cath lab
cancer care < chemotherapy | radiotherapy | cancer patients
paediatrics | paediatric care < children's ward | children's hospital | NICU | PICU | neonatal unit | special care baby unit
maternity care < labour ward | delivery suite | postnatal ward | birthing centre | labour and delivery
exercise therapy | therapeutic exercise | exercise prescription < home exercise programme | strengthening exercises | exercise classes for patients
manual therapy < joint mobilisation | soft tissue mobilisation | spinal manipulation | spinal mobilisation | myofascial release
primary care < GP surgery | GP practice | general practice | family practice | doctor's surgery | walk-in centre | family medicine
community nursing | district nursing | community care < home visits to patients | patients in their own homes | patients at home
home care | domiciliary care | home health | care at home < in their own homes | clients' homes | clients at home | home carer | visits to … homes
mental health care < psychiatric ward | psychiatric unit | CAMHS | anxiety disorders | psychosis | schizophrenia | eating disorders
substance misuse | substance abuse < needle exchange | alcohol dependence | drug and alcohol service
dementia care < Alzheimer's | memory clinic | memory care
learning disabilities < Down's syndrome
pressure area care | pressure ulcer prevention | tissue viability < Waterlow | Braden | two-hourly turns | repositioned residents | turning charts
enteral feeding | enteral nutrition < PEG feeding | nasogastric feeding | NG feeds | tube feeding
IV therapy | intravenous therapy | infusion therapy < IV antibiotics | intravenous antibiotics | PICC lines
cannulation < IV starts
airway management < intubation | tracheostomy | intubated patients
respiratory support < NIV | BiPAP | CPAP | ventilated patients
renal care < haemodialysis | peritoneal dialysis | CRRT
diabetes care | diabetes management < insulin injections | blood sugars
blood glucose monitoring < blood sugars | finger-prick tests
clinical supervision | student supervision | supervision of students < clinical instructor | practice educator | practice supervisor | clinical educator
clinical education | practice education < clinical instructor | mentored student nurses | taught student nurses
clinical audit < hand hygiene audit | documentation audit | falls audit
prescription dispensing < filled prescriptions | made up prescriptions | repeat prescriptions
medicines optimisation | medication review | medication therapy management < medicines use reviews | polypharmacy reviews | brown bag reviews
medicines reconciliation | medication reconciliation < drug histories on admission | checked … own drugs on admission
controlled drugs | controlled substances < CD register | CD cupboard | narcotics count
compounding | aseptic preparation < aseptic unit | TPN | IV admixture
oral hygiene | dental hygiene | preventive dentistry < scale and polish | scaling and polishing | periodontal charting | fissure sealants
dental radiography | dental x-rays | radiography < bitewings | OPGs | periapicals
diagnostic imaging | medical imaging | radiology < mammograms | ultrasound scans | MRI scans
speech and language therapy | speech therapy < dysphagia | aphasia | stammering | swallowing assessments
veterinary care < spaying | neutering
personal care | personal hygiene support < washing … dressing | washed … dressed
residential care | residential setting | care home experience | care home setting < residential home | nursing home | care home
digital care records | electronic care records | digital care planning | electronic care planning | digital care notes < Nourish | Person Centred Software | CareDocs | Log my Care | Access Care Planning
medication support | medication administration | administering medication < blister packs | blister pack | dosette | drug trolley
lone working < lone visits | visits alone
falls prevention | fall prevention | falls management < fall rate | reduced falls
quality improvement | service improvement < brought falls | fewer falls
preceptorship | orientation of new staff | onboarding new nurses | nurse onboarding | precepting < as preceptor
clinical teaching | bedside teaching | staff education | nurse education | teaching staff < precepted | trained … nurses | trained … colleagues | in-service sessions
nutrition and hydration | nutritional support | mealtime support < soft food | food and fluid charts | fed residents | thickened fluids
family liaison | family support | supporting families | communication with families < relatives' meetings | talks with relatives | updated relatives
hemodynamic monitoring | haemodynamic monitoring < arterial lines
emergency nursing | emergency department | emergency medicine | acute care < triaged | resus | trauma bay
stroke care | stroke rehabilitation < stroke response team | stroke unit | stroke ward
neurological conditions | long-term conditions | complex care < motor neurone disease | multiple sclerosis | Huntington
group exercise | exercise classes | group classes < back class | hip class | balance class
outcome measures | outcome measurement < pain scores | Oswestry | DASH scores | six-minute walk
sports rehabilitation | sports physiotherapy < football club | rugby club | runners | athletes
patient scheduling | appointment scheduling < appointments a day | booked patients
`;
