//! Stories of points: earned, used, expired, taken back.

use super::super::programme::acts::{set, set_reward};
use super::super::{
    Badge, Blackout, Gain, GainReason, Gift, Gives, LoyaltyError, Multiplier, Programme, Rate, Reward, Rules, TierRule,
    TiersBy, Why, YearDay, acts, card, owner, programme, views,
};
use super::{euros, house, reward, ten_a_night};
use crate::act::Act;
use crate::error::StorageError;
use crate::id::{GuestId, StayId};
use crate::stays::{Origin, acts as stays};
use crate::testing::{Desk, day, draft, lea};

fn points(desk: &Desk, guest: GuestId) -> i64 {
    desk.book.read(|r| views::balance(r, guest)).expect("a balance").map_or(0, |balance| balance.points)
}

fn gain(desk: &Desk, guest: GuestId) -> Gain {
    let page = desk.book.read(|r| views::page(r, guest)).expect("a page");
    page.due.first().expect("a stay to come").gain.clone()
}

fn leaves(desk: &Desk, stay: StayId) {
    desk.change(|w| stays::check_in(w, stay));
    desk.change(|w| stays::check_out(w, stay));
}

#[test]
fn a_guest_who_leaves_has_the_points_of_the_nights_and_one_who_is_no_member_has_none() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let petit = desk.guest("Petit", "Aurélien", &[]);
    for guest in [ines, petit] {
        let stay = desk.stay(guest, None, "2026-05-10", "2026-05-12");
        leaves(&desk, stay);
    }
    assert_eq!((points(&desk, ines), points(&desk, petit)), (20, 0));
    let page = desk.book.read(|r| views::page(r, ines)).expect("a page");
    assert_eq!((page.lines[0].why, page.lines[0].author.as_str()), (Why::Stay, "Léa"));
    assert_eq!(page.lines[0].expires, Some(day("2028-05-31")), "two years, to the end of the month");
    assert!(page.due.is_empty(), "given once");
}

#[test]
fn a_check_out_taken_back_takes_its_points_along() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let stay = desk.stay(ines, None, "2026-05-10", "2026-05-12");
    desk.change(|w| stays::check_in(w, stay));
    let before = desk.export();
    let left = desk.change(|w| stays::check_out(w, stay)).change.expect("a change");
    assert_eq!(points(&desk, ines), 20);
    crate::journal::undo(&desk.book, &lea(), left).expect("an undo");
    assert_eq!(desk.export(), before);
}

#[test]
fn what_was_used_cannot_be_undone_from_under_it() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let given = desk.change(|w| acts::earn(w, ines, 30, "Avis", None)).change.expect("a change");
    desk.change(|w| acts::redeem(w, ines, 20, "Vin", None));
    let before = desk.export();
    let undone = crate::journal::undo(&desk.book, &lea(), given);
    assert!(matches!(undone, Err(StorageError::PointsSpent)), "{undone:?}");
    assert_eq!(desk.export(), before, "the refused undo changed nothing");
}

#[test]
fn points_that_were_taken_back_stay_in_the_ledger_under_the_line_that_took_them() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let given = desk.change(|w| acts::earn(w, ines, 30, "Avis", None));
    desk.change(|w| acts::earn(w, ines, 30, "Avis", None));
    desk.change(|w| acts::reverse(w, given.value, Why::Refund));
    let before = desk.export();
    let undone = crate::journal::undo(&desk.book, &lea(), given.change.expect("a change")).expect("an undo");
    assert_eq!((undone.value.left, points(&desk, ines)), (1, 30));
    assert_eq!(desk.export(), before);
}

#[test]
fn a_line_of_the_ledger_is_never_changed_and_goes_only_with_an_undo() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    desk.change(|w| acts::earn(w, ines, 30, "Avis", None));
    let before = desk.export();
    for sql in [
        "UPDATE points_line SET points = 3000",
        "UPDATE points_line SET reason = ''",
        "DELETE FROM points_line",
        "UPDATE points_line SET id = randomblob(16)",
    ] {
        let tried = desk.book.change(&lea(), Act::AdjustPoints, |w| w.run(sql, []));
        assert!(matches!(tried, Err(StorageError::Sqlite(_))), "{sql}: {tried:?}");
    }
    assert_eq!(desk.export(), before);
}

