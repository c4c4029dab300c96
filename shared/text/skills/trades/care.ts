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
SIS documentation | Strukturierte Informationssammlung | software
Vivendi | Connext Vivendi | software 1993
Care home management | Pflegedienstleitung, Heimleitung, ^PDL, Einrichtungsleitung | method
Wohnbereichsleitung | Ward management, Stationsleitung, Ward leadership | method
Praxisanleitung | Praxisanleiter, Practice education, Clinical mentoring, <Preceptorship, Praxisanleiterin | certificate
Hairdressing | Friseurhandwerk, Hair cutting, Hair colouring, Hair coloring | technique
Beauty therapy | Kosmetik, Cosmetology, <Manicure, <Waxing | technique
Fitness training | Personal training, Fitnesstraining, Strength training | technique
Volunteering coordination | Ehrenamtskoordination, Volunteer management, Volunteer coordination | method
Fundraising | Spendenakquise, Spenden sammeln | method
`;
