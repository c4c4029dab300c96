export const healthAndCareKinds = `
Electronic health records: Epic, Cerner, Meditech
Hospital information systems: ORBIS, Epic, Cerner, Meditech
Diagnostic imaging: MRI, CT scanning, Ultrasound, Mammography
CPR certification: BLS
CPR: BLS, ACLS
First aid: First aid certificate
critical care: Intensive care
Airway management: Tracheostomy care
Medication administration: Injections, IV therapy
Behandlungspflege: Wound care, Medication administration, Injections, Stoma care, Catheter care, Tracheostomy care
Clinical skills: Wound care, Phlebotomy, Catheterization, Catheter care, IV therapy, Vital signs, Medication administration, Tracheostomy care
Patient observation: Vital signs
Nursing documentation: SIS documentation
Patient documentation: Nursing documentation
Triage: Emergency Severity Index
Emergency care: Emergency medicine, Emergency department, Triage
Perioperative care: Operating theatre, Surgical nursing, Anaesthesia
Mental health care: Psychiatry
Talking therapies: CBT, Behavioural therapy, Group therapy
Creative therapies: Art therapy, Music therapy
Rehabilitation: Gait training
Infection control: Sterilization of instruments
Clinical research: Clinical trials, Clinical monitoring, Clinical data management
Dental assisting: Chairside assistance, Dental prophylaxis
Elderly care: Dementia care, Geriatrics
Prophylaxis in care: Fall prevention, Pressure ulcer prevention
Crisis intervention: Nonviolent Crisis Intervention
De-escalation: Nonviolent Crisis Intervention
Social counselling: Debt counselling, Migration counselling, Family counselling
Counselling: Debt counselling, Migration counselling, Family counselling, Systemic counselling, Career counselling
Outreach work: Street work
Youth welfare: Youth work
Social work: Street work, School social work
Child care: Infant care, Care of under-threes, After-school care
Disability support: Heilerziehungspflege, Autism support, Learning disabilities
hair colouring: Balayage
Beauty therapy: Facials, Nail design, Make-up artistry, Eyelash extensions, Hair removal
Hairdressing: Balayage, Perming, Hair styling, Barbering
Fitness training: Group fitness, Pilates, Yoga instruction
`;
