/** Marketing, content, design, media. Line format: see ../skill-entry.ts. */
export const marketingSkills = `
Digital marketing | Online marketing, Online-Marketing, Internet marketing | method
Content marketing | Content-Marketing | method
Content strategy | Content-Strategie, Content strategies | method
Content creation | Content-Erstellung, Creating content | technique
Copywriting | Copy writing, Website copy, Werbetexten, Landing page copy | technique
Editing | Redigieren, <Copy editing = Copyediting, Lektorat | technique
Proofreading | Korrekturlesen | technique
~~Writing | <Content writing, <Creative writing, Texterstellung | technique
Blogging | Blog posts, Blog writing | technique
Journalism | Journalismus, <News writing | subject
Public relations | ^PR, Öffentlichkeitsarbeit, <Media relations = Pressearbeit, <Press releases = Pressemitteilungen | method
Brand management | Markenführung | method
Brand strategy | Markenstrategie | method
Branding | Brand development | method
Marketing strategy | Marketingstrategie, Marketing planning | method
Go-to-market strategy | Go-to-market strategies, Go-to-market-Strategie | method
SEO | Search engine optimization, Search engine optimisation, SEO optimization, Suchmaschinenoptimierung | method 1997
SEM | Search engine marketing, <^SEA = Suchmaschinenwerbung | method 2001
Keyword research | Keyword-Recherche | technique
Google Ads | Google AdWords, AdWords | tool 2000
Meta Ads | Facebook Ads, <Facebook Ads Manager | tool 2007
PPC advertising | ^PPC, Pay-per-click, <Paid search | method 2000
Paid media | Paid advertising | method
Google Analytics | ^<GA4 = GA 4 | tool 2005
Google Tag Manager | ^~~GTM | tool 2012
Google Search Console | Google Webmaster Tools | tool 2005
Adobe Analytics | | tool 2009
Mixpanel | | tool 2009
^Amplitude | | tool 2012
Hotjar | | tool 2014
SEMrush | | tool 2008
Ahrefs | | tool 2010
Moz Pro | | tool 2004
Yoast | Yoast SEO | tool 2010
Social media marketing | Social-Media-Marketing | method
Social media management | Social-Media-Management, Social-Media-Betreuung | method
Social media | Soziale Medien, <Social media content | method
Community management | Community building, Community-Management | method
Influencer marketing | | method
Email marketing | E-mail marketing, Email campaigns, Email marketing campaigns, Newsletter marketing, E-Mail-Marketing | method
Mailchimp | | tool 2001
HubSpot | <HubSpot CRM | tool 2006
Marketo | | tool 2006
Pardot | | tool 2007
Klaviyo | | tool 2012
Marketing automation | Marketing-Automatisierung | method
Lead nurturing | Nurture sequences | method
Conversion rate optimization | ^CRO, Conversion optimization, Conversion-Optimierung | method
App store optimization | ^ASO | method 2008
Affiliate marketing | | method
Customer segmentation | Kundensegmentierung | method
Buyer personas | Persona development | method
Target group analysis | Zielgruppenanalyse, Audience analysis | method
Customer journey mapping | Customer journey, Journey mapping | method
Campaign management | Kampagnenmanagement, <Campaign planning | method
Advertising | Werbung | method
Media planning | Mediaplanung | method
Media buying | Mediaeinkauf | method
Content management systems | ^CMS, Content-Management-Systeme, Content management | software
Webflow | | platform 2013
Contentful | | platform 2013
Headless CMS | | platform
Wix | | platform 2006
Squarespace | | platform 2003
Adobe Creative Suite | <Adobe Creative Cloud = Creative Cloud = Adobe CC | software 2003
Adobe Photoshop | Photoshop | software 1990
Adobe Illustrator | ^Illustrator | software 1987
Adobe InDesign | InDesign | software 1999
Adobe XD | | software 2016
Adobe Premiere Pro | Premiere Pro, Adobe Premiere | software 1991
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
Graphic design | Grafikdesign, Grafik-Design | technique
Visual design | Visuelle Gestaltung | technique
UX design | User experience, User experience design, ^UX, <UX/UI = UX/UI design | method
UI design | User interface design, ^UI, <UI/UX = UI/UX design | method
User research | <User interviews, <Usability testing = Usability-Tests | method
Wireframing | Wireframes, <Wireframes and prototypes | technique
Prototyping | | technique
Design systems | Design-System | method
Design thinking | Design-Thinking | method
Interaction design | | method
Typography | Typografie | technique
Illustration | | technique
Photography | Fotografie, <Product photography = Produktfotografie | technique
Video editing | Videoschnitt, Film editing | technique
Video production | Videoproduktion | technique
Motion graphics | Motion design | technique
Animation | <2D animation, <3D animation | technique
Podcasting | Podcast production | technique
Storytelling | Brand storytelling | technique
Interior design | Innenarchitektur | subject
Fashion design | Modedesign | subject
Print production | <Prepress = Druckvorstufe | technique
Grammarly | | tool 2009
Hemingway Editor | | tool 2013
Online advertising | Onlinewerbung, Online-Werbung | method
Tag management | Tag-Management, Tag managers | method
SEO tools | SEO-Tools | software
Social media management tools | Social-Media-Management-Tools, Social media tools | software
Website builders | Homepage-Baukästen, Website-Baukästen, Site builders | software
`;
