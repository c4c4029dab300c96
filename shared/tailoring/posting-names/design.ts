export const designNames = `
usability testing | user testing < tested with … users | tested with … visitors | tested with … people | tested with … customers | tested with … patients | watched … users | watched … visitors | think-aloud | hallway tests
user research | UX research | design research < user interviews | interviewed … users | card sorting | diary study | contextual inquiry | think-aloud
user experience | user experience design < wireframes | user flows | journey maps | information architecture
interaction design < micro-interactions | clickable prototypes | user flows
prototyping < clickable mock-ups | clickable mockups | wireframes | paper mock-ups | mock-ups
wireframing < low-fidelity screens
accessibility | WCAG | accessible design | web accessibility | digital accessibility < screen readers | screen reader | contrast ratios | colour contrast | alt texts | Section 508 | BITV | easy-read
brand identity | corporate design | corporate identity | visual identity < stationery design | letterheads | brand book
editorial design | print design | publication design < book covers
packaging design < labels for bottles | bottle labels
icon design | iconography < redrew … icons | drew … icons
wayfinding | signage < orientation system
Adobe Creative Suite | Adobe Creative Cloud | Adobe CC | Creative Suite < InDesign and Photoshop | Illustrator and Photoshop | Photoshop and Illustrator
pattern making | garment construction < cut patterns | draping | toiles
print production | prepress | pre-press < print-ready | colour separations | proofs from the printer | reprographics | bleed and trim
exhibition design | spatial design < museum displays | trade fair stands | showrooms
`;
