export const teachingAndPublicServiceKinds = `
Learning management systems: Moodle, Canvas LMS, Blackboard, ILIAS, Schoology, Google Classroom
Authoring tools: Articulate Storyline, Articulate 360, Adobe Captivate, H5P
School information systems: SIMS, PowerSchool
Digital media in class: Smartboards, Kahoot, Seesaw
E-learning: Distance learning, Blended learning
E-learning standards: SCORM, xAPI
Language teaching: English teaching, French teaching, German teaching, English as a second language, German as a foreign language, German as a second language
Language support: German as a second language, English as a second language
English as a second language: TEFL, TESOL, CELTA
German as a second language: Integrationskurse
Natural sciences: Physics, Chemistry, Biology
STEM: Mathematics, Physics, Chemistry, Biology, Computer science
Special needs: Dyslexia support, Dyscalculia support, Autism support
Learning support: Dyslexia support, Dyscalculia support, Tutoring
Inclusive education: Universal design for learning
Progressive education: Montessori, Waldorf education, Reggio pedagogy
Multi-tiered system of supports: Response to intervention
Special education: Individualized education programs
Literacy instruction: Phonics
Exam preparation: Standardized test preparation
Secondary education: GCSE teaching, A-level teaching
Curriculum development: Curriculum mapping, Course development
Adult education: Integrationskurse
Coaching: Systemic coaching
Facilitation: Workshop facilitation
Teaching: English teaching, French teaching, German teaching, History teaching, Science teaching, Vocational school teaching, GCSE teaching, A-level teaching
Resident registration: MESO, VOIS
Registration software: MESO, VOIS
Citizen services: Resident registration
Public accounting: Doppik, Neues Kommunales Finanzmanagement
E-government: Onlinezugangsgesetz, E-Akte
Rope access: IRATA, FISAT
Aviation security: Luggage screening, Luftsicherheitsassistent
Spatial planning: Town planning
`;