#[test]
fn a_refusal_says_what_is_missing_and_nothing_is_changed() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let breakfast = reward(&desk, "Petit déjeuner offert", 100, 800);
    desk.change(|w| acts::earn(w, ines, 30, "Avis", None));
    let stranger = desk.guest("Petit", "Aurélien", &[]);
    let gone = desk.stay(ines, None, "2026-06-01", "2026-06-03");
    desk.change(|w| stays::cancel(w, gone));
    let theirs = desk.stay(stranger, None, "2026-06-01", "2026-06-03");
    let before = desk.export();
    let refused = |f: &dyn Fn(&mut crate::book::Writer<'_>) -> Result<(), LoyaltyError>, code: &str| {
        let refused = desk.book.change(&lea(), Act::EarnPoints, |w| f(w)).expect_err(code);
        assert_eq!(refused.problem().code, code);
        assert_eq!(desk.export(), before, "{code}: nothing changed");
        refused
    };
    let short = refused(&|w| acts::redeem_reward(w, ines, breakfast, None).map(drop), "points-short");
    assert!(matches!(short, LoyaltyError::Short { missing: 70, balance: 30 }));
    for wrong in [0, -5, 1_000_001, i64::MIN, i64::MAX] {
        refused(&|w| acts::earn(w, ines, wrong, "Avis", None).map(drop), "points-out-of-range");
        refused(&|w| acts::redeem(w, ines, wrong, "", None).map(drop), "points-out-of-range");
    }
    refused(&|w| acts::adjust(w, ines, 0, "compté").map(drop), "points-out-of-range");
    refused(&|w| acts::adjust(w, ines, i64::MIN, "compté").map(drop), "points-out-of-range");
    refused(&|w| acts::earn(w, ines, 10, "  ", None).map(drop), "points-no-reason");
    refused(&|w| acts::earn(w, ines, 10, &"a".repeat(201), None).map(drop), "reason-too-long");
    refused(&|w| acts::earn(w, ines, 10, "Avis", Some(gone)).map(drop), "stay-does-not-count");
    refused(&|w| acts::give_stay(w, gone).map(drop), "stay-does-not-count");
    refused(&|w| acts::earn(w, ines, 10, "Avis", Some(theirs)).map(drop), "not-their-stay");
    refused(&|w| acts::earn(w, stranger, 10, "Avis", None).map(drop), "not-enrolled");
    refused(&|w| acts::give_stay(w, theirs).map(drop), "not-enrolled");
    refused(&|w| acts::enrol(w, ines).map(drop), "already-enrolled");
    refused(&|w| acts::reverse_stay(w, theirs, Why::Refund), "nothing-to-reverse");
}

#[test]
fn a_refund_takes_back_what_the_stay_gave_and_the_next_points_repay_what_was_spent() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let stay = desk.stay(ines, None, "2026-05-08", "2026-05-10");
    leaves(&desk, stay);
    desk.change(|w| acts::redeem(w, ines, 15, "Vin", None));
    desk.change(|w| acts::reverse_stay(w, stay, Why::Refund));
    let balance = desk.book.read(|r| views::balance(r, ines)).expect("a balance").expect("an account");
    assert_eq!((balance.points, balance.owed), (0, 15), "five were there, fifteen are owed");
    desk.change(|w| acts::earn(w, ines, 10, "Avis", None));
    desk.change(|w| acts::earn(w, ines, 10, "Avis", None));
    let balance = desk.book.read(|r| views::balance(r, ines)).expect("a balance").expect("an account");
    assert_eq!((balance.points, balance.owed), (5, 0));
    desk.change(|w| acts::give_stay(w, stay));
    assert_eq!(points(&desk, ines), 25, "a stay that was reversed may be given its points again");
}

#[test]
fn points_given_before_a_cancelled_stay_go_back_with_it() {
    let (desk, ines) = house("2026-05-10", Rules { gives: Gives::ByHand, ..ten_a_night() });
    let (cancelled, missed) =
        (desk.stay(ines, None, "2026-06-01", "2026-06-03"), desk.stay(ines, None, "2026-07-01", "2026-07-03"));
    desk.change(|w| acts::give_stay(w, cancelled));
    desk.change(|w| acts::give_stay(w, missed));
    let again = desk.book.change(&lea(), Act::EarnPoints, |w| acts::give_stay(w, cancelled));
    assert!(matches!(again, Err(LoyaltyError::AlreadyGiven)));
    desk.change(|w| stays::cancel(w, cancelled));
    assert_eq!(points(&desk, ines), 20);
    desk.change(|w| stays::no_show(w, missed));
    assert_eq!(points(&desk, ines), 0);
    let page = desk.book.read(|r| views::page(r, ines)).expect("a page");
    assert_eq!((page.lines[1].why, page.lines[0].why), (Why::Cancelled, Why::NoShow));
}

