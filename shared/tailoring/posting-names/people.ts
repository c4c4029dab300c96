export const peopleNames = `
talent acquisition < vacancies filled | filled … vacancies | filled … posts | shortlisted | shortlisting | headhunted | assessment centres | interviewed candidates | screened CVs | CV screening | phone screens
talent acquisition | talent sourcing < headhunted | Boolean search
candidate screening < shortlisted | telephone interviews | phone screens | CV screening | screened CVs | assessment centres
applicant tracking system | ATS < Workable | Lever | Taleo | SmartRecruiters | iCIMS | Personio recruiting | Teamtailor
HRIS | HR information system < PeopleSoft | iTrent | CIPHR | HiBob | ADP Workforce
offboarding | leavers < exit interviews
employee relations | industrial relations < disciplinaries | disciplinary hearings | tribunal cases | absence cases
performance management | performance reviews | performance appraisals < annual reviews of staff | target talks | 360 feedback | probation reviews
headcount planning < staffing plan | establishment of posts
compensation and benefits | benefits administration < pay bands | salary bands | pensions scheme | bonus scheme | salary benchmarking | job grading | pay review | 401(k) | open enrollment
absence management | sickness absence < return-to-work interviews | return to work interviews | Bradford factor | sick leave cases | occupational health referrals
HR administration | personnel administration | HR admin < contracts of employment | starters and leavers | references and contracts | right-to-work checks | employment contracts | offer letters
HR policies | policy development < staff handbook | employee handbook | home working policy
employee engagement | staff engagement < staff survey | pulse survey | engagement survey | eNPS | staff awards
diversity and inclusion | equality and diversity < gender pay gap | women's network | unconscious bias | inclusive recruitment | disability confident
shift management | shift leadership | shift supervision < shift leader | charge nurse | duty manager | shift supervisor
onboarding | new hire onboarding < induction days | welcome days | first-day plan
learning and development | L&D | training coordination | training and development < training calendar | course bookings | organised training | manager workshops
grievance handling | disciplinary and grievance | employee relations < grievance hearings | grievance meetings | disciplinary hearings
HR systems | HRIS | people systems < Personio | BambooHR | Workday
apprenticeships | early careers | apprentice training | supervising apprentices < one apprentice | apprentices a year | apprentice every | 1 apprentice
change management < reorganisation | office move | site closure
`;
