/** Marketing, content, design, media. Line format: see ../skill-entry.ts. */
export const marketingSkills = `
Digital marketing | Online marketing, Online-Marketing, Internet marketing | method
Content marketing | Content strategy, Content-Marketing, Content creation, Content strategies | method
Copywriting | Copy writing, Website copy, Werbetexten, Landing page copy | technique
Editing | Copy editing, Copyediting, Redigieren | technique
Proofreading | Lektorat, Korrekturlesen | technique
Writing | <Content writing, <Creative writing, Texterstellung | technique
Blogging | Blog posts, Blog writing | technique
Journalism | Journalismus, News writing | subject
Public relations | ^PR, Media relations, Press releases, Öffentlichkeitsarbeit, Pressearbeit | method
Brand management | Brand strategy, Markenführung, Brand development, Branding | method
Marketing strategy | Marketingstrategie, Marketing planning, Go-to-market strategy, Go-to-market strategies | method
SEO | Search engine optimization, Search engine optimisation, SEO optimization, Suchmaschinenoptimierung | method 1997
SEM | Search engine marketing, <Suchmaschinenwerbung, <SEA | method 2001
Keyword research | Keyword-Recherche | technique
Google Ads | Google AdWords, AdWords | tool 2000
Meta Ads | Facebook Ads, Facebook Ads Manager | tool 2007
PPC advertising | ^PPC, Pay-per-click, Paid media, Paid search | method 2000
Google Analytics | <^GA4, <GA 4 | tool 2005
Google Tag Manager | ^GTM | tool 2012
Google Search Console | | tool 2006
Adobe Analytics | | tool 2009
Mixpanel | | tool 2009
^Amplitude | | tool 2012
Hotjar | | tool 2014
SEMrush | | tool 2008
Ahrefs | | tool 2010
Moz Pro | | tool 2004
Yoast | Yoast SEO | tool 2010
Social media marketing | Social media, Social-Media-Marketing, Social media management, <Social media content | method
Community management | Community building, Community-Management | method
Influencer marketing | | method
Email marketing | E-mail marketing, Email campaigns, Email marketing campaigns, Newsletter marketing, E-Mail-Marketing | method
Mailchimp | | tool 2001
HubSpot | HubSpot CRM | tool 2006
Marketo | | tool 2006
Pardot | | tool 2007
Klaviyo | | tool 2012
Marketing automation | Marketing-Automatisierung | method
Lead nurturing | Nurture sequences | method
Conversion rate optimization | ^CRO, Conversion optimization, Conversion-Optimierung | method
App store optimization | ^ASO | method 2008
Affiliate marketing | | method
Customer segmentation | Buyer personas, Persona development, Zielgruppenanalyse | method
Customer journey mapping | Customer journey, Journey mapping | method
Campaign management | Marketing campaigns, Kampagnenmanagement, Campaign planning | method
Advertising | Werbung | method
Media planning | Media buying | method
Content management systems | ^CMS, Content-Management-Systeme, Content management | software
Webflow | | platform 2013
Contentful | | platform 2013
Headless CMS | | platform
Wix | | platform 2006
Squarespace | | platform 2003
Adobe Creative Suite | Adobe Creative Cloud, Creative Cloud, Adobe CC | software 2003
Adobe Photoshop | Photoshop | software 1990
Adobe Illustrator | ^Illustrator | software 1987
Adobe InDesign | InDesign | software 1999
Adobe XD | | software 2016
Adobe Premiere Pro | Premiere Pro, Adobe Premiere | software 2003
Adobe After Effects | After Effects | software 1993
Adobe Lightroom | Lightroom | software 2007
Adobe Acrobat | | software 1993
Final Cut Pro | Final Cut | software 1999
DaVinci Resolve | | software 2004
Figma | | tool 2015
^~Sketch | Sketch app | tool 2010
InVision | | tool 2011
Canva | | tool 2012
CorelDRAW | Corel Draw | software 1989
^~Blender | | software 1994
Cinema 4D | | software 1990
Autodesk Maya | | software 1998
Graphic design | Grafikdesign, Visual design, Grafik-Design | technique
UX design | User experience, User experience design, ^UX, <UX/UI, <UX/UI design | method
UI design | User interface design, ^UI, <UI/UX, <UI/UX design | method
User research | <Usability testing, <User interviews, <Usability-Tests | method
Wireframing | Wireframes, Wireframes and prototypes | technique
Prototyping | | technique
Design systems | Design-System | method
Design thinking | Design-Thinking | method
Interaction design | | method
Typography | Typografie | technique
Illustration | | technique
Photography | Fotografie, Product photography | technique
Video editing | Video production, Videoschnitt, Videoproduktion, Film editing | technique
Motion graphics | Motion design | technique
Animation | <2D animation, <3D animation | technique
Podcasting | Podcast production | technique
Storytelling | Brand storytelling | technique
Interior design | Innenarchitektur | subject
Fashion design | Modedesign | subject
Print production | Prepress, Druckvorstufe | technique
Grammarly | | tool 2009
Hemingway Editor | | tool 2013
`;
