export const officeNames = `
calendar management | diary management | managing calendars < kept the diary
travel arrangements | booking travel < booked flights | booked trips | flights and hotels | visas and flights
minute taking | taking minutes < minuted | wrote the minutes
data entry | data capture < typed … forms | entered … invoices | input … orders
record keeping | records management | document management < card index | file plan | scanned … files
front desk < greeted visitors | welcomed visitors
phone handling | call handling < telephone enquiries | call centre
customer enquiries | handling enquiries | customer queries < answered … calls
executive support | executive assistance | C-level support < PA to the managing director | PA to the CEO | assistant to the chief | board secretary
expense reports | expense management | expense processing < expense claims | travel claims | petty cash claims
event planning | event organisation | event coordination | organising events < summer party | staff away days | christmas party | away day | board dinners
proofreading < copy-edited | copy edited | corrected proofs | read proofs
project coordination | project support | project administration < project diary | RAID log | Gantt chart
stakeholder engagement | stakeholder communication < steering committee | steering group | board papers | residents' meetings | town hall meetings
health and safety < first aider | fire drills | DSE assessments | safety officer
diary management | calendar management | managing diaries < kept … calendars
meeting coordination | meeting organisation | meeting preparation | organising meetings < meeting rooms | board packs | agendas
database management | data maintenance | maintaining databases | CRM maintenance < address list | membership list | contact records | updated … records
document control | records management < scanned and indexed | indexed … files | closed files | archive boxes
business correspondence | written correspondence < wrote letters | drafted letters | standard letters
office supplies | ordering supplies | office purchasing < stationery | ordered paper | office orders
telephone skills | call handling | telephone manner | phone handling < telephone line | switchboard | main line | phone calls a day
front desk | front-of-house | reception duties < greeted | switchboard | visitor badges
invoice processing < quotes and invoices | monthly invoices
onboarding | staff onboarding < new hires' first
travel booking | travel arrangements | travel management < trains and hotels | booked hotels | train tickets
`;
