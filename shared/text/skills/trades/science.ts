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
Histology | Histologie, Histopathology | technique
Pathology | Pathologie | subject
Haematology | Hematology, Hämatologie | subject
Organic chemistry | Organische Chemie, <Organic synthesis, <Organische Synthese | subject
Inorganic chemistry | Anorganische Chemie | subject
Physical chemistry | Physikalische Chemie | subject
Analytical chemistry | Analytische Chemie, Instrumental analysis, Instrumentelle Analytik, Chemische Analytik | subject
Polymer chemistry | Polymerchemie, Polymer science | subject
Electrochemistry | Elektrochemie | subject
Gas chromatography-mass spectrometry | GC-MS, GC/MS | technique
LC-MS | LC/MS, Liquid chromatography-mass spectrometry | technique
NMR spectroscopy | ^NMR, NMR-Spektroskopie | technique 1946
Spectroscopy | Spektroskopie, <UV-Vis, <FTIR, <Raman spectroscopy, <Infrared spectroscopy | technique
Atomic absorption spectroscopy | ICP-MS, ICP-OES | technique
Titration | Titrieren | technique
Pipetting | Pipettieren | technique
Sample preparation | Probenvorbereitung, Probenaufbereitung | technique
~~Sampling | Probenahme, Probennahme | technique
Microscopy | Mikroskopie, <Confocal microscopy, <Fluorescence microscopy, <Electron microscopy, <Elektronenmikroskopie | technique
Scanning electron microscopy | Rasterelektronenmikroskopie, ^SEM imaging | technique 1965
X-ray diffraction | ^XRD, Röntgenbeugung | technique 1912
Gel electrophoresis | Gelelektrophorese, SDS-PAGE | technique
~~Cloning | Molecular cloning, Klonierung | technique 1972
CRISPR | CRISPR/Cas9, CRISPR-Cas9, Gene editing | technique 2012
DNA sequencing | Next-generation sequencing, ^NGS, Sequenzierung, <RNA-seq, <Sanger sequencing | technique 1977
DNA extraction | DNA isolation, DNA-Extraktion, RNA extraction | technique
Protein purification | Proteinaufreinigung, Protein expression | technique
Immunohistochemistry | ^IHC, Immunhistochemie | technique 1941
Fermentation | Bioprocessing, Fermentationstechnik, Bioprozesstechnik | technique
Aseptic technique in the lab | Sterile work, Steriles Arbeiten, Aseptisches Arbeiten | technique
Animal handling | Animal care, Tierpflege | technique
FELASA | FELASA B, FELASA certificate, Versuchstierkunde | certificate
Biosafety | Biosafety level 2, BSL-2, Biologische Sicherheit, Biosicherheit | standard
Radiation protection | Strahlenschutz, Radiation safety, Strahlenschutzkurs, Fachkunde im Strahlenschutz | certificate
Laboratory safety | Laborsicherheit, Lab safety | standard
LIMS | Laboratory information management systems, Laboratory information system, Laborinformationssystem | software 1982
Electronic lab notebook | ^ELN, Elektronisches Laborbuch | software
Method validation | Methodenvalidierung, Analytical method validation | method
Process validation | Prozessvalidierung, Equipment qualification, Validation and qualification, IQ/OQ/PQ | method
^CAPA | Corrective and preventive action, Corrective actions | method
SOPs | Standard operating procedures, ^SOP, Standardarbeitsanweisungen | method
Regulatory affairs | Zulassung von Arzneimitteln, Drug registration | subject
Medical device regulation | ^MDR, EU MDR, Medizinprodukteverordnung | law 2017
FDA regulations | <21 CFR Part 11, FDA compliance, <FDA 21 CFR Part 820 | law 1906
Quality control laboratory | Qualitätskontrolllabor, QC laboratory | technique
Drug discovery | Wirkstoffforschung, Drug development, Arzneimittelentwicklung | subject
Pharmaceutical manufacturing | Pharmazeutische Produktion, Pharmaproduktion, Arzneimittelherstellung | subject
Formulation development | Formulierungsentwicklung, Galenik | technique
Stability testing | Stabilitätsprüfung, Stability studies | technique
Cosmetic science | Kosmetikentwicklung | subject
Ecology | Ökologie | subject
Environmental science | Umweltwissenschaften, Environmental sciences, Umweltschutz | subject
Environmental impact assessment | Umweltverträglichkeitsprüfung, ^EIA | method 1970
Environmental monitoring | Umweltmonitoring, Umweltüberwachung | method
Sustainability | Nachhaltigkeit, Nachhaltigkeitsmanagement, Sustainability management | subject
ESG reporting | ^ESG, Sustainability reporting, Nachhaltigkeitsberichterstattung, <CSRD | method 2004
Life cycle assessment | ^LCA, Ökobilanz, Ökobilanzierung | method
Carbon accounting | Carbon footprint, GHG Protocol, CO2-Bilanzierung, Greenhouse gas accounting | method 2001
Climate science | Klimaforschung, Climatology, Klimatologie | subject
Meteorology | Meteorologie | subject
Geology | Geologie | subject
Geophysics | Geophysik | subject
Geotechnical engineering | Geotechnik, Bodenmechanik, Baugrunduntersuchung | subject
Hydrology | Hydrologie, Hydrogeology, Hydrogeologie | subject
Soil science | Bodenkunde | subject
Oceanography | Ozeanographie, Marine biology, Meeresbiologie | subject
Astronomy | Astronomie, Astrophysics, Astrophysik | subject
Optics | ~Optik, Photonics, Photonik, <Laser technology, <Lasertechnik | subject
Nuclear physics | Kernphysik, Particle physics, Teilchenphysik | subject
Solid-state physics | Festkörperphysik, Condensed matter physics | subject
Nanotechnology | Nanotechnologie | subject
Computational chemistry | <Molecular dynamics, Molecular modelling, Molecular modeling | subject
Applied mathematics | Angewandte Mathematik | subject
Numerical methods | Numerik, Numerische Methoden, Numerical analysis | subject
Probability theory | Stochastik, Wahrscheinlichkeitsrechnung | subject
Economics | Volkswirtschaftslehre, ^VWL, Macroeconomics, Microeconomics | subject
Business administration | Betriebswirtschaftslehre, ^BWL, Betriebswirtschaft | subject
Sociology | Soziologie | subject
Psychology | Psychologie | subject
Clinical psychology | Klinische Psychologie | subject
Political science | Politikwissenschaft, Politikwissenschaften | subject
International relations | Internationale Beziehungen | subject
~Philosophy | ~Philosophie | subject
Linguistics | Linguistik, Sprachwissenschaft | subject
Anthropology | Ethnologie, Anthropologie | subject
Archaeology | Archäologie | subject
Art history | Kunstgeschichte | subject
Literature review | Literaturrecherche, Systematic reviews, Systematic literature review | method
Field research | Feldforschung, Fieldwork | method
Ethics approval | Ethikantrag, Research ethics, Forschungsethik | method
Research project management | Forschungsmanagement, Leading research projects | method
Third-party funding | Drittmitteleinwerbung, External funding, Drittmittelakquise | method
Patent searches | Patentrecherche, Patent research | technique
Technology transfer | Technologietransfer, Wissenstransfer | method
Science communication | Wissenschaftskommunikation | method
Peer review | Reviewing papers, Gutachtertätigkeit | method
Citation management | Reference management, <Zotero, <EndNote, <Citavi, <Mendeley, Literaturverwaltung | software
OriginPro | OriginLab | software 1992
ImageJ | Fiji ImageJ | software 1997
ChemDraw | | software 1985
Mathematica | Wolfram Mathematica | software 1988
^GAMS | | software 1976
Gurobi | | software 2008
CPLEX | IBM CPLEX | software 1988
Biostatistics | Biostatistik, Medical statistics, Medizinische Statistik | subject
Clinical data management | Klinisches Datenmanagement | method
CDISC | <SDTM | standard 1997
Clinical monitoring | Clinical research associate, Clinical trial monitoring | method
`;
