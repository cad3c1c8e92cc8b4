// Makes cldr_names.json from the CLDR in Node.js with full ICU: `node make_cldr.mjs`.
// Months stand as in a date ("day month"), weekdays from Monday on; "digits" are those of the locale.
import { writeFileSync } from "node:fs";

const DAY = 86400e3, CALENDARS = { gregorian: "gregory", "solar-hijri": "persian", hijri: "islamic-umalqura" };
const LOCALES = "en fa fa-AF ps ar ar-EG ar-SA ar-AE ar-SY ar-IQ ar-LB ar-JO ar-PS ar-MA ar-DZ ar-TN ar-LY ar-MR".split(" ");
const utc = { timeZone: "UTC" };

function months(locale, calendar) {
  const date = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { day: "numeric", month: "long", ...utc });
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: "numeric", day: "numeric", ...utc });
  const names = [];
  for (let day = Date.UTC(2023, 0, 1); names.filter(Boolean).length < 12; day += DAY) {
    const parts = number.formatToParts(day);
    const at = parseInt(parts.find((p) => p.type === "month").value, 10) - 1;
    names[at] = date.formatToParts(day).find((p) => p.type === "month").value;
  }
  return names;
}

const result = { version: process.versions.cldr };
for (const locale of LOCALES) {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", ...utc });
  result[locale] = {
    weekdays: [...Array(7).keys()].map((i) => weekday.format(Date.UTC(2023, 9, 23 + i))),
    digits: [...Array(10).keys()].map((i) => new Intl.NumberFormat(locale, { useGrouping: false }).format(i)).join(""),
    months: Object.fromEntries(Object.entries(CALENDARS).map(([ours, theirs]) => [ours, months(locale, theirs)])),
  };
}
writeFileSync("cldr_names.json", JSON.stringify(result, null, 1) + "\n");
