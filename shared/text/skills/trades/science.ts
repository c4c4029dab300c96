/** Laboratory, natural sciences, environment, social research. Line format: see ../skill-entry.ts. */
export const scienceSkills = `
Molecular biology | Molekularbiologie | subject
Microbiology | Mikrobiologie | subject
Biochemistry | Biochemie | subject
Biotechnology | Biotechnologie | subject
Genetics | Genetik | subject
Immunology | Immunologie | subject
Neuroscience | Neurowissenschaften | subject
Virology | Virologie | subject
Toxicology | Toxikologie | subject
Histology | Histologie | technique
Histopathology | Histopathologie | subject
Pathology | Pathologie | subject
Haematology | Hematology, Hämatologie | subject
Organic chemistry | Organische Chemie, <Organic synthesis = Organische Synthese | subject
Inorganic chemistry | Anorganische Chemie | subject
Physical chemistry | Physikalische Chemie | subject
Analytical chemistry | Analytische Chemie, Chemische Analytik, <Instrumental analysis = Instrumentelle Analytik | subject
Polymer chemistry | Polymerchemie, Polymer science | subject
Electrochemistry | Elektrochemie | subject
Gas chromatography-mass spectrometry | GC-MS, GC/MS | technique
LC-MS | LC/MS, Liquid chromatography-mass spectrometry | technique
NMR spectroscopy | ^NMR, NMR-Spektroskopie | technique 1946
Spectroscopy | Spektroskopie, <UV-Vis, <FTIR, <Raman spectroscopy, <Infrared spectroscopy | technique
Atomic absorption spectroscopy | Atomabsorptionsspektroskopie | technique
ICP-MS | | technique 1980
ICP-OES | | technique
Titration | Titrieren | technique
Pipetting | Pipettieren | technique
Sample preparation | Probenvorbereitung, Probenaufbereitung | technique
~~Sampling | Probenahme, Probennahme | technique
Microscopy | Mikroskopie, <Confocal microscopy, <Fluorescence microscopy, <Electron microscopy = Elektronenmikroskopie | technique
Scanning electron microscopy | Rasterelektronenmikroskopie, ^SEM imaging | technique 1965
X-ray diffraction | ^XRD, Röntgenbeugung | technique 1912
Gel electrophoresis | Gelelektrophorese, <SDS-PAGE | technique
~~Cloning | Molecular cloning, Klonierung | technique 1972
CRISPR | CRISPR/Cas9, CRISPR-Cas9 | technique 2012
Gene editing | Genome editing, Geneditierung | technique
DNA sequencing | Sequenzierung, <RNA-seq, <Sanger sequencing, <Next-generation sequencing = ^NGS | technique 1977
DNA extraction | DNA isolation, DNA-Extraktion | technique
RNA extraction | RNA isolation, RNA-Extraktion | technique
Protein purification | Proteinaufreinigung | technique
Protein expression | Proteinexpression | technique
Immunohistochemistry | ^IHC, Immunhistochemie | technique 1941
Fermentation | Fermentationstechnik | technique
Bioprocess engineering | Bioprocessing, Bioprozesstechnik | technique
Aseptic technique in the lab | Sterile work, Steriles Arbeiten, Aseptisches Arbeiten | technique
Animal handling | | technique
Animal care | Tierpflege | technique
FELASA | FELASA certificate, <FELASA B | certificate
Laboratory animal science | Versuchstierkunde | subject
Biosafety | Biologische Sicherheit, Biosicherheit, <Biosafety level 2 = BSL-2 | standard
Radiation protection | Strahlenschutz, Radiation safety | subject
Radiation protection certificate | Strahlenschutzkurs, Fachkunde im Strahlenschutz, Strahlenschutzfachkunde | certificate
Laboratory safety | Laborsicherheit, Lab safety | standard
LIMS | Laboratory information management systems, Laborinformationssystem | software 1982
Electronic lab notebook | ^ELN, Elektronisches Laborbuch | software
Method validation | Methodenvalidierung, Analytical method validation | method
Process validation | Prozessvalidierung | method
Equipment qualification | IQ/OQ/PQ, Gerätequalifizierung, Anlagenqualifizierung | method
^CAPA | Corrective and preventive action | method
SOPs | Standard operating procedures, ^SOP, Standardarbeitsanweisungen | method
Regulatory affairs | <Drug registration = Zulassung von Arzneimitteln | subject
Medical device regulation | ^MDR, EU MDR, Medizinprodukteverordnung | law 2017
FDA regulations | <21 CFR Part 11, FDA compliance, <FDA 21 CFR Part 820 | law 1906
Quality control laboratory | Qualitätskontrolllabor, QC laboratory | technique
Drug discovery | Wirkstoffforschung | subject
Drug development | Arzneimittelentwicklung | subject
Pharmaceutical manufacturing | Pharmazeutische Produktion, Pharmaproduktion, Arzneimittelherstellung | subject
Formulation development | Formulierungsentwicklung, <Galenik | technique
Stability testing | Stabilitätsprüfung, Stability studies | technique
Cosmetic science | Kosmetikentwicklung | subject
Ecology | Ökologie | subject
Environmental science | Umweltwissenschaften, Environmental sciences | subject
Environmental protection | Umweltschutz | subject
Environmental impact assessment | Umweltverträglichkeitsprüfung, ^EIA | method 1970
Environmental monitoring | Umweltmonitoring, Umweltüberwachung | method
Sustainability | Nachhaltigkeit, <Sustainability management = Nachhaltigkeitsmanagement | subject
ESG reporting | Sustainability reporting, Nachhaltigkeitsberichterstattung, <CSRD | method
^ESG | ESG criteria, ESG-Kriterien | subject 2004
Life cycle assessment | ^LCA, Ökobilanz, Ökobilanzierung | method
Carbon accounting | CO2-Bilanzierung, Greenhouse gas accounting, <Carbon footprint, <GHG Protocol | method 2001
Climate science | Klimaforschung, Climatology, Klimatologie | subject
Meteorology | Meteorologie | subject
Geology | Geologie | subject
Geophysics | Geophysik | subject
Geotechnical engineering | Geotechnik, <Bodenmechanik = Soil mechanics, <Baugrunduntersuchung | subject
Hydrology | Hydrologie | subject
Hydrogeology | Hydrogeologie | subject
Soil science | Bodenkunde | subject
Oceanography | Ozeanographie | subject
Marine biology | Meeresbiologie | subject
Astronomy | Astronomie, <Astrophysics = Astrophysik | subject
Optics | ~Optik, <Photonics = Photonik, <Laser technology = Lasertechnik | subject
Nuclear physics | Kernphysik | subject
Particle physics | Teilchenphysik | subject
Solid-state physics | Festkörperphysik | subject
Nanotechnology | Nanotechnologie | subject
Computational chemistry | <Molecular dynamics, <Molecular modelling = Molecular modeling | subject
Applied mathematics | Angewandte Mathematik | subject
Numerical methods | Numerik, Numerische Methoden, Numerical analysis | subject
Probability theory | Wahrscheinlichkeitsrechnung | subject
Stochastics | Stochastik | subject
Economics | Volkswirtschaftslehre, ^VWL, <Macroeconomics = Makroökonomie, <Microeconomics = Mikroökonomie | subject
Business administration | Betriebswirtschaftslehre, ^BWL, Betriebswirtschaft | subject
Sociology | Soziologie | subject
Psychology | Psychologie | subject
Clinical psychology | Klinische Psychologie | subject
Political science | Politikwissenschaft, Politikwissenschaften | subject
International relations | Internationale Beziehungen | subject
~Philosophy | ~Philosophie | subject
Linguistics | Linguistik, Sprachwissenschaft | subject
Anthropology | Anthropologie, <Ethnologie = Ethnology | subject
Archaeology | Archäologie | subject
Art history | Kunstgeschichte | subject
Literature review | <Systematic reviews = Systematic literature review | method
Literature search | Literaturrecherche | method
Field research | Feldforschung, Fieldwork | method
Ethics approval | Ethikantrag, Research ethics, Forschungsethik | method
Research project management | Forschungsmanagement, Leading research projects | method
Third-party funding | Drittmitteleinwerbung, External funding, Drittmittelakquise, Drittmittel | method
Patent searches | Patentrecherche, Patent research | technique
Technology transfer | Technologietransfer | method
Science communication | Wissenschaftskommunikation | method
Peer review | Reviewing papers | method
Citation management | Reference management, <Zotero, <EndNote, <Citavi, <Mendeley, Literaturverwaltung | software
OriginPro | OriginLab | software 1992
ImageJ | <Fiji ImageJ | software 1997
ChemDraw | | software 1985
Mathematica | Wolfram Mathematica | software 1988
^GAMS | | software 1976
Gurobi | | software 2008
CPLEX | IBM CPLEX | software 1988
Biostatistics | Biostatistik, Medical statistics, Medizinische Statistik | subject
Clinical data management | Klinisches Datenmanagement | method
CDISC | <SDTM | standard 1997
Clinical monitoring | Clinical trial monitoring | method
Elemental analysis | Elementanalytik, Elementaranalyse | technique
Immunoassays | Immunassays, Immunoassay, Immunologische Tests | technique
Nucleic acid extraction | Nukleinsäureextraktion, Nucleic acid isolation | technique
^GxP | GxP guidelines, GxP-Richtlinien | standard
`;
