export const marketingAndDesignKinds = `
Email marketing: Mailchimp, Klaviyo, Marketo, Brevo, ActiveCampaign, Braze
Marketing automation: HubSpot, Marketo, Pardot, Klaviyo, ActiveCampaign, Braze, Salesforce Marketing Cloud, Adobe Campaign
Performance marketing: Google Ads, Meta Ads, PPC advertising, SEM, LinkedIn Ads, TikTok Ads, Microsoft Advertising, Amazon Advertising, Retargeting
Online advertising: Google Ads, Meta Ads, LinkedIn Ads, TikTok Ads, Microsoft Advertising, Amazon Advertising, PPC advertising, Display advertising, Programmatic advertising
Paid media: Google Ads, Meta Ads, LinkedIn Ads, TikTok Ads, Microsoft Advertising, PPC advertising
PPC advertising: Google Ads, Microsoft Advertising
SEM: Google Ads, Microsoft Advertising
Web analytics: Google Analytics, Matomo, Adobe Analytics
Product analytics: Mixpanel, Amplitude
Tag management: Google Tag Manager
SEO: Technical SEO, On-page SEO, Local SEO, Link building, Keyword research
SEO tools: Ahrefs, SEMrush, Moz Pro, Sistrix, Screaming Frog, Google Search Console, Yoast
A/B testing: Optimizely
Digital marketing: SEO, SEM, PPC advertising, Email marketing, Social media marketing, Content marketing, Performance marketing, Affiliate marketing, Display advertising
Social media management tools: Hootsuite, Sprout Social
Social media management: Hootsuite, Sprout Social
Social media marketing: Meta Ads, LinkedIn Ads, TikTok Ads, Influencer marketing
Social media: Instagram, TikTok, Social media management, Social media marketing, Community management
Content management systems: WordPress, Drupal, Contentful, TYPO3, Joomla, Umbraco, Sitecore, Adobe Experience Manager, Strapi
Headless CMS: Contentful, Strapi
Website builders: Wix, Squarespace, Webflow
Content creation: Blogging, Copywriting, Podcasting
Copywriting: UX writing
Public relations: Crisis communication
Customer retention: Loyalty programmes, Retention marketing
Direct marketing: Direct mail, Email marketing
CRM marketing: Lifecycle marketing
Prototyping: Figma, Axure, InVision, Framer
Prototyping tools: Figma, Axure, InVision, Framer, Adobe XD, Sketch
UI design tools: Figma, Sketch, Adobe XD
Wireframing: Balsamiq
User research: UX research
Graphic design software: Adobe Illustrator, CorelDRAW, Adobe Photoshop, Adobe InDesign, Affinity Designer, Canva
Vector graphics: Adobe Illustrator, CorelDRAW, Affinity Designer
Image editing: Adobe Photoshop, Affinity Photo, Adobe Lightroom, Capture One
Layout: Adobe InDesign, Affinity Publisher
Desktop publishing: Adobe InDesign, Affinity Publisher
Video editing: Adobe Premiere Pro, Final Cut Pro, DaVinci Resolve, Avid Media Composer, CapCut
Video editing software: Adobe Premiere Pro, Final Cut Pro, DaVinci Resolve, Avid Media Composer, CapCut
Motion graphics: Adobe After Effects
Colour grading: DaVinci Resolve
3D modelling: Blender, Cinema 4D, Autodesk Maya, Autodesk 3ds Max, ZBrush, Rhino 3D
Rendering: V-Ray, Lumion, Enscape
Audio editing: Pro Tools, Adobe Audition
Digital audio workstations: Pro Tools, Ableton Live, Logic Pro, Cubase
Music production: Ableton Live, Logic Pro, Cubase
Live streaming: OBS Studio
Branding: Brand identity, Logo design, Corporate design
Corporate identity: Corporate design
Photography: Portrait photography, Wedding photography, Studio photography, Photojournalism
Video production: Videography
Journalism: Investigative journalism, Photojournalism, Journalistic research
CAT tools: SDL Trados, MemoQ
Translation software: SDL Trados, MemoQ
Translation: Legal translation
AI image generation: Midjourney, Stable Diffusion, DALL-E
Technical writing tools: MadCap Flare
`;
