export const publicAndPropertyNames = `
citizen services | public enquiries | resident services < passports and ID cards | residents at the counter | registration office | parking permits | passport applications
benefits administration | welfare administration | eligibility assessment < housing benefit | Universal Credit | council tax support | food stamps
ministerial briefing | briefing papers | briefings < parliamentary questions | speaking notes | council papers | submissions to ministers
committee administration | democratic services < council meetings | committee minutes | agenda papers | committee papers
public consultation | community consultation | stakeholder engagement < town hall meetings | residents' meetings | public hearings
elections | electoral administration < polling station | electoral roll | vote count
grant administration | grants management | funding programmes < grants to clubs | subsidy applications | EU funds | structural funds
freedom of information | FOI | information requests < FOIA | subject access requests
town planning | urban planning | planning policy < planning applications
fire prevention < fire drills | sprinkler checks | fire risk assessments | fire alarm tests
access control | site security < badge checks | key control | turnstiles | bag searches
CCTV | video surveillance | CCTV monitoring < monitored … cameras | control room screens
mobile patrols < night rounds | rounds of the site | walked the perimeter
crowd control | crowd management | event security < stewarding | concert security | door of … club
conflict management | de-escalation < broke up fights | talked down | angry customers | aggressive visitors
incident reporting < occurrence book
property management | real estate management | lettings management | block management < flats managed | managed … flats | tenants' repairs | rent collection | tenant move-ins | apartment complex
rent collection | arrears management | rent arrears < chased rent
service charge management | service charge budgets < utility statements for tenants | operating cost statements
social housing | housing management < council flats | housing association | tenancy sustainment | allocations list
property maintenance | building maintenance | repairs management < tenants' repairs | void properties | contractors for repairs | odd jobs
property valuation | real estate appraisal < valued … houses | market appraisals | RICS valuations
animal husbandry | livestock management < dairy herd | lambing | calving | poultry sheds
arable farming | crop management < sugar beet | drilling and harvest
horticulture < nursery plants | bedding plants | pot plants
pesticide application < PA1 | sprayed … fields | rodent bait | knapsack sprayer
hair colouring | colour services < ombré | root touch-ups
hair styling < blow-dries | blow-drying | updos | perms | balayage | bridal hair | braiding
beauty therapy | skincare treatments < waxing | brow tinting | microdermabrasion | eyebrow shaping | lash lifts
nail treatments | nail care < manicures | pedicures | gel nails
hair removal < waxing | sugaring
massage therapy < Swedish massage | reflexology | aromatherapy
appointment scheduling | appointment booking | booking appointments < Phorest
fitness instruction | fitness training | personal training < personal trainer | HIIT classes | training plans for clients | circuit classes
swimming instruction | lifeguarding < taught swimming
library services | librarianship < lending desk | cataloguing | catalogued … books
museum education | cultural education < guided tours | museum workshops
reference services | research assistance | reference work | research support < reference desk | reference questions
archival processing | archival description | arrangement and description | processing collections < catalog correspondence | cataloged … boxes | catalogued … boxes
community outreach | outreach | public programming < seed library | story hours | school visits
collection management | collections management < acquisitions | accessions
genealogy research | genealogical research | family history < genealogy
`;
