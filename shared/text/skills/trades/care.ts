/** Elderly care, child care, disability and social work. Line format: see ../skill-entry.ts. */
export const careSkills = `
Elderly care | Aged care, Altenpflege, Care of older people, Seniorenbetreuung, <Geriatric care | subject
Geriatrics | Geriatrie | subject
Personal care | Grundpflege, Personal hygiene support, Activities of daily living, ADLs, <Körperpflege | technique
Behandlungspflege | Medical treatment care | technique
Dementia care | Demenzbetreuung, <Alzheimer's care | technique
Palliative care | Palliativpflege, <Hospice care = Hospiz, <End-of-life care | technique
Home care | Domiciliary care, Ambulante Pflege, Home health care, Häusliche Pflege | technique
Manual handling | Moving and handling, <Patient lifting, <Hoist use, <Patient transfer | technique
Kinaesthetics | Kinästhetik, Kinaesthetics in care, Kinästhetics | technique
Feeding assistance | Hilfe bei der Nahrungsaufnahme, <PEG feeding | technique
Companionship | | technique
Alltagsbegleitung | | technique
Medication reminders | Medikamentenerinnerung | technique
Disability support | Disability care, Behindertenhilfe | subject
Heilerziehungspflege | | subject
Learning disabilities | Lernbehinderung | subject
Eingliederungshilfe | | subject
Autism support | Autism spectrum, Autismus, ASD support | subject
Behaviour management | Behavior management, Verhaltensmanagement, <Positive behaviour support | technique
Safeguarding | <Safeguarding adults | law
Child protection | Kinderschutz | subject
DBS check | <Enhanced DBS, DBS clearance | certificate
Erweitertes Führungszeugnis | | certificate
Führungszeugnis | Polizeiliches Führungszeugnis | certificate
Background check | Background checks | certificate
Working with children check | | certificate
Care Certificate | | certificate
Health and Social Care diploma | | certificate
NVQ Level 2 Health and Social Care | | certificate
NVQ Level 3 Health and Social Care | | certificate
Social work | Soziale Arbeit, Sozialarbeit, <Social casework | subject
Social pedagogy | Sozialpädagogik | subject
Family support | Familienhilfe, <SPFH = Sozialpädagogische Familienhilfe | technique
Family counselling | Familienberatung | technique
Youth work | Jugendarbeit, Working with young people | technique
Youth welfare | Jugendhilfe, Kinder- und Jugendhilfe | subject
Counselling | Counseling, Beratungsgespräche, Psychosoziale Beratung | technique
Crisis intervention | Krisenintervention | technique
De-escalation | Deeskalation, Deeskalationstechniken | technique
Addiction support | Suchthilfe, <Substance abuse counselling = Suchtberatung | technique
Refugee support | Flüchtlingshilfe | technique
Migration counselling | Migrationsberatung | technique
Child care | Childcare, Kinderbetreuung, <Babysitting, <Child minding | technique
Early years education | Early childhood education, Frühpädagogik, <EYFS, <Nursery education | subject
Erzieher | Erzieherin, Staatlich anerkannte Erzieherin, Staatlich anerkannter Erzieher | certificate
Play-based learning | Spielpädagogik, Freispiel | method
Child observation | <Bildungsdokumentation, <Portfolioarbeit = Learning journeys | technique
Parent communication | Elternarbeit, <Elterngespräche = Parent conferences | technique
Housekeeping | Hauswirtschaft, <Room cleaning = Zimmerreinigung | technique
Cleaning | Reinigung, Reinigungsarbeiten | technique
Laundry | Wäschepflege, Laundry service | technique
Fall prevention | Sturzprophylaxe, Falls prevention | technique
Pressure ulcer prevention | Dekubitusprophylaxe | technique
SIS documentation | Strukturierte Informationssammlung | method
Vivendi | Connext Vivendi | software 1993
Care home management | Heimleitung, Einrichtungsleitung | method
Pflegedienstleitung | ^PDL, Nursing management | method
Wohnbereichsleitung | | method
Ward management | Stationsleitung, Ward leadership | method
Praxisanleitung | Praxisanleiter, Praxisanleiterin | certificate
Clinical mentoring | Practice education, <Preceptorship | technique
Hairdressing | Friseurhandwerk, <Hair cutting, <Hair colouring = Hair coloring | technique
Beauty therapy | Kosmetik, Cosmetology, <Manicure, <Waxing | technique
Fitness training | Fitnesstraining, <Personal training, <Strength training | technique
Volunteering coordination | Ehrenamtskoordination, Volunteer management, Volunteer coordination | method
Fundraising | <Spendenakquise = Spenden sammeln | method
Case management | Fallmanagement, Fallsteuerung | method
Heilerziehungspfleger | Heilerziehungspflegerin | certificate
Kinderpfleger | Kinderpflegerin | certificate
Sozialassistent | Sozialassistentin | certificate
Staatliche Anerkennung Sozialarbeit | Staatlich anerkannter Sozialarbeiter, Staatlich anerkannte Sozialarbeiterin, Staatlich anerkannter Sozialpädagoge, Staatlich anerkannte Sozialpädagogin | licence
Licensed social worker | Social work licence, Social work license, <LCSW, <LMSW | licence
Betreuungskraft § 43b | Betreuungskraft nach § 43b, § 43b SGB XI, Betreuungskraft nach § 53c | certificate
Qualitätsbeauftragter | | certificate
Qualitätsmanagementbeauftragter | QMB, Qualitätsmanagementbeauftragte | certificate
Measles immunity | Masernschutznachweis, Masernimmunität | certificate 2020
Measles vaccination | Masernimpfung, Masernschutzimpfung, Masernschutz | certificate
Biography work | Biografiearbeit, Life story work | technique
Validation therapy | Validation nach Feil, Integrative Validation | method
Activation of older people | Aktivierung von Senioren, Activity programmes | technique
Sign language interpreting | Gebärdensprachdolmetschen | technique
Augmentative communication | Unterstützte Kommunikation | technique
Assisted living | Betreutes Wohnen, Supported living | method
School assistance | Schulbegleitung, Integrationshilfe | technique
Teaching assistance | Teaching assistant, Unterrichtsassistenz | technique
After-school care | Hortbetreuung, Ganztagsbetreuung, Offene Ganztagsschule, OGS | technique
Infant care | Säuglingspflege | technique
Care of under-threes | U3-Betreuung, Krippenbetreuung | technique
Inclusion in day care | Integrationspädagogik, Inklusionspädagogik | method
Foster care | Pflegekinderdienst, ~~Fostering | technique
Child protection law | SGB VIII, Kinder- und Jugendhilferecht | law 1990
Trauma pedagogy | Traumapädagogik | method
Trauma-informed care | | method
Systemic counselling | Systemische Beratung | method
Systemic therapy | Systemische Therapie | method
Debt counselling | Schuldnerberatung | technique
Homeless support | Wohnungslosenhilfe, Obdachlosenhilfe | technique
Street work | Streetwork | technique
Outreach work | Aufsuchende Arbeit | technique
Experiential education | Erlebnispädagogik | method
Outdoor education | Outdoor-Pädagogik | method
Prophylaxis in care | Prophylaxen, Pflegeprophylaxen | technique
Social counselling | Sozialberatung | technique
`;
