//! The papers of the register: what a guest is asked, and what a house can prove.

use guestbook::consent::ledger::Deed;
use guestbook::consent::paper::{Proof, Proofs, Question, Slip};
use guestbook::consent::{Channel, ConsentLine, Method, Purpose, Said, State, Wording};
use guestbook::id::ConsentId;
use guestbook::reports::{Content, StayReport};
use guestbook::time::Moment;
use papers::{Doc, Tongue};

use crate::samples::{day, id, name, report};
use crate::{Columns, Paper, french, look, stay_report};

fn text(doc: &Doc) -> String {
    (0..doc.pages.len()).map(|page| doc.page_text(page)).collect::<Vec<_>>().join("\n").replace('\n', " ")
}

/// As long as a line of a real notice.
const FR: &str = "Droits\u{a0}: accès, rectification, effacement, limitation, opposition, portabilité\u{202f}; mention";
const EN: &str = "Rights: access, correction, erasure, restriction, objection, taking the data along; notice";

fn words(tongue: Tongue, channel: Channel) -> Wording {
    let french = tongue == Tongue::Fr;
    let sentence = if french {
        "J’accepte que Les Tilleuls m’écrive par e-mail, au plus six fois par an, pour me donner de ses nouvelles et \
         me proposer un séjour."
    } else {
        "I agree that Les Tilleuls writes to me by e-mail, at most six times a year, with its news and offers of a stay."
    };
    let notice = (0..11).map(|at| if french { format!("{FR} {at}.") } else { format!("{EN} {at}.") });
    let version = format!("P06.{}/1", channel.word());
    let language = if french { "fr" } else { "en" }.parse().expect("a language");
    Wording { version, language, sentence: sentence.to_owned(), notice: notice.collect() }
}

pub fn slip() -> StayReport {
    let questions = |tongue| {
        let asked = [(Purpose::P06, Channel::Email), (Purpose::P06, Channel::Sms), (Purpose::P06, Channel::Post)];
        let more =
            [(Purpose::P06, Channel::PhoneLive), (Purpose::P07B, Channel::Email), (Purpose::P10, Channel::InPerson)];
        let all = asked.into_iter().chain(more);
        all.map(|(purpose, channel)| Question { purpose, channel, wording: words(tongue, channel) }).collect()
    };
    let languages = [("fr", Tongue::Fr), ("en", Tongue::En)];
    let questions = languages.map(|(code, tongue)| (code.parse().expect("a language"), questions(tongue)));
    let slip = Slip { name: name("Lefèvre", "Élodie"), questions: questions.to_vec(), head: Some("5e".repeat(32)) };
    report(Content::Slip { slip: Box::new(slip) })
}

fn said(number: u8, deed: Deed, method: Method) -> Said {
    Said {
        id: id::<ConsentId>(number),
        deed,
        purpose: Purpose::P06,
        channel: Channel::Email,
        at: Moment(1_795_351_920_000 + i64::from(number) * 86_400_000),
        by: "Léa Morvan".into(),
        method: method.word().into(),
        place: deed.is_yes().then(|| "classeur 2, p. 14".into()),
        until: deed.is_yes().then(|| day("2029-11-22")),
        about: None,
        taken_back: number == 2,
        mark: format!("{number:016x}"),
    }
}

pub fn proof() -> StayReport {
    let wording = words(Tongue::Fr, Channel::Email);
    let line = ConsentLine {
        purpose: Purpose::P06,
        channel: Channel::Email,
        state: State::Given,
        since: Some(Moment(1_795_351_920_000)),
        until: Some(day("2029-11-22")),
        wording: Some(wording.version.clone()),
        language: Some(wording.language),
        by: Some("Léa Morvan".into()),
        method: Some(Method::PaperSigned),
        level: Some(2),
        place: Some("classeur 2, p. 14".into()),
        left_elsewhere: None,
        claimed: None,
        basis: None,
        refusal: None,
        can_give: true,
    };
    let proof = Proof {
        line,
        shown: Some(format!("{}\n\n{}", wording.sentence, wording.notice.join("\n"))),
        text_sha256: Some("ab".repeat(32)),
        said: vec![
            said(1, Deed::Give, Method::PaperSigned),
            said(2, Deed::Withdraw, Method::VerbalPhone),
            said(3, Deed::TakeBack, Method::VerbalDesk),
        ],
    };
    let proofs = Proofs {
        name: name("Lefèvre", "Élodie"),
        proofs: vec![proof],
        head: Some("5e".repeat(32)),
        kid: Some("0123456789abcdef".into()),
    };
    report(Content::Proof { proofs: Box::new(proofs) })
}

#[test]
fn a_slip_asks_in_the_language_of_the_paper_and_leaves_both_boxes_empty() {
    let doc = french(&slip());
    let told = text(&doc);
    assert_eq!(told.matches("J’accepte").count(), 6, "{told}");
    assert_eq!((told.matches(" Oui ").count(), told.matches(" Non ").count()), (1, 1), "over the boxes");
    assert!(!told.contains('✓') && !told.contains('☒') && !told.contains("I agree"), "{told}");
    assert!(told.contains("Élodie Lefèvre") && told.contains("Signature"), "{told}");
    let english = stay_report(&slip(), &look(Tongue::En, Paper::Letter, Columns::default())).expect("a paper");
    assert_eq!(text(&english).matches("I agree").count(), 6);
    assert_eq!((doc.pages.len(), english.pages.len()), (1, 1), "what is signed stands on the sheet that is signed");
}

#[test]
fn a_proof_tells_the_words_the_place_of_the_slip_and_the_marks() {
    let told = text(&french(&proof()));
    for part in
        ["Preuve", "J’accepte", "classeur 2, p. 14", "Léa Morvan", "P06.email/1", "0000000000000001", &"ab".repeat(8)]
    {
        assert!(told.contains(part), "{part} is not in {told}");
    }
}
