/** Elderly care, child care, disability and social work. Line format: see ../skill-entry.ts. */
export const careSkills = `
Elderly care | Aged care, Altenpflege, Geriatric care, Care of older people, Seniorenbetreuung, Geriatrics, Geriatrie | subject
Personal care | Grundpflege, Personal hygiene support, Körperpflege, Activities of daily living, ADLs | technique
Behandlungspflege | Medical treatment care | technique
Dementia care | Demenzbetreuung, <Alzheimer's care, Demenz, Dementia | technique
Palliative care | End-of-life care, Palliativpflege, <Hospice care, <Hospiz | technique
Home care | Domiciliary care, Ambulante Pflege, Home health care, Häusliche Pflege | technique
Manual handling | Moving and handling, Patient lifting, Kinästhetik, Hoist use, Patient transfer | technique
Feeding assistance | Hilfe bei der Nahrungsaufnahme, <PEG feeding | technique
Companionship | Alltagsbegleitung, Betreuungskraft, Betreuung nach § 43b | technique
Medication reminders | Medikamentenerinnerung | technique
Disability support | Disability care, Behindertenhilfe, Learning disabilities, Eingliederungshilfe, Heilerziehungspflege | subject
Autism support | Autism spectrum, Autismus, ASD support | subject
Behaviour management | Behavior management, Positive behaviour support, Verhaltensmanagement | technique
Safeguarding | Child protection, Kinderschutz, Safeguarding adults, Kindeswohl | law
DBS check | <Enhanced DBS, DBS clearance | certificate
Erweitertes Führungszeugnis | Polizeiliches Führungszeugnis, Führungszeugnis | certificate
Background check | Background checks | certificate
Working with children check | | certificate
Care Certificate | Health and Social Care diploma | certificate
NVQ Level 2 Health and Social Care | | certificate
NVQ Level 3 Health and Social Care | | certificate
Social work | Soziale Arbeit, Sozialarbeit, Social casework, <Sozialpädagogik | subject
Family support | Familienhilfe, Family counselling, SPFH | technique
Youth work | Jugendarbeit, Jugendhilfe, Working with young people | technique
Counselling | Counseling, Beratungsgespräche, Psychosoziale Beratung | technique
Crisis intervention | Krisenintervention, De-escalation, Deeskalation | technique
Addiction support | Suchthilfe, Substance abuse counselling, Suchtberatung | technique
Refugee support | Flüchtlingshilfe, Migrationsberatung | technique
Child care | Childcare, Kinderbetreuung, Nanny, Babysitting, Child minding | technique
Early years education | Early childhood education, Frühpädagogik, <Kindergarten, <Kita, <EYFS, Nursery education | subject
Erzieher | Erzieherin, Staatlich anerkannte Erzieherin, Staatlich anerkannter Erzieher | subject
Play-based learning | Spielpädagogik, Freispiel | method
Child observation | Bildungsdokumentation, Learning journeys, Portfolioarbeit | technique
Parent communication | Elterngespräche, Elternarbeit, Parent conferences | technique
Housekeeping | Cleaning, Hauswirtschaft, Reinigung, Room cleaning | technique
Laundry | Wäschepflege, Laundry service | technique
Fall prevention | Sturzprophylaxe, Falls prevention | technique
Pressure ulcer prevention | Dekubitusprophylaxe | technique
SIS documentation | Strukturierte Informationssammlung | method
Vivendi | Connext Vivendi | software 1993
Care home management | Pflegedienstleitung, Heimleitung, ^PDL, Einrichtungsleitung | method
Wohnbereichsleitung | Ward management, Stationsleitung, Ward leadership | method
Praxisanleitung | Praxisanleiter, Practice education, Clinical mentoring, <Preceptorship, Praxisanleiterin | certificate
Hairdressing | Friseurhandwerk, Hair cutting, Hair colouring, Hair coloring | technique
Beauty therapy | Kosmetik, Cosmetology, <Manicure, <Waxing | technique
Fitness training | Personal training, Fitnesstraining, Strength training | technique
Volunteering coordination | Ehrenamtskoordination, Volunteer management, Volunteer coordination | method
Fundraising | Spendenakquise, Spenden sammeln | method
Case management | Fallmanagement, Fallsteuerung | method
Heilerziehungspfleger | Heilerziehungspflegerin | certificate
Kinderpfleger | Kinderpflegerin, Sozialassistent, Sozialassistentin | certificate
Staatliche Anerkennung Sozialarbeit | Staatlich anerkannter Sozialarbeiter, Staatlich anerkannte Sozialarbeiterin, Staatlich anerkannter Sozialpädagoge, Staatlich anerkannte Sozialpädagogin, Licensed social worker, LCSW, LMSW | licence
Betreuungskraft § 43b | Betreuungskraft nach § 43b, § 43b SGB XI, Betreuungskraft nach § 53c | certificate
Qualitätsbeauftragter | Qualitätsmanagementbeauftragter, QMB | certificate
Measles immunity | Masernschutz, Masernimpfung, Masernschutzimpfung, Masernschutznachweis | certificate 2020
Biography work | Biografiearbeit, Life story work | technique
Validation therapy | Validation nach Feil, Integrative Validation | method
Activation of older people | Aktivierung von Senioren, Activity programmes | technique
Sign language interpreting | Gebärdensprachdolmetschen | technique
Augmentative communication | Unterstützte Kommunikation | technique
Assisted living | Betreutes Wohnen, Supported living | method
School assistance | Schulbegleitung, Integrationshilfe, Teaching assistance, Teaching assistant | technique
After-school care | Hortbetreuung, Ganztagsbetreuung, Offene Ganztagsschule, OGS | technique
Infant care | Krippenbetreuung, Säuglingspflege, Care of under-threes, U3-Betreuung | technique
Inclusion in day care | Integrationspädagogik, Inklusionspädagogik | method
Foster care | Pflegekinderdienst, Fostering | technique
Child protection law | SGB VIII, Kinder- und Jugendhilferecht | law 1990
Trauma pedagogy | Traumapädagogik, Trauma-informed care | method
Systemic counselling | Systemische Beratung, Systemic therapy, Systemische Therapie | method
Debt counselling | Schuldnerberatung | technique
Homeless support | Wohnungslosenhilfe, Obdachlosenhilfe | technique
Street work | Streetwork, Outreach work | technique
Experiential education | Erlebnispädagogik, Outdoor education | method
`;
