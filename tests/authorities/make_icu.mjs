// Makes icu_persian.txt and icu_umalqura.txt from the ICU in Node.js with full ICU: `node make_icu.mjs`.
import { writeFileSync } from "node:fs";

const DAY = 86400e3, EPOCH = Date.UTC(1970, 0, 1), UNIX = 719163; // the day number of 1970-01-01
const part = (parts, type) => parseInt(parts.find((p) => p.type === type).value, 10);

function fields(calendar) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`,
    { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
  return (ordinal) => {
    const parts = format.formatToParts(new Date(EPOCH + (ordinal - UNIX) * DAY));
    return [part(parts, "year"), part(parts, "month"), part(parts, "day")];
  };
}

function wrap(words) {
  return words.join(" ").replace(/(.{1,118})(?: |$)/g, "$1\n");
}

const persian = fields("persian"), leap = [];
for (let year = 1, start = 226896; year <= 3000; year++) {
  const ends = persian(start + 365);
  if (ends[0] === year && ends[1] === 12 && ends[2] === 30) leap.push(year);
  else if (ends[0] !== year + 1 || ends[1] !== 1 || ends[2] !== 1) throw new Error(`AP ${year}: ${ends}`);
  start += leap.at(-1) === year ? 366 : 365;
}
writeFileSync("icu_persian.txt", `# Leap years of the Solar Hijri calendar, AP 1-3000, in ICU ${process.versions.icu}; made by make_icu.mjs.
# AP 1 begins on 0622-03-22.
${wrap(leap)}`);

const umalqura = fields("islamic-umalqura"), starts = [];
for (let ordinal = 702574; starts.length < 12 * 158 + 1; ordinal++) {
  if (umalqura(ordinal)[2] === 1) starts.push(ordinal);
}
if (umalqura(starts[0])[0] !== 1343 || umalqura(starts[0])[1] !== 1) throw new Error(`${umalqura(starts[0])}`);
writeFileSync("icu_umalqura.txt", `# First days (day numbers of date.toordinal()) of the months of AH 1343-1500 and of Muharram 1501 in the calendar
# islamic-umalqura of ICU ${process.versions.icu}; made by make_icu.mjs.
${wrap(starts)}`);
