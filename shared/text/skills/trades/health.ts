/** Medicine, nursing, pharmacy, therapy. Line format: see ../skill-entry.ts. */
export const healthSkills = `
Patient care | Direct patient care, Patientenversorgung, Patientenpflege, Patientenbetreuung, Patient-centred care | technique
Nursing | Krankenpflege, Gesundheits- und Krankenpflege, Nursing care, <Clinical nursing | subject
Registered Nurse licence | ^RN, RN license, Registered Nurse, Registered Nurse license, Nursing license, <NMC registration = NMC PIN | licence
Licensed Practical Nurse licence | ^LPN, Licensed Practical Nurse, ^LVN | licence
Certified Nursing Assistant | ^CNA, Certified Nurse Aide | certificate
Pflegefachkraft | Pflegefachfrau, Pflegefachmann, Examinierte Pflegefachkraft, Examinierte Pflegekraft, <Gesundheits- und Krankenpfleger = Gesundheits- und Krankenpflegerin | certificate
Intensive care | ^ICU, Intensive care unit, Intensivstation, <Intensivpflege, <Critical care = Critical care nursing | subject
Emergency medicine | Notfallmedizin | subject
Emergency department | Emergency room, ^ER, Notaufnahme, <Trauma care | subject
Operating theatre | Operating room, <Scrub nurse, <Perioperative nursing = OP-Pflege = Theatre nursing | subject
Paediatrics | Pediatrics, Pädiatrie, <Paediatric nursing = Pediatric nursing = Kinderkrankenpflege | subject
Neonatal care | Neonatology, Neonatologie, ^<NICU = Neonatal intensive care | subject
Obstetrics | <Labor and delivery, Geburtshilfe, <Midwifery = Hebammenkunde | subject
Hebamme | Midwife registration, Registered midwife | licence
Oncology | Onkologie, <Chemotherapy = Chemotherapie | subject
Cardiology | Kardiologie, <Cardiac care | subject
~~Telemetry | Telemetry monitoring, Cardiac telemetry | technique
Surgery | Chirurgie | subject
Surgical nursing | Chirurgische Pflege | subject
Med-surg | Medical-surgical nursing | subject
Anaesthesia | Anesthesia, Anästhesie, Anaesthetics | subject
Psychiatry | Psychiatrie, <Mental health nursing = Psychiatric nursing | subject
Mental health care | | subject
Dialysis | Dialyse, <Hemodialysis = Hämodialyse = Haemodialysis | technique
Wound care | Wundversorgung, Wundmanagement, Wound management, Wound dressing | technique
Medication administration | Administering medication, Medikamentengabe, Medikamentenverabreichung, <Medication rounds | technique
Medication management | Medikamentenmanagement, Medikationsmanagement | technique
IV therapy | Intravenous therapy, Infusionstherapie, <IV cannulation = IV insertion = Cannulation | technique
Phlebotomy | Venipuncture, Blutabnahme, Blood draws, Venepuncture | technique
Vital signs | Vital signs monitoring, Vitalzeichen, Vitalparameter, Monitoring vital signs | technique
Catheterization | Catheterisation, Katheterisierung | technique
Catheter care | Katheterpflege | technique
Tracheostomy care | | technique
Mechanical ventilation | Ventilator management, <Beatmungspflege | technique
Triage | Patient triage, <Manchester triage | technique
Emergency Severity Index | ^ESI, ESI triage | technique 1999
Patient assessment | Patient assessments, Clinical assessment, <Nursing assessment | technique
History taking | Anamnese, Taking patient histories, Anamneseerhebung | technique
Care plans | Care planning, Pflegeplanung, Nursing care plans, Individualised care plans | technique
Nursing documentation | Pflegedokumentation | technique
Patient documentation | Patient records, Medical records, Patientendokumentation, Charting, <Patient charting | technique
Discharge planning | Entlassmanagement | technique
Patient education | Patient teaching, Patientenschulung | technique
Patient counselling | Patientenberatung | technique
Infection control | Infection prevention, Infektionsschutz, <Aseptic technique, <Hygienemanagement, <Krankenhaushygiene | technique
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
CPR | Cardiopulmonary resuscitation, Reanimation | technique 1960
CPR certification | CPR certified, CPR certificate | certificate 1960
First aid | Erste Hilfe, First-aid | technique
First aid certificate | Ersthelfer, Ersthelferin, First aid certified, Erste-Hilfe-Schein, Erste-Hilfe-Kurs | certificate
Electronic health records | ^EHR, ^EMR, Electronic medical records, EHR systems, <Elektronische Patientenakte | software
^~Epic | Epic EHR, EpicCare, Epic Systems | software 1979
Cerner | Cerner Millennium | software 1979
Meditech | | software 1969
ORBIS | Dedalus ORBIS | software
HIPAA | HIPAA compliance | law 1996
Medical terminology | Medizinische Fachbegriffe, Medical vocabulary | subject
Medical coding | <^CPT coding, Medizinische Kodierung, <DRG, <ICD-10 coding = ICD-10 | technique
Medical billing | <EBM-Abrechnung, <GOÄ, <Ärztliche Abrechnung | technique
Diagnostics | Diagnostik, <Differential diagnosis = Differentialdiagnostik | technique
ECG | EKG, Electrocardiogram | technique 1903
Radiology | Radiologie, <X-ray = Röntgen | subject
Diagnostic imaging | Medical imaging, Bildgebende Verfahren | subject
MRI | Magnetic resonance imaging, Kernspintomographie, ^MRT | technique 1977
CT scanning | Computed tomography, CT scans, Computertomographie | technique 1971
Ultrasound | Sonography, Sonographie, Ultraschall | technique
Laboratory diagnostics | Labordiagnostik, Clinical laboratory | technique
Pharmacology | Pharmakologie | subject
Pharmacy | Pharmazie | subject
Dispensing medication | Dispensing, Arzneimittelabgabe | technique
Drug interactions | Arzneimittelinteraktionen | subject
Pharmacovigilance | Pharmakovigilanz, Drug safety | method
Clinical trials | Klinische Studien | method
Clinical research | Klinische Forschung | method
Physiotherapy | Physical therapy, Physiotherapie, Krankengymnastik | subject
Manual therapy | Manuelle Therapie | technique
Lymphdrainage | Manual lymphatic drainage | technique
Occupational therapy | Ergotherapie | subject
Speech therapy | Speech and language therapy, Logopädie, Speech-language pathology | subject
Rehabilitation | Reha, <Rehabilitationspflege | subject
Psychotherapy | Psychotherapie | subject
^CBT | Cognitive behavioural therapy, Cognitive behavioral therapy | subject
Nutrition counselling | Ernährungsberatung, Nutrition counseling | subject
Dietetics | Diätetik | subject
Dentistry | Zahnmedizin | subject
Dental assisting | Zahnmedizinische Assistenz | technique
Dental hygiene | Dentalhygiene | technique
Sterilization of instruments | Instrument sterilisation, Sterilisation, Instrument sterilization | technique
Veterinary care | Tiermedizin, <Veterinary nursing | subject
Paramedicine | Rettungsdienst | subject
Notfallsanitäter | Notfallsanitäterin | licence
Paramedic | Paramedic licence, Paramedic license, Registered paramedic | licence
EMT | Emergency medical technician | certificate
Public health | | subject
Epidemiology | Epidemiologie | subject
Health care system | Gesundheitswesen | subject
Patient safety | Patientensicherheit | method
Telehealth | Telemedicine, Telemedizin | method
Hospital administration | Healthcare administration, Krankenhausverwaltung | method
Pain management | Schmerzmanagement, <Schmerztherapie | technique
Medical assistant | <Certified Medical Assistant | certificate
Medizinische Fachangestellte | ^MFA, Medizinischer Fachangestellter, Arzthelferin | certificate
Approbation | Approbation als Arzt, Approbierter Arzt, Approbierte Ärztin | licence
Medical licence | Medical license, <^GMC registration = Full GMC registration | licence
Facharzt | Facharztanerkennung, Fachärztin | certificate
Board certification | Board certified | certificate
Approbation als Apotheker | | licence
Pharmacist licence | Pharmacist license, Registered pharmacist, <GPhC registration | licence
Pharmacy technician | <Certified Pharmacy Technician | certificate
Pharmazeutisch-technische Assistentin | ^PTA, Pharmazeutisch-technischer Assistent, Pharmazeutisch-technische Assistenz | certificate
Pflegehelfer | Pflegehelferin, Pflegeassistent, Pflegeassistentin, Krankenpflegehelfer, Krankenpflegehelferin | certificate
Altenpfleger | Altenpflegerin, Examinierte Altenpflegekraft, Staatlich anerkannter Altenpfleger | certificate
Nurse practitioner | ^NP certification | licence
Advanced practice nurse | Advanced practice registered nurse, ^APRN | licence
^BSN | Bachelor of Science in Nursing | certificate
DEA registration | DEA license | licence
HCPC registration | HCPC registered | licence
Weiterbildung Intensivpflege | Fachweiterbildung Intensivpflege, <Fachweiterbildung Anästhesie und Intensivpflege = Fachweiterbildung Intensiv- und Anästhesiepflege | certificate
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
Pulmonology | Pneumologie | subject
Respiratory therapy | Respiratory care, Atmungstherapie | technique
Endocrinology | Endokrinologie, <Diabetes care = Diabetesberatung | subject
Trauma surgery | Unfallchirurgie | subject
Nuclear medicine | Nuklearmedizin | subject
Radiation therapy | Radiotherapy, Strahlentherapie | technique
Mammography | Mammographie | technique
PACS | Picture archiving and communication system | software 1982
Radiologic technologist | ^MTRA, ^MTR, Medizinischer Technologe für Radiologie | certificate
ARRT | ARRT certification | certificate 1922
Medical laboratory technician | ^MTLA, ^MTL, Medical laboratory technologist, Medizinischer Technologe für Laboratoriumsanalytik | certificate
DICOM | | standard 1985
HL7 | <HL7 interfaces | standard 1987
FHIR | HL7 FHIR | standard 2012
Blood transfusion | Bluttransfusion | technique
Transfusion medicine | Transfusionsmedizin | subject
Injections | Injektionen, <Subcutaneous injections, <Intramuscular injections | technique
Vaccinations | Impfungen, Immunizations, Administering vaccines | technique
Stoma care | Stomaversorgung, Stomapflege, Ostomy care | technique
Airway management | Atemwegsmanagement, <Intubation, <Suctioning | technique
Spirometry | Spirometrie, Lungenfunktionsprüfung | technique
Casting and splinting | Gipsverbände | technique
Nursing process | Pflegeprozess, Pflegeprozesssteuerung | method
Primary nursing | Bezugspflege | method
Pflegegrade | Care level assessment, <Begutachtung nach SGB XI | technique
Clinical pathways | Behandlungspfade | method
Hospital information systems | Krankenhausinformationssystem, ^KIS, Krankenhausinformationssysteme | software
Practice management software | Praxissoftware, Arztsoftware, <Medistar, <TurboMed, <CGM Albis | software
Practice management | Praxismanagement, Praxisorganisation | method
Prescription processing | Rezeptbearbeitung, <Prescription filling | technique
Rezeptabrechnung | | technique
Compounding | Rezepturherstellung, <Sterile compounding | technique
Bobath | Bobath-Konzept, Bobath concept | technique
Vojta | Vojta-Therapie | technique
PNF | Propriozeptive neuromuskuläre Fazilitation | technique
Gait training | Gangschule | technique
Electrotherapy | Elektrotherapie | technique
Dysphagia therapy | Dysphagietherapie, Swallowing therapy | technique
Behavioural therapy | Verhaltenstherapie, Behavioral therapy | technique
Applied behavior analysis | ABA therapy, Applied behaviour analysis | technique
BCBA | Board Certified Behavior Analyst | certificate 1998
Motivational interviewing | Motivierende Gesprächsführung | technique
Group therapy | Gruppentherapie, Gruppenangebote | technique
Art therapy | Kunsttherapie | technique
Music therapy | Musiktherapie | technique
Prosthetics | Prothetik | technique
Orthotics | | technique
Orthopädietechnik | | technique
Dental technology | Zahntechnik, Dental lab | technique
Orthodontics | Kieferorthopädie | subject
Dental prophylaxis | Zahnmedizinische Prophylaxe, Professionelle Zahnreinigung | technique
Chairside assistance | Stuhlassistenz | technique
Surgical assistance | OP-Assistenz, <Instrumentieren | technique
Surgical technology | Operationstechnische Assistenz | technique
Medical device training | Medizinprodukteeinweisung, MPG-Einweisung | technique
Clinical skills | Klinische Fertigkeiten | technique
Patient observation | Krankenbeobachtung, Patientenbeobachtung | technique
Emergency care | Notfallversorgung | subject
Perioperative care | Perioperative Versorgung | subject
Talking therapies | Gesprächstherapien, Talk therapy | method
Creative therapies | Kreativtherapien, Arts therapies | method
`;
