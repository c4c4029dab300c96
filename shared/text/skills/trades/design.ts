/** Design, media, film, sound, stage and writing beyond marketing. Line format: see ../skill-entry.ts. */
export const designSkills = `
Product design | Produktdesign, Digital product design | method
Industrial design | Industriedesign | subject
Web design | Webdesign, Website design | technique
Packaging design | Verpackungsdesign | technique
Corporate design | Corporate identity, Brand identity, Corporate-Design | technique
Logo design | Logogestaltung | technique
~Layout | Layout design, Page layout, Layoutgestaltung | technique
Desktop publishing | ^DTP | technique 1985
Editorial design | Magazine design, Editorial layout | technique
Information design | Infografiken, Infographics, Infographic design | technique
Service design | | method
Information architecture | Informationsarchitektur | method
UX writing | Microcopy | technique
UX research | | method
Usability | Usability engineering, Benutzerfreundlichkeit, User-centred design, User-centered design, Human-centred design, Human-centered design | method
Human-computer interaction | ^HCI, Mensch-Computer-Interaktion | subject
Design tokens | Component libraries, Pattern libraries | technique
Adobe Dreamweaver | Dreamweaver | software 1997
Adobe Animate | Adobe Flash | software 1996
Adobe Audition | | software 2003
Adobe Firefly | | software 2023
Adobe Bridge | | software 2005
Adobe Substance | Substance Painter | software 2014
Affinity Designer | Affinity Suite, Affinity Photo, Affinity Publisher | software 2014
Procreate | | software 2011
Capture One | | software 2003
^~~Framer | Framer prototypes | tool 2014
Axure | Axure RP | tool 2002
Balsamiq | | tool 2008
Zeplin | | tool 2015
Framer Motion | | framework 2018
Lottie | Lottie animations | tool 2017
Midjourney | | software 2022
Stable Diffusion | | software 2022
DALL-E | | software 2021
Autodesk 3ds Max | 3ds Max, 3D Studio Max | software 1996
ZBrush | | software 1999
Rhino 3D | Rhinoceros 3D, ^~Rhino, <Grasshopper 3D | software 1998
V-Ray | | software 1997
^~Houdini | SideFX Houdini | software 1996
^~~Nuke | Foundry Nuke | software 1993
Lumion | | software 2010
Enscape | | software 2015
Vectorworks | | software 1985
Allplan | Nemetschek Allplan | software 1984
3D modelling | 3D modeling, 3D-Modellierung | technique
Rendering | 3D rendering, 3D visualization, 3D-Visualisierung, Architectural visualization | technique
Texturing | UV mapping | technique
Rigging of characters | Character rigging, Character animation | technique
Visual effects | ^VFX, Compositing | technique
Concept art | Character design, Storyboarding | technique
Colour grading | Color grading, Color correction, Colour correction | technique
Camera operation | Kameraführung, Camera operator, Kameraarbeit, Videography | technique
Cinematography | Bildgestaltung | technique
Lighting design | Lichtgestaltung, Stage lighting, Lichttechnik, Film lighting | technique
Sound engineering | Tontechnik, Audio engineering, Sound mixing | technique
Sound design | Sounddesign | technique
Audio editing | Audioschnitt, Audio production, Audiobearbeitung, Music production, Musikproduktion | technique
Pro Tools | Avid Pro Tools | software 1991
Avid Media Composer | Avid editing | software 1989
Ableton Live | ^~Ableton | software 2001
Logic Pro | | software 1993
Cubase | Steinberg Cubase | software 1989
OBS Studio | | software 2012
CapCut | | software 2020
Vizrt | | software 1997
Live streaming | Livestreaming, Live broadcast | technique
Broadcast engineering | Rundfunktechnik, Broadcasting | subject
Event technology | Veranstaltungstechnik, Audiovisual technology, AV technology, Bühnentechnik, Stage technology | technique
Stage management | Bühnenmanagement, Inspizienz | method
Set design | Bühnenbild, Stage design, Scenography, Szenografie | technique
Costume design | Kostümbild, Costume making | technique
Film directing | Regieführung, Theatre directing | technique
Film production | Filmproduktion, TV production, Fernsehproduktion | method
Screenwriting | Drehbuch, Scriptwriting, Script writing, Drehbuchschreiben | technique
~~Acting | Schauspiel, Stage acting | technique
~~Dance | ~Tanz, Choreography, Choreografie | technique
~~Singing | Gesang, Vocal training, Gesangsunterricht | technique
Music theory | Musiktheorie | subject
Guitar | Gitarre | subject
Violin | Geige, Violine | subject
~~Drums | Schlagzeug | subject
Choir direction | Chorleitung, Choral conducting | technique
Voice-over | Voice acting, Sprechertätigkeit, Moderation im Radio | technique
Presenting on air | Radio presenting, TV presenting, Hörfunkmoderation | technique
Editorial work | Redaktion, Redaktionsarbeit, Editorial management, Editorial planning, Redaktionsplanung | method
Fact-checking | Faktencheck, Fact checking | technique
Interviewing for media | Journalistic interviews, Journalistische Recherche, Investigative journalism | technique
Photojournalism | Fotojournalismus | technique
Image editing | Bildbearbeitung, Photo editing, Retouching, Photo retouching, Bildretusche | technique
Portrait photography | Porträtfotografie, Wedding photography | technique
Studio lighting | Studiofotografie, Studio photography | technique
Ghostwriting | | technique
Speechwriting | Reden schreiben, Speech writing | technique
Subtitling | Untertitelung, Captioning | technique
Localization | Localisation, Lokalisierung | technique
SDL Trados | Trados, Trados Studio | software 1992
MemoQ | | software 2004
CAT tools | Computer-aided translation, CAT-Tools | software
Terminology management | Terminologiearbeit, Terminologiemanagement | method
Technical illustration | Technische Illustration | technique
DITA | DITA XML | standard 2005
MadCap Flare | | software 2006
Exhibition design | Messebau, Exhibit design, Ausstellungsgestaltung | technique
Jewellery design | Jewelry design, Schmuckdesign | technique
Textile design | Textildesign | technique
Signage | Werbetechnik, Beschilderung, Sign making, Large-format printing | technique
Screen printing | Siebdruck | technique
Calligraphy | Kalligrafie, Lettering | technique
Ceramics | Keramik, Pottery, Töpfern | technique
Performance marketing | Performance-Marketing | method
Growth marketing | Growth hacking | method 2010
Programmatic advertising | Programmatic, DSP advertising | method 2007
Display advertising | Bannerwerbung | method 1994
Retargeting | Remarketing | technique
Account-based marketing | ^ABM | method 2003
Product marketing | Produktmarketing | method
Trade marketing | Handelsmarketing | method
Event marketing | Eventmarketing | method
Guerrilla marketing | | method
Market segmentation | Marktsegmentierung, Positioning strategy | method
Customer insights | Consumer insights, Voice of the customer | method
Net promoter score | ^NPS | method 2003
Attribution modelling | Attribution modeling, Marketing attribution, Marketing mix modeling, Marketing mix modelling | method
CRM marketing | Lifecycle marketing, Retention marketing | method
Loyalty programmes | Loyalty programs, Kundenbindungsprogramme | method
Sponsoring | Sponsorenakquise | method
Direct mail | Direct marketing, Direktmarketing, Mailings | method
Link building | Linkbuilding, Backlinks | technique
Technical SEO | On-page SEO, Onpage-Optimierung | technique
Local SEO | Google Business Profile, Google My Business | technique 2014
Screaming Frog | | tool 2010
Sistrix | | tool 2008
Matomo | Piwik | tool 2007
Optimizely | | tool 2010
Hootsuite | | tool 2008
Sprout Social | | tool 2010
LinkedIn Ads | LinkedIn advertising, LinkedIn Campaign Manager | tool 2005
TikTok Ads | TikTok marketing, <TikTok | tool 2018
Instagram | Instagram marketing, <Instagram Reels | platform 2010
YouTube marketing | YouTube channel management, <YouTube Ads | platform 2005
Pinterest marketing | | platform 2010
Amazon Advertising | Amazon Ads | tool 2012
Microsoft Advertising | Bing Ads | tool 2006
Salesforce Marketing Cloud | ExactTarget | software 2000
Adobe Campaign | | software 2010
Brevo | Sendinblue | software 2012
ActiveCampaign | | software 2003
Braze | | software 2011
`;
