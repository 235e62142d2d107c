//! Planted faults: a gate that forgets one of its questions, twenty-five times. The histories of T-38 must catch each.

use super::oracle::{Answer, HISTORIES, World, gate, may};
use crate::consent::gate::facts::Facts;
use crate::consent::ledger::Deed;
use crate::consent::ledger::standing::Utterance;
use crate::consent::profile;
use crate::consent::{Channel, Purpose};

/// A gate with a fault.
type Faulty = fn(&World) -> Answer;

fn asked(world: &World, facts: &Facts) -> Answer {
    gate(&world.request(), facts, world.profile())
}

fn with_facts(world: &World, spoil: impl FnOnce(&mut Facts)) -> Answer {
    let mut facts = world.facts();
    spoil(&mut facts);
    asked(world, &facts)
}

fn with_said(world: &World, spoil: impl Fn(&mut Vec<Utterance>)) -> Answer {
    let mut spoiled = world.clone();
    spoil(&mut spoiled.said);
    spoil(&mut spoiled.elsewhere);
    asked(world, &spoiled.facts())
}

fn forget(world: &World, deed: Deed) -> Answer {
    with_said(world, |said| said.retain(|one| one.deed != deed))
}

const FAULTS: [(&str, Faulty); 25] = [
    ("refused addresses are used", |w| {
        with_facts(w, |f| {
            f.suppressed = false;
            f.ways.iter_mut().for_each(|way| way.suppressed = false);
        })
    }),
    ("one refused address among several is used", |w| {
        with_facts(w, |f| f.ways.iter_mut().for_each(|way| way.suppressed = false))
    }),
    ("refusals of a file are forgotten", |w| with_facts(w, |f| f.left_elsewhere.clear())),
    ("a withdrawal is forgotten", |w| forget(w, Deed::Withdraw)),
    ("a refusal is forgotten", |w| forget(w, Deed::Refuse)),
    ("an objection is forgotten", |w| forget(w, Deed::Object)),
    ("a false proof is forgotten", |w| forget(w, Deed::Invalidate)),
    ("a mistake is not taken back", |w| forget(w, Deed::TakeBack)),
    ("a second yes does not count", |w| forget(w, Deed::Renew)),
    ("a yes never ends", |w| {
        with_facts(w, |f| {
            if let Some(s) = f.standing.as_mut() {
                s.until = s.until.map(|day| day.plus(40_000));
            }
        })
    }),
    ("a yes lasts a day too long", |w| {
        with_facts(w, |f| {
            if let Some(s) = f.standing.as_mut() {
                s.until = s.until.map(|day| day.plus(1));
            }
        })
    }),
    ("a yes ends a day too early", |w| {
        with_facts(w, |f| {
            if let Some(s) = f.standing.as_mut() {
                s.until = s.until.map(|day| day.plus(-1));
            }
        })
    }),
    ("children are not asked for a parent", |w| with_facts(w, |f| f.birth = None)),
    ("a parent's yes is not taken", |w| {
        with_facts(w, |f| {
            if let Some(s) = f.standing.as_mut() {
                s.by_parent = false;
            }
        })
    }),
    ("a birthday is missed by a year", |w| {
        with_facts(w, |f| {
            if let Some(b) = f.birth.as_mut() {
                b.year -= 1;
            }
        })
    }),
    ("any proof is enough", |w| {
        with_facts(w, |f| {
            if let Some(s) = f.standing.as_mut() {
                s.level = 4;
            }
        })
    }),
    ("a yes holds for every address", |w| {
        with_facts(w, |f| {
            if let Some(s) = f.standing.as_mut() {
                s.address = None;
            }
        })
    }),
    ("a platform's relay is an own address", |w| {
        with_facts(w, |f| f.ways.iter_mut().for_each(|way| way.relay = false))
    }),
    ("a yes answers every no", |w| {
        with_said(w, |said| {
            let nos: Vec<_> = said.iter().filter(|one| one.deed.is_no()).map(|one| one.id).collect();
            said.iter_mut().filter(|one| one.deed.is_yes()).for_each(|one| one.sees.extend(nos.iter().copied()));
        })
    }),
    ("clocks decide", |w| {
        with_said(w, |said| {
            let nos: Vec<_> = said.iter().filter(|one| one.deed.is_no()).map(|one| (one.at, one.id)).collect();
            for one in said.iter_mut().filter(|one| one.deed.is_yes()) {
                let at = one.at;
                one.sees.extend(nos.iter().filter(|(no, _)| *no < at).map(|(_, id)| *id));
            }
        })
    }),
    ("only one file of a person is looked at", |w| asked(w, &World { elsewhere: Vec::new(), ..w.clone() }.facts())),
    ("a stay opens the door for ever", |w| with_facts(w, |f| f.last_stay = f.last_stay.map(|_| w.on))),
    ("every house is judged as a French one", |w| {
        gate(&w.request(), &w.facts(), profile::of("FR".parse().expect("a country")).expect("a profile"))
    }),
    ("an enquiry counts for nothing", |w| with_facts(w, |f| f.last_enquiry = None)),
    ("a letter of promotion passes for a service message", |w| {
        let service = w.purpose == Purpose::P06 && w.channel == Channel::Email;
        let request =
            crate::consent::gate::Request { purpose: if service { Purpose::P01 } else { w.purpose }, ..w.request() };
        gate(&request, &w.facts(), w.profile())
    }),
];

#[test]
fn every_planted_fault_of_the_gate_is_caught() {
    let worlds: Vec<World> = (0..HISTORIES).map(World::of_seed).collect();
    let law: Vec<Answer> = worlds.iter().map(may).collect();
    for (fault, faulty) in FAULTS {
        let caught = worlds.iter().zip(&law).position(|(world, law)| faulty(world) != *law);
        assert!(caught.is_some(), "nobody notices: {fault}");
    }
}