#[test]
fn points_expire_after_their_last_day_oldest_first_and_the_house_is_warned_before() {
    let (desk, ines) = house("2026-01-10", Rules { expiry_months: Some(1), ..ten_a_night() });
    desk.change(|w| acts::earn(w, ines, 60, "Avis", None));
    let desk = desk.on("2026-02-10");
    desk.change(|w| acts::earn(w, ines, 40, "Avis", None));
    desk.change(|w| acts::redeem(w, ines, 20, "Vin", None));
    let next = desk.book.read(|r| views::page(r, ines)).expect("a page").next.expect("points that expire");
    assert_eq!((next.points, next.expires, next.soon), (40, day("2026-02-28"), true), "the oldest were used first");
    let desk = desk.on("2026-02-28");
    assert_eq!(desk.change(acts::expire).value, 0, "the last day is a day on which they can be used");
    let desk = desk.on("2026-03-01");
    let expiring = desk.book.read(owner::expiring).expect("a list");
    assert_eq!((expiring[0].points, expiring[0].expires, expiring[0].balance), (80, day("2026-02-28"), 80));
    assert_eq!(desk.change(acts::expire).value, 40);
    assert_eq!(desk.change(acts::expire).change, None, "a second round finds nothing");
    assert_eq!(points(&desk, ines), 40);
    let late = desk.on("2026-04-02");
    let short = late.book.change(&lea(), Act::RedeemPoints, |w| acts::redeem(w, ines, 10, "", None));
    assert!(matches!(short, Err(LoyaltyError::Short { balance: 0, .. })), "what is over cannot be used: {short:?}");
}

#[test]
fn who_leaves_the_programme_ends_their_points_and_may_come_back_with_the_same_card() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    desk.change(|w| acts::earn(w, ines, 30, "Avis", None));
    let card = desk.book.read(|r| views::page(r, ines)).expect("a page").account.expect("an account").card;
    let before = desk.export();
    let left = desk.change(|w| acts::leave(w, ines));
    assert_eq!(left.value, 30);
    let page = desk.book.read(|r| views::page(r, ines)).expect("a page");
    assert_eq!((page.balance.points, page.account.expect("an account").closed_on), (0, Some(day("2026-05-10"))));
    let closed = desk.book.change(&lea(), Act::EarnPoints, |w| acts::earn(w, ines, 10, "Avis", None));
    assert!(matches!(closed, Err(LoyaltyError::NotEnrolled)));
    crate::journal::undo(&desk.book, &lea(), left.change.expect("a change")).expect("an undo");
    assert_eq!(desk.export(), before);
    desk.change(|w| acts::leave(w, ines));
    desk.change(|w| acts::enrol(w, ines));
    assert_eq!(desk.book.read(|r| views::page(r, ines)).expect("a page").account.expect("an account").card, card);
    assert_eq!(points(&desk, ines), 0);
}

#[test]
fn the_line_of_an_arrival_tells_points_and_tier_of_a_member_only() {
    let tiers = vec![TierRule { name: "Or".into(), from: 25 }];
    let (desk, ines) = house("2026-05-10", Rules { tiers, ..Rules::default() });
    let petit = desk.guest("Petit", "Aurélien", &[]);
    for guest in [ines, petit] {
        desk.stay(guest, None, "2026-05-10", "2026-05-12");
    }
    desk.change(|w| acts::earn(w, ines, 30, "Avis", None));
    let page = desk.book.read(|r| crate::stays::today::today(r, day("2026-05-10"))).expect("a page");
    let told =
        |guest| page.arrivals.iter().find(|line| line.guest == Some(guest)).and_then(|line| line.brief.points.clone());
    assert_eq!(told(ines), Some(Badge { points: 30, tier: Some("Or".into()) }));
    assert_eq!(told(petit), None);
}

