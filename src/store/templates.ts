// The templates people fill in, made from the same declaration the reader reads by.
export { longTemplate } from "../ingest/templates.ts";
