//! What is typed, and what it means, on Wednesday 1 July 2026.

use super::House::{American, British, French};
use super::{House, check_plain, read, told};

/// In a French house.
const FRENCH: &[(&str, &str)] = &[
    ("Dupont 12-15/8 ch4 2+1 chien", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+1 « chien »"),
    ("Lefèvre Élodie demain +2 gîte du four 2+1+1", "Lefèvre Élodie 2026-07-02..2026-07-04 [Gîte du Four] 2+1+1"),
    ("Dupont 15/8-18/8 ch.4 2", "Dupont 2026-08-15..2026-08-18 [Ch. 4] 2"),
    ("Dupont 15/8 - 18/8 ch 4", "Dupont 2026-08-15..2026-08-18 [Ch. 4]"),
    ("Dupont 15/8 18/8 ch4", "Dupont 2026-08-15..2026-08-18 [Ch. 4]"),
    ("Dupont 15/8 ch4 18/8", "Dupont 2026-08-15..2026-08-18 [Ch. 4]"),
    ("Dupont du 12 au 15 août chambre 4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont du 12/8 au 15/8 chambre n°4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 12–15 août ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 12 août 3 nuits ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont le 12 août pour 3 nuits ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 1er août +1 ch4", "Dupont 2026-08-01..2026-08-02 [Ch. 4]"),
    ("Dupont 12 août 2027 une semaine ch4", "Dupont 2027-08-12..2027-08-19 [Ch. 4]"),
    ("Dupont 12.8.-15.8. ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 12/08/2026-15/08/2026 ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 12/8/26 au 15/8/26 ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 2026-08-12 2026-08-15 ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 8/12-15 ch4", "Dupont 2026-12-08..2026-12-15 [Ch. 4]"),
    ("Dupont 28/12-2/1 ch4", "Dupont 2026-12-28..2027-01-02 [Ch. 4]"),
    ("Dupont 30-2/8 ch4", "Dupont 2026-07-30..2026-08-02 [Ch. 4]"),
    ("Dupont 10-12 ch4", "Dupont 2026-07-10..2026-07-12 [Ch. 4]"),
    ("Dupont ven-dim ch4", "Dupont 2026-07-03..2026-07-05 [Ch. 4]"),
    ("Dupont vendredi prochain +2 ch4", "Dupont 2026-07-03..2026-07-05 [Ch. 4]"),
    ("Dupont mer +1 ch4", "Dupont 2026-07-01..2026-07-02 [Ch. 4]"),
    ("Dupont mercredi prochain +1 ch4", "Dupont 2026-07-08..2026-07-09 [Ch. 4]"),
    ("Dupont mar +2 ch4", "Dupont 2026-07-07..2026-07-09 [Ch. 4]"),
    ("Dupont ven 3/7 - dim 5/7 ch4", "Dupont 2026-07-03..2026-07-05 [Ch. 4]"),
    ("Dupont sam 3/7 +2 ch4", "Dupont 2026-07-03..2026-07-05 [Ch. 4] ?OtherWeekday"),
    ("Dupont ce week-end ch4", "Dupont 2026-07-03..2026-07-05 [Ch. 4]"),
    ("Dupont ce soir +1 ch4", "Dupont 2026-07-01..2026-07-02 [Ch. 4]"),
    ("Dupont auj 2 nuits ch4", "Dupont 2026-07-01..2026-07-03 [Ch. 4]"),
    ("Dupont après-demain +2n ch4", "Dupont 2026-07-03..2026-07-05 [Ch. 4]"),
    ("Dupont dans 3 jours +2 ch4", "Dupont 2026-07-04..2026-07-06 [Ch. 4]"),
    ("Dupont demain-ven ch4", "Dupont 2026-07-02..2026-07-03 [Ch. 4]"),
    ("Dupont 12-15/6 ch4", "Dupont 2027-06-12..2027-06-15 [Ch. 4] ?NextYear"),
    ("Dupont 12-15/6/2026 ch4", "Dupont 2026-06-12..2026-06-15 [Ch. 4] ?Past"),
    ("Dupont 29/2 +1 ch4", "Dupont 2028-02-29..2028-03-01 [Ch. 4]"),
    ("Mme Dupont 12-15/8 ch4", "Dupont (Mme) 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Famille de la Tour 12-15/8 gîte verger 2+3", "de la Tour 2026-08-12..2026-08-15 [Gîte du Verger] 2+3"),
    ("12-15/8 Dupont ch4 2 adultes 1 enfant", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+1"),
    ("Dupont 12-15/8 ch4 2a1e", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+1"),
    ("Dupont 12-15/8 ch4 2 adultes et 1 bébé", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+_+1"),
    ("Dupont 12-15/8 ch4 pour 2", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2"),
    ("Dupont 12-15/8 ch4 4 pers 180€", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 4 180.00EUR"),
    ("Dupont 12-15/8 ch4 2+0 1 200,50 €", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+0 1200.50EUR"),
    ("Dupont 12-15/8 ch4 2 180 CHF", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2 180.00CHF"),
    ("Dupont 12-15/8 ch4 2 lit bébé", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2 « lit bébé »"),
    (
        "Dupont 12-15/8 ch4 2+1 2 chiens arrive 18h30",
        "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+1 « 2 chiens arrive 18h30 »",
    ),
    (
        "Dupont 12-15/8 ch4 « lit 140 près de la porte »",
        "Dupont 2026-08-12..2026-08-15 [Ch. 4] « lit 140 près de la porte »",
    ),
    ("Dupont chien 12-15/8 ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4] « chien »"),
    ("Dupont 12-15/8 ch4 2 06 12 34 56 78", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2 tel 06 12 34 56 78"),
    ("Dupont 06.12.34.56.78 12-15/8 ch4 2", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2 tel 06.12.34.56.78"),
    ("Dupont ce soir +2 2 06 12 34 56 78 ch4", "Dupont 2026-07-01..2026-07-03 [Ch. 4] 2 tel 06 12 34 56 78"),
    ("Dupont +33 6 12 34 56 78 12-15/8 ch4 2", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2 tel +33 6 12 34 56 78"),
    ("Dupont marie@example.com 12-15/8 ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4] marie@example.com"),
    ("Sam Smith 12-15/8 ch4", "Sam Smith 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Rose Martin 12-15/8 rose", "Rose Martin 2026-08-12..2026-08-15 [Rose]"),
    ("Dupont 12-15/8 empl 12 2+2", "Dupont 2026-08-12..2026-08-15 [Empl. 12] 2+2"),
    ("Dupont 12-15/8 mouette 2+2", "Dupont 2026-08-12..2026-08-15 [Mouette II] 2+2"),
    ("Dupont 12-15/8 gîte 2+2", "Dupont 2026-08-12..2026-08-15 [2 units] 2+2 !WhichUnit gîte"),
    ("Dupont 12-15/8 ch9 2", "Dupont 2026-08-12..2026-08-15 [?] 2 !NoSuchUnit ch9"),
    ("Dupont 12-15/8 chambre 12 2", "Dupont 2026-08-12..2026-08-15 [?] 2 !NoSuchUnit chambre 12"),
    ("Dupont ch4 2", "Dupont [Ch. 4] 2 !NoArrival"),
    ("Dupont +2 ch4", "Dupont +2 [Ch. 4] !NoArrival"),
    ("Dupont 12/8 ch4 2", "Dupont 2026-08-12.. [Ch. 4] 2 !NoDeparture"),
    ("12-15/8 ch4 2", "2026-08-12..2026-08-15 [Ch. 4] 2 !NoGuest"),
    ("Dupont 31/2-3/3 ch4", "Dupont [Ch. 4] !NoSuchDay 31/2-3/3"),
    ("Dupont 12/13 +2 ch4", "Dupont [Ch. 4] !NoSuchDay 12/13"),
    ("Dupont 2026-08-15 2026-08-12 ch4", "Dupont [Ch. 4] !Backwards 2026-08-15 2026-08-12"),
    ("Dupont 12/8 +999 ch4", "Dupont [Ch. 4] !TooLong 12/8"),
    ("Dupont 12-15/8 ch4 2+x", "Dupont 2026-08-12..2026-08-15 [Ch. 4] !Unread 2+x"),
    ("Dupont 12-15/8x ch4 2", "Dupont [Ch. 4] 2 !NoArrival !Unread 12-15/8x"),
    ("Dupont 12-15/8 20-22/8 ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4] !Twice 20-22/8"),
    ("Dupont 12-15/8 4 nuits ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4] !Twice"),
    ("Dupont 12-15/8 3 nuits ch4", "Dupont 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Dupont 12-15/8 ch4 ch5 2", "Dupont 2026-08-12..2026-08-15 [Ch. 5] 2 !Twice ch4"),
    ("Dupont 12-15/8 ch4 2+1 3 adultes", "Dupont 2026-08-12..2026-08-15 [Ch. 4] 2+1 !Twice 3 adultes"),
    ("", "!NoArrival !NoGuest"),
];

/// In a British house.
const BRITISH: &[(&str, &str)] = &[
    ("Smith 12 Aug +3 nights room 4 2 adults", "Smith 2026-08-12..2026-08-15 [Ch. 4] 2"),
    ("Smith Aug 12-15 r4 2+1 dog", "Smith 2026-08-12..2026-08-15 [Ch. 4] 2+1 « dog »"),
    ("Smith 12th of August to the 15th of August room 4", "Smith 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Smith from 12 to 15 August rm 4", "Smith 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Smith 8/12-15 room 4", "Smith 2026-12-08..2026-12-15 [Ch. 4]"),
    ("Smith next friday for 2 nights room 4 2 people", "Smith 2026-07-03..2026-07-05 [Ch. 4] 2"),
    ("Smith fri-sun room 4", "Smith 2026-07-03..2026-07-05 [Ch. 4]"),
    ("Smith tomorrow +2 r4 2 adults and 1 child cot", "Smith 2026-07-02..2026-07-04 [Ch. 4] 2+1 « cot »"),
    ("Mr Smith tonight one night room 4", "Smith (Mr) 2026-07-01..2026-07-02 [Ch. 4]"),
    ("O'Brien this weekend room 4 2 adults 1 baby", "O'Brien 2026-07-03..2026-07-05 [Ch. 4] 2+_+1"),
    ("Smith mar 12-15 room 4", "Smith 2027-03-12..2027-03-15 [Ch. 4]"),
    ("Smith in 2 weeks a week pitch 12", "Smith 2026-07-15..2026-07-22 [Empl. 12]"),
    ("Smith 12-15 Aug £180 room 4 breakfast", "Smith 2026-08-12..2026-08-15 [Ch. 4] 180.00GBP « breakfast »"),
];

/// In a house of the United States.
const AMERICAN: &[(&str, &str)] = &[
    ("Smith 8/12-15 room 4", "Smith 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Smith 8/12-8/15 room 4", "Smith 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Smith 12-15/8 room 4", "Smith 2026-08-12..2026-08-15 [Ch. 4]"),
    ("Smith 08/12/2026 +3 #4 2 kids 2 adults", "Smith 2026-08-12..2026-08-15 [Ch. 4] 2+2"),
    ("Smith 8/25-28 room 4 $180", "Smith 2026-08-25..2026-08-28 [Ch. 4] 180.00USD"),
    ("Smith +1 202 555 0123 8/25-28 room 4", "Smith 2026-08-25..2026-08-28 [Ch. 4] tel +1 202 555 0123"),
    ("Smith 25/8-28/8 room 4", "Smith [Ch. 4] !NoSuchDay 25/8-28/8"),
];

fn check(house: House, lines: &[(&str, &str)]) {
    let wrong: Vec<String> = lines
        .iter()
        .map(|(line, expect)| (line, expect, told(&read(house, line)).replace(" ?NoUnit", "")))
        .filter(|(_, expect, got)| *expect != got)
        .map(|(line, expect, got)| format!("{line}\n   expected {expect}\n        got {got}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {} lines:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
    for (line, _) in lines {
        check_plain(house, line);
    }
}

#[test]
fn a_line_means_in_a_french_house_what_the_clerk_means() {
    check(French, FRENCH);
}

#[test]
fn a_line_means_in_a_british_house_what_the_clerk_means() {
    check(British, BRITISH);
}

#[test]
fn in_the_united_states_the_month_stands_first() {
    check(American, AMERICAN);
}
