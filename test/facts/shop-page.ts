import type { Block } from "../../spec/facts/block.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 0, text });
const prose = (text: string): Block => ({ kind: "prose", text, item: false });
const item = (text: string): Block => ({ kind: "prose", text, item: true });
const code = (text: string): Block => ({ kind: "code", language: null, text });
const table = (header: string[], ...rows: string[][]): Block => ({ kind: "table", header, rows });

/** The reference page of an API that does not exist. */
export const shopPage: Block[] = [
  heading("Parcels API"),
  prose("Send parcels and follow them until somebody signs for them."),
  prose("Base URL: https://parcels.example.com"),
  heading("Send Parcel"),
  prose("POST /v2/parcels"),
  prose("Hand in a parcel. Senders are limited to 5 parcels per sender per 24 hours."),
  heading("Request body"),
  table(
    ["Parameter", "Type", "Required", "Description"],
    ["weight", "integer", "Yes", "Grams on the scale"],
    ["note", "string | null", "No", "Words for the driver"],
  ),
  heading("Response fields"),
  table(
    ["Field", "Type", "Description"],
    ["parcel_id", "string", "What names the parcel"],
    ["state", "string", "waiting, moving, or delivered"],
    ["signed_at", "string | null", "When somebody signed (ISO 8601)"],
    ["insured", "boolean", "Always true"],
  ),
  heading("Examples"),
  code(
    'import requests\nr = requests.post(\n"https://parcels.example.com/v2/parcels",\njson={"weight": 250},\n)\nprint(r.json()["parcel_id"])',
  ),
  heading("Response"),
  code('{\n"parcel_id": "p_1",\n"state": "waiting",\n"signed_at": null,\n"insured": true\n}'),
  heading("Errors"),
  table(
    ["Status", "Code", "Cause"],
    ["400", "TOO_HEAVY", "No van can carry it"],
    ["429", "TOO_MANY", "The sender has to wait"],
  ),
  heading("List Parcels"),
  prose("GET /v2/parcels"),
  prose("Every parcel of the sender is listed."),
  heading("Response fields"),
  table(["Field", "Type", "Description"], ["parcels", "array", "The parcels"]),
  prose("Each parcel includes:"),
  table(["Field", "Type", "Description"], ["parcel_id", "string", "What names the parcel"]),
  heading("Good Habits"),
  item("Wrap glass in paper"),
  item("Write the address with a pen that does not run"),
];
