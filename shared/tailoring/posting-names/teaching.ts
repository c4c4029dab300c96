export const teachingNames = `
lesson planning | lesson preparation | planning lessons < schemes of work | scheme of work | unit plans | medium-term plans
curriculum development | curriculum design | curriculum planning < schemes of work | wrote … syllabus | new syllabus
differentiated instruction < three ability groups | scaffolded tasks | gifted pupils | set work at levels
student assessment | pupil assessment | formative assessment < marked … books | marked … papers | end-of-term tests | exit tickets | reading ages | mock exams | phonics screening | wrote reports on pupils
progress tracking | tracking progress < reading ages | mark book | progress reviews | attainment data | gradebook
classroom management | behaviour management | managing behaviour < behaviour plans | detentions | reward charts | behaviour chart
special educational needs | SEN | SEND | inclusive education | special education < dyslexic | EHCP | EHC plans | statemented
individual education plans | IEPs < EHCP | EHC plans
English as an additional language | EAL | ESL | ELL | EFL | TEFL < refugee children learning English | newcomers without English | IELTS preparation
pastoral care | student welfare | student wellbeing < tutor group
parent communication | parental engagement | working with parents | parent partnership | communication with parents < parents' evenings | parents' evening | parent conferences | family evenings | reports to parents | phone calls home
extracurricular activities | extra-curricular < chess team | chess club | school play | football club | coding club | school choir | drama club | debate team | school trips | school newspaper
school trips | educational visits | excursions < museum visits | residential trips | class trips
safeguarding | child protection < KCSIE | DSL
reading instruction < guided reading | reading recovery | spelling programme
EYFS | foundation stage < nursery class
small group teaching | small-group instruction | intervention groups < catch-up groups | booster group | catch-up lessons | groups of four | groups of six | booster classes
one-to-one tuition | tutoring | private tuition | one-to-one support < private pupils | private lessons | homework help
exam preparation | test preparation < GCSE revision | mock exams | revision classes | past papers
distance learning | virtual learning | e-learning < Zoom lessons | lessons over Zoom | webinars for students | Teams lessons | Canvas courses
educational technology | EdTech | ICT in teaching < interactive whiteboard | iPads in class
adult learning | further education < evening classes | apprentices' college | language school
university teaching | teaching at university < undergraduate seminars | tutorials for students
student supervision | thesis supervision | supervising students < master's theses | bachelor's theses | doctoral students | PhD students | clinical instructor | DPT students
teacher training | mentoring teachers | ECT mentoring | mentoring trainee teachers < student teachers | PGCE students | newly qualified teachers | trainee teachers
subject leadership | subject lead | curriculum leadership < head of maths | head of English | maths coordinator | literacy coordinator | head of science
teaching assistant support | classroom support < teaching assistant | learning support assistant
playground supervision | supervision of children < playground duty | lunch duty | break duty | bus duty
parent communication | communication with families | engaging parents | partnership with parents < calls home | class newsletter
special educational needs | SEND | SEN | additional needs < autistic pupils | pupils with ADHD | ADHD
mixed-ability teaching | differentiation | differentiated teaching < mixed ability | three groups by ability | ability groups
early reading < Read Write Inc | Letters and Sounds
curriculum leadership | subject leadership | leading a subject < coordinated science | coordinated maths | science week | maths lead
outdoor learning | outdoor education < forest school | school garden
pupil assessment | assessment for learning < SATs | reading tests | end-of-year reports
mentoring new teachers | mentoring early career teachers < early career teachers | ECTs
staff training | professional development < INSET | training days for staff | workshop for colleagues
after-school clubs | school clubs < choir | science club | chess club | gardening club
literacy teaching < reading age | reading corner | book club | HiSET
adult education | adult literacy < learners passed | evening learners | HiSET
`;
