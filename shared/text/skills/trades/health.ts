/** Medicine, nursing, pharmacy, therapy. Line format: see ../skill-entry.ts. */
export const healthSkills = `
Patient care | Direct patient care, Patientenversorgung, Patientenpflege, Patientenbetreuung, Patient-centred care | technique
Nursing | Krankenpflege, Gesundheits- und Krankenpflege, Clinical nursing, Nursing care | subject
Registered Nurse licence | ^RN, RN license, Registered Nurse, Registered Nurse license, <NMC registration, Nursing license, <NMC PIN | licence
Licensed Practical Nurse licence | ^LPN, Licensed Practical Nurse, ^LVN | licence
Certified Nursing Assistant | ^CNA, Certified Nurse Aide | certificate
Pflegefachkraft | Pflegefachfrau, Pflegefachmann, Examinierte Pflegefachkraft, Examinierte Pflegekraft, Gesundheits- und Krankenpfleger, Gesundheits- und Krankenpflegerin | certificate
Intensive care | ^ICU, Critical care, Intensive care unit, Intensivpflege, Intensivstation | subject
Emergency medicine | Emergency department, Emergency room, ^ER, Notaufnahme, Notfallmedizin, <Trauma care | subject
Operating theatre | Operating room, Perioperative nursing, <Scrub nurse, OP-Pflege, Theatre nursing | subject
Paediatrics | Pediatrics, Pediatric nursing, Kinderkrankenpflege, Pädiatrie, Paediatric nursing | subject
Neonatal care | ^NICU, Neonatology, Neonatologie | subject
Obstetrics | <Midwifery, <Labor and delivery, Geburtshilfe, <Hebamme | subject
Oncology | Onkologie, <Chemotherapy, <Chemotherapie | subject
Cardiology | Kardiologie, Cardiac care, <Telemetry | subject
Surgery | Chirurgie, Surgical nursing | subject
Med-surg | Medical-surgical nursing | subject
Anaesthesia | Anesthesia, Anästhesie, Anaesthetics | subject
Psychiatry | Psychiatrie, Mental health nursing, Psychiatric nursing, Mental health care | subject
Dialysis | Dialyse, Hemodialysis | technique
Wound care | Wundversorgung, Wundmanagement, Wound management, Wound dressing | technique
Medication administration | Administering medication, Medikamentengabe, Medikamentenverabreichung, Medication management, Medication rounds | technique
IV therapy | Intravenous therapy, <IV cannulation, Infusionstherapie, <IV insertion, <Cannulation | technique
Phlebotomy | Venipuncture, Blutabnahme, Blood draws, Venepuncture | technique
Vital signs | Vital signs monitoring, Vitalzeichen, Vitalparameter, Monitoring vital signs | technique
Catheterization | Catheterisation, Katheterisierung, Catheter care | technique
Tracheostomy care | | technique
Mechanical ventilation | Beatmungspflege, Ventilator management | technique
Triage | Patient triage, Manchester triage | technique
Emergency Severity Index | ^ESI, ESI triage | technique 1999
Patient assessment | Nursing assessment, Patient assessments, Anamnese, Clinical assessment | technique
Care plans | Care planning, Pflegeplanung, Nursing care plans, Individualised care plans | technique
Nursing documentation | Pflegedokumentation, Patient documentation, Medical records, Patient records, Charting | technique
Discharge planning | Entlassmanagement | technique
Patient education | Patient teaching, Patientenaufklärung, Patient counselling | technique
Infection control | Infection prevention, Hygienemanagement, Infektionsschutz, <Aseptic technique, Krankenhaushygiene | technique
BLS | Basic life support, BLS certification | certificate
ACLS | Advanced cardiac life support, Advanced cardiovascular life support | certificate
^ALS | Advanced life support | certificate
PALS | Pediatric advanced life support, Paediatric advanced life support | certificate
TNCC | Trauma Nursing Core Course | certificate
ENPC | Emergency Nursing Pediatric Course | certificate
^CEN | Certified Emergency Nurse | certificate
CCRN | Critical Care Registered Nurse certification | certificate
NRP | Neonatal Resuscitation Program | certificate
Nonviolent Crisis Intervention | Crisis Prevention Intervention, CPI certification, CPI training | certificate
CPR | Cardiopulmonary resuscitation, Reanimation, CPR certification | certificate 1960
First aid | Erste Hilfe, First-aid, Ersthelfer, First aid certificate | certificate
Electronic health records | ^EHR, ^EMR, Electronic medical records, Elektronische Patientenakte, EHR systems | software
^~Epic | Epic EHR, EpicCare, Epic Systems | software 1979
Cerner | Cerner Millennium | software 1979
Meditech | | software 1969
ORBIS | Dedalus ORBIS | software
HIPAA | HIPAA compliance | law 1996
Medical terminology | Medizinische Fachbegriffe, Medical vocabulary | subject
Medical coding | <ICD-10, <^CPT coding, Medizinische Kodierung, <ICD-10 coding, <DRG | technique
Medical billing | Ärztliche Abrechnung, <EBM-Abrechnung, <GOÄ | technique
Diagnostics | Diagnostik, Differential diagnosis | technique
ECG | EKG, Electrocardiogram | technique 1903
Radiology | Radiologie, <X-ray, <Röntgen, Diagnostic imaging | subject
MRI | Magnetic resonance imaging, Kernspintomographie, ^MRT | technique 1977
CT scanning | Computed tomography, CT scans, Computertomographie | technique 1971
Ultrasound | Sonography, Sonographie, Ultraschall | technique
Laboratory diagnostics | Labordiagnostik, Clinical laboratory | technique
Pharmacology | Pharmakologie | subject
Pharmacy | Dispensing, Pharmazie, Apotheke, Dispensing medication | subject
Drug interactions | Arzneimittelinteraktionen | subject
Pharmacovigilance | Pharmakovigilanz, Drug safety | method
Clinical trials | Clinical research, Klinische Studien | method
Physiotherapy | Physical therapy, Physiotherapie, Krankengymnastik | subject
Manual therapy | Manuelle Therapie | technique
Lymphdrainage | Manual lymphatic drainage | technique
Occupational therapy | Ergotherapie | subject
Speech therapy | Speech and language therapy, Logopädie, Speech-language pathology | subject
Rehabilitation | Reha, Rehabilitationspflege | subject
Psychotherapy | Psychotherapie | subject
^CBT | Cognitive behavioural therapy, Cognitive behavioral therapy | subject
Nutrition counselling | Dietetics, Ernährungsberatung, Nutrition counseling | subject
Dentistry | Zahnmedizin, <Dental hygiene, <Dental assisting, <Zahnmedizinische Assistenz | subject
Sterilization of instruments | Instrument sterilisation, Sterilisation, Instrument sterilization | technique
Veterinary care | Tiermedizin, Veterinary nursing | subject
Paramedicine | Paramedic, Rettungsdienst, Notfallsanitäter | subject
EMT | Emergency medical technician | subject
Public health | Gesundheitswesen, Epidemiology, Epidemiologie | subject
Patient safety | Patientensicherheit | method
Telehealth | Telemedicine, Telemedizin | method
Hospital administration | Healthcare administration, Krankenhausverwaltung | method
Pain management | Schmerzmanagement, Schmerztherapie | technique
Medical assistant | Medizinische Fachangestellte, ^MFA, Medizinischer Fachangestellter, Arzthelferin, Certified Medical Assistant | certificate
Approbation | Approbation als Arzt, Approbierter Arzt, Approbierte Ärztin, Medical licence, Medical license, ^GMC registration, Full GMC registration | licence
Facharzt | Facharztanerkennung, Fachärztin, Facharztausbildung, Board certification, Board certified, Board-certified | certificate
Approbation als Apotheker | Pharmacist license, Pharmacist licence, GPhC registration, Registered pharmacist | licence
Pharmacy technician | ^PTA, Pharmazeutisch-technische Assistentin, Pharmazeutisch-technischer Assistent, Certified Pharmacy Technician | certificate
Pflegehelfer | Pflegehelferin, Pflegeassistent, Pflegeassistentin, Krankenpflegehelfer, Krankenpflegehelferin | certificate
Altenpfleger | Altenpflegerin, Examinierte Altenpflegekraft, Staatlich anerkannter Altenpfleger | certificate
Nurse practitioner | ^NP certification, Advanced practice nurse | licence
^BSN |  | certificate
DEA registration | DEA license | licence
HCPC registration | HCPC registered | licence
Weiterbildung Intensivpflege | Fachweiterbildung Intensivpflege, Fachweiterbildung Anästhesie und Intensivpflege, Fachweiterbildung Intensiv- und Anästhesiepflege | certificate
Wundexperte ICW | ICW Wundexperte, Wundexpertin | certificate
Neurology | Neurologie | subject
Orthopaedics | Orthopedics, Orthopädie | subject
Dermatology | Dermatologie | subject
Gastroenterology | Gastroenterologie | subject
Endoscopy | Endoskopie | technique
Urology | Urologie | subject
Gynaecology | Gynecology, Gynäkologie | subject
Ophthalmology | Augenheilkunde | subject
Otolaryngology | HNO-Heilkunde, HNO | subject
Internal medicine | Innere Medizin | subject
General practice | Allgemeinmedizin, Family medicine | subject
Nephrology | Nephrologie | subject
Pulmonology | Pneumologie, Respiratory care, Respiratory therapy | subject
Endocrinology | Endokrinologie, <Diabetes care, <Diabetesberatung | subject
Trauma surgery | Unfallchirurgie | subject
Nuclear medicine | Nuklearmedizin | subject
Radiation therapy | Radiotherapy, Strahlentherapie | technique
Mammography | Mammographie | technique
PACS | Picture archiving and communication system | software 1982
Radiologic technologist | ^MTRA, ^MTR, ARRT, Medizinischer Technologe für Radiologie | certificate
Medical laboratory technician | ^MTLA, ^MTL, Medical laboratory technologist, Medizinischer Technologe für Laboratoriumsanalytik | certificate
DICOM | | standard 1985
HL7 | HL7 interfaces | standard 1987
FHIR | HL7 FHIR | standard 2012
Blood transfusion | Transfusionsmedizin, Bluttransfusion | technique
Injections | Injektionen, Subcutaneous injections, Intramuscular injections | technique
Vaccinations | Impfungen, Immunizations, Administering vaccines | technique
Stoma care | Stomaversorgung, Stomapflege, Ostomy care | technique
Airway management | Atemwegsmanagement, Intubation, Suctioning | technique
Spirometry | Spirometrie, Lungenfunktionsprüfung | technique
Casting and splinting | Gipsverbände | technique
Nursing process | Pflegeprozess, Pflegeprozesssteuerung | method
Primary nursing | Bezugspflege | method
Pflegegrade | Begutachtung nach SGB XI, Care level assessment | technique
Clinical pathways | Behandlungspfade | method
Hospital information systems | Krankenhausinformationssystem, ^KIS, Krankenhausinformationssysteme | software
Practice management software | Praxissoftware, Arztsoftware, <Medistar, <TurboMed, <CGM Albis | software
Practice management | Praxismanagement, Praxisorganisation | method
Prescription processing | Rezeptbearbeitung, Prescription filling, Rezeptabrechnung | technique
Compounding | Rezepturherstellung, Sterile compounding | technique
Bobath | Bobath-Konzept, Bobath concept | technique
Vojta | Vojta-Therapie | technique
PNF | Propriozeptive neuromuskuläre Fazilitation | technique
Gait training | Gangschule | technique
Electrotherapy | Elektrotherapie | technique
Dysphagia therapy | Dysphagietherapie, Swallowing therapy | technique
Behavioural therapy | Verhaltenstherapie, Behavioral therapy | technique
Applied behavior analysis | ABA therapy, Applied behaviour analysis, BCBA | technique
Motivational interviewing | Motivierende Gesprächsführung | technique
Group therapy | Gruppentherapie, Gruppenangebote | technique
Art therapy | Kunsttherapie | technique
Music therapy | Musiktherapie | technique
Prosthetics | Orthopädietechnik, Orthotics | technique
Dental technology | Zahntechnik, Dental lab | technique
Orthodontics | Kieferorthopädie | subject
Dental prophylaxis | Zahnmedizinische Prophylaxe, Professionelle Zahnreinigung | technique
Chairside assistance | Stuhlassistenz | technique
Surgical assistance | OP-Assistenz, Instrumentieren, Surgical technology | technique
Medical device training | Medizinprodukteeinweisung, MPG-Einweisung | technique
`;
