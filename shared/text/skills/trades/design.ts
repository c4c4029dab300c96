/** Design, media, film, sound, stage and writing beyond marketing. Line format: see ../skill-entry.ts. */
export const designSkills = `
Product design | Produktdesign | method
Digital product design | | method
Industrial design | Industriedesign | subject
Web design | Webdesign, Website design | technique
Packaging design | Verpackungsdesign | technique
Corporate design | Corporate-Design | technique
Corporate identity | | method
Brand identity | | technique
Logo design | Logogestaltung | technique
~Layout | Layout design, Page layout, Layoutgestaltung | technique
Desktop publishing | ^DTP | technique 1985
Editorial design | Magazine design, Editorial layout | technique
Information design | | technique
Infographics | Infografiken, Infographic design | technique
Service design | | method
Information architecture | Informationsarchitektur | method
UX writing | Microcopy | technique
UX research | | method
Usability | Benutzerfreundlichkeit, <Usability engineering | method
User-centred design | User-centered design, Human-centred design, Human-centered design, Nutzerzentrierte Gestaltung | method
Human-computer interaction | ^HCI, Mensch-Computer-Interaktion | subject
Design tokens | | technique
Component libraries | Component library, Komponentenbibliothek | technique
Pattern libraries | Pattern library | technique
Adobe Dreamweaver | Dreamweaver | software 1997
Adobe Animate | Adobe Flash | software 1996
Adobe Audition | | software 2003
Adobe Firefly | | software 2023
Adobe Bridge | | software 2005
Adobe Substance 3D | <Substance Painter | software 2014
Affinity Designer | | software 2014
Affinity Photo | | software 2015
Affinity Publisher | | software 2018
^Procreate | | software 2011
Capture One | | software 2003
^~~Framer | Framer prototypes | tool 2014
Axure | Axure RP | tool 2002
Balsamiq | | tool 2008
Zeplin | | tool 2015
Framer Motion | | framework 2018
^Lottie | Lottie animations | tool 2017
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
Rendering | <3D rendering, <3D visualization = 3D-Visualisierung, <Architectural visualization | technique
Texturing | | technique
UV mapping | UV unwrapping | technique
Rigging of characters | Character rigging | technique
Character animation | Figurenanimation | technique
Visual effects | ^VFX, <Compositing | technique
Concept art | <Character design | technique
Storyboarding | Storyboards | technique
Colour grading | Color grading, <Color correction = Colour correction | technique
Camera operation | Kameraführung, Kameraarbeit | technique
Videography | Videografie | technique
Cinematography | Bildgestaltung | technique
Lighting design | Lichtgestaltung, <Stage lighting, <Film lighting | technique
Lighting technology | Lichttechnik | technique
Sound engineering | Tontechnik, Audio engineering, <Sound mixing | technique
Sound design | Sounddesign | technique
Audio editing | Audioschnitt, Audiobearbeitung | technique
Music production | Musikproduktion | technique
Audio production | Audioproduktion | technique
Pro Tools | Avid Pro Tools | software 1991
Avid Media Composer | | software 1989
Ableton Live | ^~Ableton | software 2001
Logic Pro | | software 1993
Cubase | Steinberg Cubase | software 1989
OBS Studio | | software 2012
CapCut | | software 2020
Vizrt | | software 1997
Live streaming | Livestreaming, Live broadcast | technique
Broadcast engineering | Rundfunktechnik | subject
Broadcasting | Rundfunk | subject
Event technology | Veranstaltungstechnik | technique
Audiovisual technology | AV technology, Medientechnik | technique
Stage technology | Bühnentechnik | technique
Stage management | Bühnenmanagement, Inspizienz | method
Set design | Bühnenbild, Stage design | technique
Scenography | Szenografie | technique
Costume design | Kostümbild | technique
Costume making | Kostümschneiderei | technique
Film directing | Filmregie | technique
~~Directing | Regieführung | technique
Theatre directing | Theaterregie, Stage directing | technique
Film production | Filmproduktion | method
TV production | Fernsehproduktion, Television production | method
Screenwriting | Drehbuch, Drehbuchschreiben | technique
Scriptwriting | Script writing | technique
~~Acting | Schauspiel, <Stage acting | technique
~~Dance | ~Tanz, <Choreography = Choreografie | technique
~~Singing | Gesang | technique
Singing lessons | Gesangsunterricht, Vocal training, Vocal coaching | technique
Music theory | Musiktheorie | subject
Guitar | Gitarre | subject
Violin | Geige, Violine | subject
~~Drums | Schlagzeug | subject
Choir direction | Chorleitung, Choral conducting | technique
Voice-over | | technique
Voice acting | Sprechertätigkeit | technique
Presenting on air | <Radio presenting = Hörfunkmoderation = Moderation im Radio, <TV presenting = Fernsehmoderation | technique
Editorial work | Redaktion, Redaktionsarbeit, <Editorial planning = Redaktionsplanung, <Editorial management | method
Fact-checking | Faktencheck, Fact checking | technique
Interviewing for media | Journalistic interviews | technique
Journalistic research | Journalistische Recherche | technique
Investigative journalism | Investigativer Journalismus | technique
Photojournalism | Fotojournalismus | technique
Image editing | Bildbearbeitung, Photo editing, <Retouching = Photo retouching = Bildretusche | technique
Portrait photography | Porträtfotografie | technique
Wedding photography | Hochzeitsfotografie | technique
Studio lighting | | technique
Studio photography | Studiofotografie | technique
Ghostwriting | | technique
Speechwriting | Reden schreiben, Speech writing | technique
Subtitling | Untertitelung | technique
Captioning | | technique
Localization | Localisation, Lokalisierung | technique
SDL Trados | Trados, <Trados Studio | software 1992
MemoQ | | software 2004
CAT tools | Computer-aided translation, CAT-Tools | software
Terminology management | Terminologiearbeit, Terminologiemanagement | method
Technical illustration | Technische Illustration | technique
DITA | DITA XML | standard 2005
MadCap Flare | | software 2006
Exhibition design | Exhibit design, Ausstellungsgestaltung | technique
Exhibition stand construction | Messebau | technique
Jewellery design | Jewelry design, Schmuckdesign | technique
Textile design | Textildesign | technique
Signage | Beschilderung, <Sign making | technique
Large-format printing | Großformatdruck | technique
Werbetechnik | | technique
Screen printing | Siebdruck | technique
Calligraphy | Kalligrafie | technique
Lettering | Handlettering | technique
Ceramics | Keramik, <Pottery = Töpfern | technique
Performance marketing | Performance-Marketing | method
Growth marketing | | method 2010
Growth hacking | | method 2010
Programmatic advertising | Programmatic, <DSP advertising | method 2007
Display advertising | <Bannerwerbung | method 1994
Retargeting | Remarketing | technique
Account-based marketing | ^ABM | method 2003
Product marketing | Produktmarketing | method
Trade marketing | Handelsmarketing | method
Event marketing | Eventmarketing | method
Guerrilla marketing | | method
Market segmentation | Marktsegmentierung | method
Market positioning | Positioning strategy, ~Positionierung | method
Customer insights | Consumer insights | method
Voice of the customer | Voice of customer | method
Net promoter score | ^NPS | method 2003
Attribution modelling | Attribution modeling, Marketing attribution | method
Marketing mix modelling | Marketing mix modeling | method
CRM marketing | | method
Lifecycle marketing | | method
Retention marketing | | method
Loyalty programmes | Loyalty programs, Kundenbindungsprogramme | method
Sponsoring | Sponsorenakquise | method
Direct mail | Mailings | method
Direct marketing | Direktmarketing | method
Link building | Linkbuilding | technique
Technical SEO | | technique
On-page SEO | Onpage-Optimierung | technique
Local SEO | | technique
Google Business Profile | Google My Business | tool 2014
Screaming Frog | | tool 2010
Sistrix | | tool 2008
Matomo | Piwik | tool 2007
Optimizely | | tool 2010
Hootsuite | | tool 2008
Sprout Social | | tool 2010
LinkedIn Ads | LinkedIn advertising, LinkedIn Campaign Manager | tool 2005
TikTok Ads | | tool 2018
TikTok | TikTok marketing | platform 2016
Instagram | <Instagram Reels, <Instagram marketing | platform 2010
YouTube marketing | <YouTube Ads, <YouTube channel management | platform 2005
Pinterest marketing | | platform 2010
Amazon Advertising | Amazon Ads | tool 2012
Microsoft Advertising | Bing Ads | tool 2006
Salesforce Marketing Cloud | ExactTarget, Marketing Cloud | software 2000
Adobe Campaign | | software 2010
Brevo | Sendinblue | software 2012
ActiveCampaign | | software 2003
^~Braze | | software 2011
Prototyping tools | Prototyping-Tools | software
UI design tools | UI-Design-Tools | software
Graphic design software | Grafikprogramme, Grafiksoftware, Design software | software
Vector graphics | Vektorgrafik, Vektorgrafiken | technique
Video editing software | Videoschnittsoftware, Schnittsoftware, Schnittprogramme | software
Digital audio workstations | ^DAW | software
Translation software | Übersetzungssoftware | software
AI image generation | KI-Bildgenerierung | technique
Technical writing tools | Redaktionssysteme | software
`;
