/** Schools, universities, training. Line format: see ../skill-entry.ts. */
export const teachingSkills = `
Teaching | Unterrichten, Classroom teaching, Lehrtätigkeit, Classroom instruction, Unterricht | technique
Lesson planning | Unterrichtsplanung, Lesson plans, Unterrichtsvorbereitung | technique
Curriculum development | Curriculum design, Lehrplanentwicklung, Course development, Curriculum planning, Curriculumentwicklung | technique
Classroom management | Klassenführung, Behaviour management in class, Klassenleitung | technique
Differentiated instruction | Differentiation, Differenzierung, Individualized instruction, Binnendifferenzierung, Differentiated teaching | technique
Student assessment | Assessment of pupils, Leistungsbewertung, <Formative assessment, Grading, Leistungsbeurteilung, Marking, <Summative assessment | technique
Standardized test preparation | Test preparation, Prüfungsvorbereitung, Exam preparation, SAT preparation | technique
Special education | Special needs, ^SEN, ^SEND, Sonderpädagogik, Special educational needs, Förderschwerpunkt | subject
Individualized education programs | ^IEP, ^IEPs, Individualized education plan, Förderpläne, Förderplan | technique
Inclusive education | Inklusion, Inclusive classroom | method
English as a second language | ^ESL, ^EAL, ESOL, English language learners, ^ELL | subject
TEFL | | subject
TESOL | | subject
CELTA | | subject
German as a foreign language | Deutsch als Fremdsprache, ^DaF, Deutsch als Zweitsprache, ^DaZ, DaF/DaZ | subject
Phonics | Literacy instruction, Reading instruction, Guided reading, Leseförderung | technique
Mathematics | Maths, Mathematik, <Algebra, Mathematics teaching, <Calculus | subject
Physics | Physik | subject
Chemistry | Chemie | subject
Biology | Biologie | subject
History teaching | ^~History, ^~Geschichte, Geschichtsunterricht | subject
Geography | Erdkunde, Geographie | subject
Science teaching | STEM education, STEM, MINT, Naturwissenschaften | subject
Computer science | Informatik, Computing | subject
English literature | English language arts, Englische Literatur, ^ELA | subject
Music education | Musikunterricht, Music teaching | subject
Piano | Klavier | subject
Art education | Kunstunterricht, Art teaching | subject
Physical education | Sportunterricht, ^PE teaching, Sports coaching | subject
Primary education | Primary teaching, Elementary education, <Grundschule, Primary school teaching, <KS1, <KS2, Grundschulpädagogik | subject
Secondary education | Secondary teaching, Sekundarstufe, <KS3, <KS4, <Sekundarstufe I, <Sekundarstufe II | subject
Higher education | University teaching, Hochschullehre, <Undergraduate teaching, <Graduate courses, <Undergraduate and graduate courses | subject
Teaching licence | Teaching certificate, Teaching license, Teacher certification, State teaching license, State teaching certification | licence
^QTS | Qualified Teacher Status | licence
Lehramt | Zweites Staatsexamen Lehramt | licence
PGCE | Postgraduate Certificate in Education | certificate
PGDE | | certificate
Adult education | Erwachsenenbildung, Adult learning | subject
Vocational training | Berufsausbildung, Berufliche Bildung, Ausbildung von Auszubildenden | subject
Ausbildereignung | AEVO, Ausbildereignungsschein, AdA-Schein, Ausbilderschein, Ausbildereignungsprüfung | certificate
Tutoring | Nachhilfe, Private tutoring, Tutor | technique
E-learning | Online teaching, Distance learning, Digitale Lehre, Blended learning, Online-Unterricht, Remote teaching | method
Learning management systems | ^LMS, Lernplattformen, Lernplattform | software
Moodle | | software 2002
Google Classroom | | software 2014
Canvas LMS | ^~~Canvas | software 2011
Blackboard | Blackboard Learn | software 1997
Smartboards | Smart board, Interactive whiteboards, <Interactive whiteboard, Interaktive Tafel, Whiteboards | equipment
Instructional design | Didaktik, Instruktionsdesign | method
Articulate Storyline | Articulate 360 | software 2012
Educational psychology | Pädagogische Psychologie, Pädagogik | subject
Parent-teacher communication | Parent-teacher conferences, Elternabende, Parents' evenings, Parent teacher conferences, Parent communication in school | technique
Pastoral care | Form tutor, Vertrauenslehrer, Schulsozialarbeit | technique
School trips | Field trips, Klassenfahrten, Educational visits | technique
Student supervision | Betreuung von Studierenden, Thesis supervision, Supervising students, Dissertation committees, Student mentoring, Supervise graduate students | technique
Lecturing | Vorlesungen, Lectures, Guest lectures | technique
Workshop facilitation | Facilitation, Facilitating workshops, Moderation von Workshops, Workshops | technique
Public speaking | Vortragstätigkeit, Speaking engagements | technique
Library services | Librarianship, Bibliothekswesen, Cataloguing, Cataloging | subject
Archiving | Archivwesen, Archive management | technique
Montessori | Montessori-Pädagogik, Montessori method, Montessori diploma | method 1907
English teaching | Englischunterricht, Teaching English, Englisch unterrichten | subject
French teaching | Französischunterricht | subject
German teaching | Deutschunterricht | subject
Religious education | Religionsunterricht, Religionspädagogik | subject
Social studies | Sozialkunde, Gemeinschaftskunde, Politische Bildung, Civics | subject
Vocational school teaching | Berufsschulunterricht, Berufsschullehrer, Vocational teaching | technique
Seminar teaching | Seminarleitung, Seminare leiten | technique
Didactics | Fachdidaktik, Subject didactics, Methodik und Didaktik | subject
Digital media in class | Medienpädagogik, Media education, Digitale Medien im Unterricht | method
Project-based learning | Projektunterricht, Project based learning | method
Cooperative learning | Kooperatives Lernen, Collaborative learning | method
Inquiry-based learning | Forschendes Lernen | method
Universal design for learning | ^UDL | method 1984
Responsive classroom | Restorative practices, Restorative practice | method
Positive behavior interventions | PBIS | method 1997
Response to intervention | ^RTI, ^MTSS | method 2004
Social-emotional learning | ^SEL, Social and emotional learning, Sozial-emotionales Lernen | method
Dyslexia support | Legasthenie, LRS-Förderung, Dyslexia | technique
Dyscalculia support | Dyskalkulie | technique
Gifted education | Begabtenförderung, Hochbegabtenförderung | method
Language support | Sprachförderung, Language development, Alltagsintegrierte Sprachbildung | technique
Waldorf education | Waldorfpädagogik | method 1919
Reggio pedagogy | Reggio Emilia approach, Reggio-Pädagogik | method
National Curriculum | National curriculum for England | standard 1988
Common Core | Common Core State Standards | standard 2010
International Baccalaureate | ^IB, IB Diploma Programme | standard 1968
Advanced Placement | AP courses | standard 1955
GCSE teaching | GCSE, A-level teaching | subject
BAMF-Zulassung | BAMF Zulassung, Integrationskurse, Zulassung für Integrationskurse | licence 2005
Examination board work | Prüfungsausschuss, IHK-Prüfer, Examination board | technique
School management | Schulleitung, School leadership | method
Educational counselling | Bildungsberatung, Academic advising, Studienberatung | technique
Curriculum mapping | Schulcurriculum | technique
SCORM | xAPI | standard 2000
^ILIAS | ILIAS LMS | software 1998
Kahoot |  | software 2013
Schoology | | software 2009
PowerSchool | | software 1997
^SIMS | Capita SIMS, SIMS.net | software 1984
^~Seesaw |  | software 2013
H5P | | software 2013
Camtasia | TechSmith Camtasia | software 2002
Adobe Captivate | Captivate | software 2004
Train the trainer | Train-the-Trainer, Trainerausbildung | certificate
Systemischer Coach | Systemic coaching, Systemisches Coaching | certificate
`;
