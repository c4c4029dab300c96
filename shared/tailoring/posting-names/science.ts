export const scienceNames = `
sample preparation | specimen preparation | sample processing < aliquoted | aliquots | centrifuged | homogenised | digested samples | extracted RNA | RNA extraction | DNA extraction | tissue sections
specimen processing | sample handling | specimen handling < centrifuged and aliquoted | booked in samples | cryostorage
molecular biology | molecular techniques | molecular biology techniques < Western blots | Western blotting | gel electrophoresis
nucleic acid extraction < extracted RNA | extracted DNA
next-generation sequencing | NGS < Nanopore | MiSeq | whole-genome | amplicon libraries | NovaSeq
protein analysis < Western blots | SDS-PAGE | protein purification | ELISA | enzyme assays | His-tag
cell culture | tissue culture < passaged cells | passaging | HEK cells | HeLa | primary cells | organoids
aseptic technique | sterile technique < cell culture | tissue culture
immunoassays < flow cytometry | FACS | immunostaining | antibody staining
microscopy < confocal | fluorescence microscope | electron microscope | SEM images
histology | histopathology < microtome | H&E | tissue sections | paraffin blocks
microbiology | microbiological testing < agar plates | Gram stains | Gram staining | plate counts | bacterial cultures | urine cultures | colony counts
haematology | hematology < blood counts | blood films
clinical chemistry | clinical biochemistry < blood analysers | liver function tests
chromatography < UPLC | FPLC
spectroscopy < FTIR | UV-Vis | Raman | IR spectra
wet chemistry | wet lab < reagents prepared | Kjeldahl
assay development | bioassays < ELISA | dose-response | IC50 | enzyme kinetics | luciferase
laboratory automation | lab automation | liquid handling | automated liquid handling < Tecan | Opentrons | pipetting robot
LIMS | laboratory information management system < LabWare | StarLIMS | Sample Manager
electronic lab notebook | ELN | electronic laboratory notebook < Benchling | LabArchives | eLabFTW
standard operating procedures | SOPs < wrote protocols | wrote the protocol | lab protocols
quality control | QC < Levey-Jennings | Westgard | batch release | calibration curves
equipment maintenance < serviced … centrifuges | calibrated … pipettes | pipette calibration | replaced columns
ordering supplies | laboratory supplies < ordered reagents | ordered consumables | chemical store | reagent stock | freezer inventory
laboratory safety | lab safety | biosafety | health and safety < BSL-3 | chemical waste | radiation safety
animal handling | animal studies < mouse colony | zebrafish | home office licence
plant science < greenhouse trials | field trials | Arabidopsis | wheat lines
field research < field trials | river samples | soil samples | transects | vegetation surveys
environmental monitoring | environmental sampling < water samples | soil samples | river samples
bioinformatics | computational biology < RNA-seq analysis | variant calling | BLAST | sequence alignment | genome assembly | single-cell data
statistical analysis < ANOVA | mixed models | GraphPad | t-tests | dose-response curves | survival analysis
experimental design | design of experiments | study design < power calculation | controls and replicates | randomised blocks | DoE
clinical trials | clinical research | clinical studies < Phase I | Phase II | Phase III | case report forms | trial sites
regulatory affairs | regulatory submissions < FDA submission | 510(k)
scientific writing < journal articles
grant writing < wrote … proposals | NIH R01
literature review < PubMed
supervision of students | student supervision | training students < master's students | undergraduates in the lab | PhD students | bachelor's students | project students
equipment calibration < recalibrated | calibrated
ISO standards | quality management | quality systems | laboratory accreditation < ISO audit | ISO 17025 | yearly ISO
method development | assay optimisation | protocol optimisation < shortened … extraction | new protocol
data analysis | scientific data analysis < RNA-seq data
record keeping | laboratory documentation | lab documentation < lab book | lab books
`;
