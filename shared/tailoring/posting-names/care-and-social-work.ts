export const careAndSocialWorkNames = `
safeguarding < MARAC | Section 47 | adult protection | at-risk register
child protection < Section 47
caseload management < key worker | keyworker
care planning | support planning < personal plans for residents | pathway plans
person-centred care | person-centred support | person-centred planning < life story work | one-page profiles
crisis intervention < suicide line | crisis line | women's refuge | suicide hotline
domestic violence | domestic abuse < women's refuge | battered women | IDVA
welfare benefits | benefits advice < benefit appeals | Universal Credit | housing benefit | food stamps
looked-after children | children in care < foster carers | foster care | children's home | care leavers
fostering and adoption | family placement < foster carers | adoptive parents | adopters
youth work < youth club | youth centre | street games
community engagement | community development < residents' meetings | tenants' association | neighbourhood forum | community garden
volunteer management | volunteer coordination < recruited … volunteers | trained … volunteers | volunteer rota | volunteers' rota | team of volunteers
challenging behaviour | behaviour support < restraint training
staff induction | induction of new staff | mentoring new staff | supporting new colleagues < induct new starters | inducted
medication support < blister packs | dosette boxes
rota planning | scheduling | rota management < planned the rota | rota for … carers
rehabilitation support | reablement < relearn
report writing | case recording | case notes | record keeping < court reports | reports for court | care notes
supported living | independent living < tenants with learning | own tenancies
intake assessments | intake interviews | needs assessments < first talks with families | initial interviews
family support | family work | parenting support < parenting courses | family visits | parent groups
multi-agency working | partnership working | interagency working < police and schools | schools and police | multi-agency meetings
`;
