/** The résumés and postings that the playground offers. Files are served under `/samples/`. */
export interface Sample {
  /** Name of the `.docx` under `/samples/`, without its ending. */
  name: string;
  /** As the picker shows it. */
  label: string;
  /** What is special about its layout. */
  layout: string;
  posting: { name: string; title: string; company: string };
}

export const samples: readonly Sample[] = [
  {
    name: "data-engineer",
    label: "Maya Lindqvist, data engineer",
    layout: "Headings and bullets",
    posting: {
      name: "senior-data-engineer",
      title: "Senior Data Engineer",
      company: "Harrow & Vale Logistics",
    },
  },
  {
    name: "nurse",
    label: "Daniel Okafor, registered nurse",
    layout: "Laid out in a table",
    posting: {
      name: "charge-nurse-emergency",
      title: "Charge Nurse, Emergency Department",
      company: "St. Brennan's Hospital",
    },
  },
  {
    name: "electrician",
    label: "Rosa Delgado, electrician",
    layout: "Text boxes and columns",
    posting: {
      name: "lead-electrician-solar",
      title: "Lead Electrician, Solar and Storage",
      company: "Brightwater Energy",
    },
  },
];

export function sampleUrl(name: string): string {
  return `/samples/${name}.docx`;
}