#[test]
fn a_card_typed_or_scanned_opens_the_guest() {
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let card = desk.book.read(|r| views::page(r, ines)).expect("a page").account.expect("an account").card;
    for typed in [card.clone(), card.replace('-', ""), card.to_lowercase()] {
        let found = desk.book.read(|r| crate::guests::find(r, &typed, 10, 0)).expect("a search");
        assert_eq!(found.len(), 1, "{typed}");
        assert_eq!((found[0].id, found[0].r#match), (ines, crate::guests::Matched::Card));
    }
    let number = card::read(&card).expect("a number");
    let wrong = card::from_chance(u64::from(number.as_bytes()[0]));
    assert!(desk.book.read(|r| crate::guests::find(r, &wrong, 10, 0)).expect("a search").is_empty());
}

#[test]
fn a_stay_says_what_it_will_bring_and_why() {
    let rules = Rules {
        per_night: 10,
        rates: vec![Rate { currency: crate::money::Currency::EUR, points: 1, each: 2 }],
        direct_bonus: 15,
        multipliers: vec![Multiplier {
            name: "Fêtes".into(),
            from: YearDay { month: 12, day: 20 },
            to: YearDay { month: 1, day: 5 },
            percent: 150,
        }],
        ..Rules::default()
    };
    let (desk, ines) = house("2026-05-10", rules.clone());
    let mut wanted = draft(ines, None, "2026-12-18", "2026-12-22");
    (wanted.price, wanted.origin) = (Some(euros(19_999)), Some(Origin::Direct));
    desk.change(|w| stays::book(w, &wanted));
    let told = gain(&desk, ines);
    let nights = GainReason::Nights { nights: 4, each: 10, points: 40 };
    let amount = GainReason::Amount { price: euros(19_999), rate: 1, each: 2, points: 99 };
    let season = GainReason::Season { names: vec!["Fêtes".into()], nights: 2, points: 34 };
    let direct = GainReason::Direct { points: 15 };
    assert_eq!(told.reasons, [nights, amount, season, direct], "139 at 125 % is 173, the rest of a point left off");
    assert_eq!(told.points, 188);
    let before = desk.export();
    let preview = desk.book.read(|r| views::preview(r, &rules)).expect("a preview");
    assert_eq!(preview, None, "no stay of this house has ended yet");
    assert_eq!(desk.export(), before);
}

#[test]
fn a_night_counts_by_the_days_of_the_year_also_over_new_year() {
    let days = |from: (u32, u32), to: (u32, u32)| Multiplier {
        name: "Fêtes".into(),
        from: YearDay { month: from.0, day: from.1 },
        to: YearDay { month: to.0, day: to.1 },
        percent: 200,
    };
    let winter = days((12, 20), (1, 5));
    for (night, holds) in [("2026-12-19", false), ("2026-12-20", true), ("2027-01-05", true), ("2027-01-06", false)] {
        assert_eq!(winter.holds(day(night)), holds, "{night}");
    }
    assert!(days((7, 1), (8, 31)).holds(day("2026-08-31")) && !days((7, 1), (8, 31)).holds(day("2026-12-25")));
}

#[test]
fn a_reward_cannot_be_had_on_its_blackout_days_nor_out_of_use() {
    let (desk, ines) = house("2026-08-10", ten_a_night());
    desk.change(|w| acts::earn(w, ines, 500, "Avis", None));
    let night = reward(&desk, "Une nuit offerte", 100, 4_500);
    let blackouts = vec![Blackout { from: day("2026-08-01"), to: day("2026-08-31") }];
    let name = "Une nuit offerte".to_owned();
    let mut wanted = Reward { id: Some(night), name, points: 100, cost: euros(4_500), active: true, blackouts };
    desk.change(|w| set_reward(w, &wanted));
    let take = || desk.book.change(&lea(), Act::RedeemPoints, |w| acts::redeem_reward(w, ines, night, None));
    assert!(matches!(take(), Err(LoyaltyError::RewardNotNow { after }) if after == day("2026-08-31")));
    (wanted.blackouts, wanted.active) = (Vec::new(), false);
    desk.change(|w| set_reward(w, &wanted));
    assert!(matches!(take(), Err(LoyaltyError::RewardNotInUse)));
    wanted.active = true;
    desk.change(|w| set_reward(w, &wanted));
    take().expect("a night");
    assert_eq!(points(&desk, ines), 400);
}

#[test]
fn after_nine_nights_the_tenth_is_free() {
    let (desk, ines) = house("2026-05-10", Rules::default());
    let ready = programme::ready::nights("fr", crate::money::Currency::EUR);
    desk.change(|w| set(w, &ready.programme));
    let free = desk.change(|w| set_reward(w, &ready.rewards[0])).value;
    let nine = desk.stay(ines, None, "2026-05-01", "2026-05-10");
    leaves(&desk, nine);
    desk.change(|w| acts::redeem_reward(w, ines, free, None));
    assert_eq!(points(&desk, ines), 0);
}

#[test]
fn a_tier_says_why_and_is_kept_for_the_grace() {
    let tiers = [("Argent", 10), ("Or", 25)].map(|(name, from)| TierRule { name: name.into(), from }).to_vec();
    let rules = Rules { tiers, grace_months: 3, tiers_by: TiersBy::Points, ..Rules::default() };
    let (desk, ines) = house("2026-01-10", rules);
    let standing = |desk: &Desk| desk.book.read(|r| views::page(r, ines)).expect("a page").standing;
    assert_eq!(standing(&desk), None);
    desk.change(|w| acts::earn(w, ines, 26, "Avis", None));
    let gold = standing(&desk).expect("a tier");
    assert_eq!((gold.tier.as_str(), gold.now, gold.from, gold.kept_until), ("Or", 26, 25, None));
    let desk = desk.on("2027-01-09");
    assert_eq!(standing(&desk).expect("a tier").kept_until, None);
    let desk = desk.on("2027-02-01");
    let kept = standing(&desk).expect("a tier");
    assert_eq!((kept.tier.as_str(), kept.now, kept.kept_until), ("Or", 0, Some(day("2027-04-09"))));
    assert_eq!(standing(&desk.on("2027-04-10")), None);
}

#[test]
fn rules_no_programme_can_live_by_are_refused_and_the_rule_is_named() {
    let (desk, _) = house("2026-05-10", ten_a_night());
    let gift = |points| vec![Gift { name: "Avis".into(), points }];
    let wrong = [
        (Rules { per_night: 2_000_000, ..Rules::default() }, "per_night"),
        (Rules { gifts: gift(0), ..Rules::default() }, "gifts"),
        (Rules { expiry_months: Some(0), ..Rules::default() }, "expiry_months"),
        (Rules { worth: Some(euros(-1)), ..Rules::default() }, "worth"),
        (Rules { tiers: vec![TierRule { name: "Or".into(), from: 0 }], ..Rules::default() }, "tiers"),
    ];
    for (rules, name) in wrong {
        let tried = desk.book.change(&lea(), Act::SetProgramme, |w| {
            set(w, &Programme { name: "Fidélité".into(), rules: rules.clone() })
        });
        assert!(matches!(tried, Err(LoyaltyError::RuleOutOfRange { rule }) if rule == name), "{name}: {tried:?}");
    }
}

#[test]
fn who_refuses_everything_pays_the_same_and_earns_the_same() {
    // Points follow from rules and a stay alone: neither holds a guest, let alone what a guest allows.
    let (desk, ines) = house("2026-05-10", ten_a_night());
    let refuses = desk.guest("Petit", "Aurélien", &[]);
    desk.change(|w| acts::enrol(w, refuses));
    for guest in [ines, refuses] {
        let mut wanted = draft(guest, None, "2026-05-10", "2026-05-13");
        wanted.price = Some(euros(24_000));
        let stay = desk.change(|w| stays::book(w, &wanted)).value;
        leaves(&desk, stay);
    }
    assert_eq!(points(&desk, ines), points(&desk, refuses));
}

#[test]
fn the_day_page_says_points_and_tier_of_a_member_and_nothing_of_another_guest() {
    for (tiers_by, expect) in [(TiersBy::Points, "Argent"), (TiersBy::Nights, "Or")] {
        let tiers = [("Argent", 10), ("Or", 12)].map(|(name, from)| TierRule { name: name.into(), from }).to_vec();
        let (desk, guest) = house("2026-06-15", Rules { tiers_by, tiers, ..ten_a_night() });
        desk.change(|w| acts::earn(w, guest, 11, "avis", None));
        desk.change(|w| acts::redeem(w, guest, 4, "café", None));
        desk.stay(guest, None, "2026-05-01", "2026-05-13");
        desk.stay(guest, None, "2026-06-15", "2026-06-17");
        let other = desk.guest("Petit", "Aurélien", &[]);
        desk.stay(other, None, "2026-06-15", "2026-06-17");
        let page = desk.book.read(|r| crate::stays::today::today(r, day("2026-06-15"))).expect("a page");
        let points: Vec<_> = page.arrivals.iter().map(|line| line.brief.points.clone()).collect();
        assert_eq!(points, [Some(Badge { points: 7, tier: Some(expect.into()) }), None], "{tiers_by:?}");
    }
}
