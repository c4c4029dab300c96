/** The media type of a DOCX, as it stands in `Content-Type` and `Accept`. */
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
