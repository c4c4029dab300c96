/** Schools, universities, training. Line format: see ../skill-entry.ts. */
export const teachingSkills = `
Teaching | Unterrichten, Lehrtätigkeit, Unterricht, <Classroom teaching = Classroom instruction | technique
Lesson planning | Unterrichtsplanung, Lesson plans, Unterrichtsvorbereitung | technique
Curriculum development | Curriculum design, Lehrplanentwicklung, Curriculumentwicklung | technique
Course development | Kursentwicklung | technique
Classroom management | Klassenführung, Behaviour management in class | technique
Differentiated instruction | ~Differentiation, ~Differenzierung, Individualized instruction, Binnendifferenzierung, Differentiated teaching | technique
Student assessment | Assessment of pupils, Leistungsbewertung, Leistungsbeurteilung, <Grading = ~~Marking, <Formative assessment, <Summative assessment | technique
Standardized test preparation | <SAT preparation | technique
Exam preparation | Prüfungsvorbereitung, Test preparation | technique
Special education | ^SEN, ^SEND, Sonderpädagogik, Special educational needs | subject
Special needs | Förderbedarf | subject
Individualized education programs | ^IEP, ^IEPs, Individualized education plan, Förderpläne, Förderplan | technique
Inclusive education | Inklusion, Inclusive classroom | method
English as a second language | ^ESL, ^EAL, ESOL | subject
English language learners | ^ELL | subject
TEFL | | certificate
TESOL | | certificate
CELTA | | certificate
German as a foreign language | Deutsch als Fremdsprache, ^DaF, <DaF/DaZ | subject
German as a second language | Deutsch als Zweitsprache, ^DaZ | subject
Phonics | | technique
Literacy instruction | Reading instruction, Leseförderung, <Guided reading | technique
Mathematics | Maths, Mathematik, <Algebra, <Calculus, <Mathematics teaching = Mathematikunterricht | subject
Physics | Physik | subject
Chemistry | Chemie | subject
Biology | Biologie | subject
History teaching | Geschichtsunterricht | subject
^~History | ^~Geschichte | subject
Geography | Erdkunde, Geographie | subject
Science teaching | | subject
STEM education | MINT-Bildung | subject
^STEM | ^MINT | subject
Natural sciences | Naturwissenschaften | subject
Computer science | Informatik, Computing | subject
English literature | Englische Literatur | subject
English language arts | ^ELA | subject
Music education | Musikunterricht, Music teaching | subject
Piano | Klavier | subject
Art education | Kunstunterricht, Art teaching | subject
Physical education | Sportunterricht, ^PE teaching | subject
Sports coaching | Sporttraining | technique
Primary education | Elementary education, <Grundschule, <KS1, <KS2, Grundschulpädagogik, <Primary teaching = Primary school teaching | subject
Secondary education | Sekundarstufe, <KS3, <KS4, <Sekundarstufe I, <Sekundarstufe II, <Secondary teaching | subject
Higher education | University teaching, Hochschullehre, <Undergraduate teaching, <Graduate courses, <Undergraduate and graduate courses | subject
Teaching licence | Teaching certificate, Teaching license, Teacher certification, <State teaching license = State teaching certification | licence
^QTS | Qualified Teacher Status | licence
Zweites Staatsexamen Lehramt | Lehramtsbefähigung | licence
Lehramt | Lehramtsstudium | certificate
PGCE | Postgraduate Certificate in Education | certificate
PGDE | | certificate
Adult education | Erwachsenenbildung, Adult learning | subject
Vocational training | Berufsausbildung, Berufliche Bildung | subject
Ausbildereignung | AEVO, Ausbildereignungsschein, AdA-Schein, Ausbilderschein, Ausbildereignungsprüfung | certificate
Tutoring | Nachhilfe, Private tutoring | technique
E-learning | <Online teaching = Online-Unterricht = Remote teaching | method
Distance learning | Fernunterricht | method
Blended learning | | method
Learning management systems | ^LMS, Lernplattformen, Lernplattform | software
Moodle | | software 2002
Google Classroom | | software 2014
Canvas LMS | ^~~Canvas | software 2011
^Blackboard | Blackboard Learn | software 1997
Smartboards | Smart board, Interactive whiteboards, <Interactive whiteboard, Interaktive Tafel | equipment
Instructional design | Instruktionsdesign | method
Articulate Storyline | | software 2012
Articulate 360 | | software 2016
Educational psychology | Pädagogische Psychologie | subject
Pedagogy | Pädagogik | subject
Parent-teacher communication | Parent-teacher conferences, Elternabende, Parents' evenings, Parent teacher conferences, Parent communication in school | technique
Pastoral care | Form tutor | technique
School social work | Schulsozialarbeit | technique
School trips | Field trips, Klassenfahrten, Educational visits | technique
Student supervision | Betreuung von Studierenden, Supervising students, <Thesis supervision, <Dissertation committees, <Supervise graduate students | technique
Student mentoring | | technique
Lecturing | Vorlesungen, Lectures, <Guest lectures | technique
Workshop facilitation | Facilitating workshops, Moderation von Workshops | technique
~Facilitation | | technique
Public speaking | Vortragstätigkeit, Speaking engagements | technique
Library services | | subject
Librarianship | Bibliothekswesen | subject
Cataloguing | Cataloging, Katalogisierung | technique
Archiving | Archivwesen, Archive management | technique
Montessori | Montessori-Pädagogik, Montessori method | method 1907
Montessori diploma | Montessori-Diplom | certificate
English teaching | Englischunterricht, Teaching English, Englisch unterrichten | subject
French teaching | Französischunterricht | subject
German teaching | Deutschunterricht | subject
Religious education | Religionsunterricht, Religionspädagogik | subject
Social studies | Sozialkunde, Gemeinschaftskunde | subject
Civic education | Politische Bildung, Civics | subject
Vocational school teaching | Berufsschulunterricht | technique
Seminar teaching | Seminarleitung, Seminare leiten | technique
Didactics | Methodik und Didaktik, Didaktik, <Fachdidaktik = Subject didactics | subject
Digital media in class | Medienpädagogik, Media education, Digitale Medien im Unterricht | method
Project-based learning | Projektunterricht, Project based learning | method
Cooperative learning | Kooperatives Lernen, Collaborative learning | method
Inquiry-based learning | Forschendes Lernen | method
Universal design for learning | ^UDL | method 1984
Responsive classroom | | method
Restorative practices | Restorative practice | method
Positive behavior interventions | PBIS | method 1997
Response to intervention | ^RTI | method 2004
Multi-tiered system of supports | ^MTSS | method
Social-emotional learning | ^SEL, Social and emotional learning, Sozial-emotionales Lernen | method
Dyslexia support | LRS-Förderung, Legasthenieförderung | technique
Dyscalculia support | Dyskalkulie | technique
Gifted education | Begabtenförderung, Hochbegabtenförderung | method
Language support | Sprachförderung, Alltagsintegrierte Sprachbildung | technique
Waldorf education | Waldorfpädagogik | method 1919
Reggio pedagogy | Reggio Emilia approach, Reggio-Pädagogik | method
National Curriculum | National curriculum for England | standard 1988
Common Core | Common Core State Standards | standard 2010
International Baccalaureate | ^IB, IB Diploma Programme | standard 1968
Advanced Placement | AP courses | standard 1955
GCSE teaching | GCSE | subject
A-level teaching | | subject
BAMF-Zulassung | BAMF Zulassung, Zulassung für Integrationskurse | licence 2005
Integrationskurse | Integration courses | technique 2005
Examination board work | Prüfungsausschuss, Examination board | technique
IHK-Prüfer | IHK-Prüferin | method
School management | Schulleitung, School leadership | method
Educational counselling | Bildungsberatung, Academic advising, Studienberatung | technique
Curriculum mapping | Schulcurriculum | technique
SCORM | | standard 2000
xAPI | Experience API, Tin Can API | standard 2013
^ILIAS | ILIAS LMS | software 1998
Kahoot |  | software 2013
Schoology | | software 2009
PowerSchool | | software 1997
^SIMS | Capita SIMS, SIMS.net | software 1984
^~Seesaw |  | software 2013
H5P | | software 2013
Camtasia | TechSmith Camtasia | software 2002
Adobe Captivate | ^Captivate | software 2004
Train the trainer | Train-the-Trainer, Trainerausbildung | certificate
Systemischer Coach | | certificate
Systemic coaching | Systemisches Coaching | method
Authoring tools | Autorentools, Autorenwerkzeuge, E-learning authoring tools | software
School information systems | Student information systems, Schulverwaltungssoftware | software
E-learning standards | E-Learning-Standards | standard
Language teaching | Sprachunterricht | technique
Learning support | Lernförderung | technique
Progressive education | Reformpädagogik | subject
`;
