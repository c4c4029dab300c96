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
Articulate Storyline | | method 2012
Educational psychology | Pädagogische Psychologie, Pädagogik | subject
Parent-teacher communication | Parent-teacher conferences, Elternabende, Parents' evenings, Parent teacher conferences, Parent communication in school | technique
Pastoral care | Form tutor, Vertrauenslehrer, Schulsozialarbeit | technique
School trips | Field trips, Klassenfahrten, Educational visits | technique
Student supervision | Betreuung von Studierenden, Thesis supervision, Supervising students, Dissertation committees, Student mentoring, Supervise graduate students | technique
Lecturing | Vorlesungen, Lectures, Guest lectures | technique
Workshop facilitation | Facilitation, Facilitating workshops, Moderation von Workshops, Workshops | technique
Public speaking | Vortragstätigkeit, Speaking engagements, Presenting | technique
Library services | Librarianship, Bibliothekswesen, Cataloguing, Cataloging | subject
Archiving | Archivwesen, Archive management | technique
Montessori | Montessori-Pädagogik, Montessori method, Montessori diploma | method 1907
`;
