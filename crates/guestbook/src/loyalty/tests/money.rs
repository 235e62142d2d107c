//! What open points cost: to the cent, against fractions counted out in whole numbers.

use super::super::owner::PointCost;
use super::super::{Reward, Rules};
use super::euros;
use crate::book::Chance;
use crate::money::{Currency, Money};

fn reward(points: u32, cost: Money) -> Reward {
    Reward { id: None, name: "Petit déjeuner".into(), points, cost, active: true, blackouts: Vec::new() }
}

#[test]
fn the_shares_of_a_liability_add_up_to_the_cent() {
    for seed in 0..10_000 {
        let mut chance = Chance::seeded(seed);
        let mut below = |end: u64| i64::try_from(chance.draw() % end).unwrap_or(0);
        let (points, minor) = (1 + below(900), below(20_000));
        let rules = Rules::default();
        let rewards = [reward(u32::try_from(points).unwrap_or(1), euros(minor))];
        let cost = PointCost::of(&rules, &rewards, Currency::EUR).expect("a cost");
        let shares: Vec<i64> = (0..=below(12)).map(|_| below(5_000)).collect();
        let whole: i64 = shares.iter().sum();
        let told = cost.cost(whole).minor;
        // Slowly: the greatest amount of half cents that is not more than the exact cost and half a cent.
        let exact = i128::from(whole) * i128::from(minor);
        let halves = exact * 2 - i128::from(told) * 2 * i128::from(points);
        assert!(
            (-i128::from(points)..=i128::from(points)).contains(&halves),
            "seed {seed}: {told} is not the nearest cent"
        );
        let parts = cost.shares(&shares);
        assert_eq!(parts.iter().map(|part| part.minor).sum::<i64>(), told, "seed {seed}: the parts are the whole");
        for (part, points) in parts.iter().zip(&shares) {
            let alone = cost.cost(*points).minor;
            assert!((part.minor - alone).abs() <= 1, "seed {seed}: no part is a cent from its own cost");
        }
    }
}

#[test]
fn the_dearest_reward_says_what_a_point_costs_until_the_house_does() {
    let rewards = [reward(100, euros(800)), reward(800, euros(4_500)), reward(200, euros(3_000))];
    let cost = PointCost::of(&Rules::default(), &rewards, Currency::EUR).expect("a cost");
    assert_eq!(cost.cost(1_000), euros(15_000), "15 cents a point: 200 points for 30 euros");
    let said = Rules { worth: Some(euros(500)), ..Rules::default() };
    assert_eq!(PointCost::of(&said, &rewards, Currency::EUR).expect("a cost").cost(1_000), euros(5_000));
    assert_eq!(PointCost::of(&Rules::default(), &[], Currency::EUR), None, "nobody can tell");
    let francs = Money { minor: 900, currency: "CHF".parse().expect("a currency") };
    assert_eq!(PointCost::of(&Rules::default(), &[reward(10, francs)], Currency::EUR), None);
}
