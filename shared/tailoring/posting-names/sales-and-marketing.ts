export const salesAndMarketingNames = `
performance marketing | paid media | paid advertising < cost per order | cost per click | ROAS
paid search | search engine marketing | search advertising < cost per click | keyword bids
paid social | social advertising < Instagram ads
search engine optimisation | organic search < backlinks | meta descriptions | title tags | search rankings | first page of Google
email marketing < newsletter | open rate
marketing automation < HubSpot workflows | Eloqua | Klaviyo flows | lead nurturing
social media marketing | social media management < Facebook page | LinkedIn page
community management < Facebook group | Discord | moderated comments | answered comments | forum moderator
content marketing | content production < blog posts | wrote articles | podcast episodes | product texts | explainer videos | e-books | landing page texts
copywriting | writing copy < product texts | landing page texts | wrote adverts | ad copy | newsletter texts | product descriptions | sales letters
A/B testing | conversion optimisation | CRO < split tests | multivariate tests | landing page tests | subject line tests
conversion rate optimisation | conversion optimisation | CRO < A/B tests | split tests | checkout drop-off | landing page tests
web analytics | digital analytics | website analytics < Plausible
public relations | media relations | press relations < press releases | press trips | press conferences | media enquiries
market research | consumer research < focus groups | surveyed … customers | competitor comparison | competitor prices | mystery shopping
agency management | freelancer management | external partners < briefed … freelancers | brief … freelancers | briefed … agency | briefed … photographers
influencer marketing < brand ambassadors
affiliate marketing < Awin | partner links | cashback sites
lead generation < cold calls | cold calling | cold emails | gated white papers | booked demos | trade fair contacts
customer acquisition | new customer acquisition < won … customers | won … accounts | cold calls | signed … customers | opened … accounts
outside sales | field sales | territory management | territory sales < visited … customers | customer visits
inside sales | telesales | telephone sales < sales calls a day | cold calls | outbound calls | call list
B2B sales | business-to-business < sold to hospitals | trade customers | sold to retailers | sold to workshops | wholesale customers | sales to manufacturers
complaint handling | complaint management < warranty cases
channel sales | partner management | partner sales < dealer network
video production | video marketing < product videos | Premiere
account management | client relationship management | relationship management | customer relationship management < looked after … accounts | existing accounts | renewed … contracts
quota attainment | sales targets | target achievement | meeting targets < sales quota | of quota | above quota | over target | of target
business development | new business | new business development < cold calls | cold calling | opened … market
outbound sales | outbound prospecting < cold calls | cold calling | cold emails | calls per week
market entry | international sales | market expansion < opened … market | first … customers in Denmark | new country
product demonstrations | product demos | sales presentations < demoed | demo calls | live demos
sales pipeline | pipeline management | sales forecasting < deals in Pipedrive | forecast … deals | weighted pipeline
full sales cycle | sales cycle management < sales cycle
contract negotiation | commercial negotiation | negotiating contracts < framework agreements | negotiated … discounts
campaign management | campaign planning | marketing campaigns < ran … ads | ads in … countries | launch campaign
brand management | brand strategy < style guide | brand guidelines | tone of voice | rebrand
content strategy | editorial planning | content planning < editorial calendar | content calendar | issues a year
editorial work < edited … articles | edited … issues | fact check | two-step fact check
marketing reporting | campaign reporting | marketing analytics | performance reporting < weekly numbers | campaign dashboards
website management | web content management | website maintenance < updated … website | country sites | product pages | shop pages
localisation | localization | translation management < translated … pages | country versions
event marketing | trade shows | trade fairs | event management < stand at … fair | product launches | launch event
direct marketing < mailings | direct mail | leaflets
customer retention | retention marketing | loyalty marketing < repeat orders | win-back
photo shoots | content creation < product photos | shot … photos | short videos | reels
customer success | onboarding customers | customer onboarding < trained new customers | set up new customers | kick-off calls
`;
