/**
 * Names of one and the same trade, in the form of `everyday-words.ts`, words joined by `_`: what stands behind `<` may be
 * told by a name before it, never the other way round. None says more of level or of what one is entitled to.
 */
const families = `
driver < truck_driver lorry_driver van_driver bus_driver hgv_driver taxi_driver delivery_driver forklift_driver
truck_driver lorry_driver hgv_driver heavy_goods_vehicle_driver < hgv_class_1_driver hgv_class_2_driver
lorry_driver truck_driver hgv_driver heavy_goods_vehicle_driver < hgv_class_1_driver hgv_class_2_driver
hgv_driver heavy_goods_vehicle_driver < hgv_class_1_driver hgv_class_2_driver
heavy_goods_vehicle_driver hgv_driver < hgv_class_1_driver hgv_class_2_driver
forklift_driver forklift_operator forklift_truck_driver forklift_truck_operator < reach_truck_driver reach_truck_operator counterbalance_driver
forklift_operator forklift_driver forklift_truck_driver forklift_truck_operator
warehouse_worker warehouse_operative warehouse_assistant < order_picker picker packer forklift_driver forklift_operator
warehouse_operative warehouse_worker warehouse_assistant < order_picker picker packer
order_picker picker warehouse_picker
picker order_picker
dispatcher dispatch_clerk transport_planner despatcher
nurse < staff_nurse registered_nurse charge_nurse
nursing_assistant nurse_aide nursing_aide healthcare_assistant health_care_assistant care_assistant nurse's_aide
healthcare_assistant health_care_assistant nursing_assistant nurse_aide
health_care_assistant healthcare_assistant nursing_assistant nurse_aide
carer caregiver care_assistant care_worker support_worker home_carer < nursing_assistant health_care_assistant senior_care_assistant senior_carer
caregiver carer care_assistant care_worker home_carer
care_assistant carer caregiver care_worker < senior_care_assistant
care_worker carer caregiver care_assistant support_worker
physical_therapist physiotherapist
physiotherapist physical_therapist
doctor physician
physician doctor
paramedic ambulance_paramedic
pharmacist
shop_assistant sales_assistant sales_advisor sales_associate sales_clerk store_assistant retail_assistant
sales_assistant shop_assistant sales_advisor sales_associate sales_clerk store_assistant retail_assistant
retail_assistant sales_assistant shop_assistant sales_advisor store_assistant
sales_associate sales_assistant shop_assistant sales_advisor
sales_advisor sales_assistant shop_assistant sales_associate
sales_representative sales_rep field_sales_representative
cashier till_operator checkout_operator checkout_assistant
store_supervisor shop_supervisor
shop_supervisor store_supervisor
store_manager shop_manager
shop_manager store_manager
retail_supervisor store_supervisor shop_supervisor
retail_manager store_manager shop_manager
warehouse_shift_leader warehouse_shift_supervisor
waiter server waitress
waitress server waiter
server waiter waitress
bartender barman barmaid
cook < chef line_cook
chef < sous_chef chef_de_partie commis_chef head_chef
commis_chef commis
commis commis_chef
kitchen_hand kitchen_assistant kitchen_porter
kitchen_assistant kitchen_porter kitchen_hand
secretary < legal_secretary team_secretary medical_secretary executive_secretary
secretary administrative_assistant
administrative_assistant admin_assistant office_assistant administration_assistant
admin_assistant administrative_assistant office_assistant administration_assistant
office_clerk office_assistant administrative_assistant clerk
receptionist front_desk_clerk front_desk_agent
personal_assistant executive_assistant
clerk < file_clerk filing_clerk office_clerk accounts_clerk payroll_clerk
filing_clerk file_clerk
file_clerk filing_clerk
accounts_assistant accounting_assistant accounts_clerk
accounting_assistant accounts_assistant accounts_clerk
bookkeeper accounts_clerk
lawyer attorney solicitor < barrister
attorney lawyer
paralegal legal_assistant < litigation_paralegal claims_paralegal
legal_assistant paralegal
developer programmer < software_developer software_engineer backend_developer frontend_developer web_developer
programmer developer software_developer
software_developer programmer software_engineer < backend_developer frontend_developer web_developer java_developer
software_engineer software_developer
backend_developer backend_engineer
web_developer web_programmer
analyst < data_analyst business_analyst
data_analyst data_analytics_specialist
marketer < digital_marketer content_marketer marketing_specialist digital_marketing_specialist marketing_manager
digital_marketer digital_marketing_specialist
scientist researcher < research_scientist plant_scientist molecular_biologist chemist formulation_scientist principal_scientist
researcher research_scientist scientist postdoctoral_researcher
chemist formulation_chemist physical_chemist
teacher < mathematics_teacher science_teacher school_teacher
mathematics_teacher math_teacher maths_teacher
math_teacher mathematics_teacher maths_teacher
maths_teacher mathematics_teacher math_teacher
schoolteacher teacher
tutor private_tutor
teaching_assistant classroom_assistant
librarian < reference_librarian cataloger cataloguer
cataloger cataloguer
cataloguer cataloger
electrician < site_electrician approved_electrician
apprentice_electrician electrical_apprentice
electrical_apprentice apprentice_electrician
designer < graphic_designer web_designer
design_intern graphic_design_intern
recruiter recruitment_consultant
buyer purchaser purchasing_agent
purchaser buyer
translator
cleaner housekeeper
security_guard guard
guard security_guard
`;

const toldBy = new Map<string, Set<string>>();
for (const line of families.split("\n")) {
  const [equal = "", special = ""] = line.split("<");
  const [title, ...others] = equal.trim().split(/\s+/).filter(Boolean);
  if (title === undefined) continue;
  const from = toldBy.get(title) ?? new Set<string>();
  for (const other of [...others, ...special.split(/\s+/).filter(Boolean)]) from.add(other);
  toldBy.set(title, from);
}

/** Titles, word by word, that say the given one in other words; it itself is not among them. */
export const listEqualTitles = (phrase: readonly string[]): string[][] =>
  [...(toldBy.get(phrase.join("_")) ?? [])].map((title) => title.split("_"));
