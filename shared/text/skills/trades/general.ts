/** What every trade asks for. Line format: see ../skill-entry.ts. */
export const generalSkills = `
Communication | Communication skills, Verbal communication, Written communication, Kommunikationsfähigkeit, Kommunikationsstärke, Interpersonal skills, Interpersonal communication, Written and verbal communication, Verbal and written communication | soft
Teamwork | Team player, Teamfähigkeit, Collaboration, Teamarbeit, Cross-functional collaboration | soft
Leadership | Leadership skills, Führungskompetenz, Team leading, <Führungserfahrung | soft
Problem solving | Problem-solving skills, Problemlösung, Problemlösungskompetenz, <Troubleshooting | soft
Analytical thinking | Analytical skills, Critical thinking, Analytisches Denken, Analytische Fähigkeiten, <Analytical and problem-solving skills | soft
Time management | Zeitmanagement, Meeting deadlines, Prioritization, Prioritisation | soft
Organizational skills | Organisational skills, Organisationstalent, Organisationsfähigkeit | soft
Attention to detail | Detail-oriented, Detail oriented, Sorgfalt, Accuracy, Genauigkeit, Sorgfältige Arbeitsweise | soft
Adaptability | ~Flexibility, ~Flexibilität, Adaptable, Anpassungsfähigkeit | soft
Reliability | Zuverlässigkeit, Reliable, Dependability | soft
Creativity | Kreativität, Creative thinking | soft
Empathy | Einfühlungsvermögen, Compassion, Empathie, Compassionate | soft
Self-motivation | Self-motivated, Self-starter, Eigeninitiative, Proactive, Taking initiative | soft
Independent working | Working independently, Ability to work independently, Work independently, Selbstständige Arbeitsweise, Selbständiges Arbeiten, Eigenverantwortliches Arbeiten, Selbstständiges Arbeiten | soft
Decision making | Entscheidungsfähigkeit, <Data-driven decision making, Decision-making | soft
Multitasking | Multi-tasking | soft
Resilience | Belastbarkeit, Stress resistance, Working under pressure | soft
Customer focus | Customer-focused, Kundenorientierung, Service orientation, Serviceorientierung, Customer orientation | soft
Presentation skills | Präsentationstechniken, Präsentationsfähigkeiten, Präsentationsstärke | soft
Intercultural competence | Interkulturelle Kompetenz, Cultural sensitivity, Cultural awareness | soft
Shift work | Schichtdienst, Schichtarbeit, Schichtbereitschaft, Wechselschicht, Shift-work, <Night shifts = Nachtschicht | soft
Willingness to travel | Reisebereitschaft, Travel required | soft
Physical fitness | Körperliche Belastbarkeit, Physical stamina | soft
Computer literacy | Computer skills, EDV-Kenntnisse, IT skills, PC-Kenntnisse, EDV, Basic computer skills | soft
`;
