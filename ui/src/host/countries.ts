//! Countries and languages to choose from, named and sorted in the language of the screen.
import { formats } from "./formats";
import type { Tongue } from "./words";

const COUNTRIES =
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(" ");
const LANGUAGES = "ar bg ca cs da de el en es et eu fi fr ga he hi hr hu id is it ja ko lb lt lv mt nl no pl pt ro ru sk sl sq sr sv th tr uk vi zh".split(" ");

function named(codes: string[], tongue: Tongue, name: (code: string) => string): Array<[string, string]> {
  const sorter = new Intl.Collator(formats(tongue).locale);
  const rows = codes.map((code): [string, string] => [code, name(code)]);
  return rows.map(([code, word]): [string, string] => [code, word.charAt(0).toLocaleUpperCase(tongue) + word.slice(1)]).toSorted((a, b) => sorter.compare(a[1], b[1]));
}

/** Code and name of every country. source: ISO 3166-1 */
export function countries(tongue: Tongue): Array<[string, string]> {
  return named(COUNTRIES, tongue, formats(tongue).country);
}

/** Code and name of the languages guests speak most. source: ISO 639-1 */
export function languages(tongue: Tongue): Array<[string, string]> {
  return named(LANGUAGES, tongue, formats(tongue).language);
}
