package dev.bonafide.bench.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A tenant's cases, in no order: honest people, some of whom come twice and a few of whom share a
 * telephone at home, and rings.
 */
final class MadeCases {
  /** Of a hundred thousand cases. */
  private static final double RINGS = 0.009;

  private static final double AGAIN = 0.015;
  private static final double HOMES = 0.0003;

  private final Chance chance;
  private final HonestPeople people;
  private final Rings rings;
  private final List<MadeCase> all = new ArrayList<>();

  private MadeCases(long seed) {
    this.chance = new Chance(seed);
    MadeNames names = new MadeNames(chance);
    MadeSentences sentences = new MadeSentences(chance, names);
    World world = World.of(chance, names, sentences);
    this.people = new HonestPeople(chance, names, sentences, world);
    this.rings = new Rings(chance, names, sentences, people);
  }

  static List<MadeCase> of(long seed, int count) {
    MadeCases cases = new MadeCases(seed);
    for (int ring = 0; ring < count * RINGS; ring++) {
      cases.all.addAll(cases.rings.next("ring " + ring, cases.rings.size()));
    }
    for (int again = 0; again < count * AGAIN / 2; again++) {
      cases.twice("again " + again);
    }
    for (int home = 0; home < count * HOMES; home++) {
      cases.home();
    }
    while (cases.all.size() < count) {
      cases.add(cases.people.next(), Set.of());
    }
    return cases.chance.some(cases.all, cases.all.size());
  }

  private void add(MadePerson person, Set<String> planted) {
    all.add(new MadeCase(CaseText.of(person, chance), planted));
  }

  /** With the same contacts and a résumé that has grown. */
  private void twice(String id) {
    MadePerson person = people.next();
    add(person, Set.of(id));
    person.sentences.addAll(people.next().sentences);
    add(person, Set.of(id));
  }

  private void home() {
    MadePerson one = people.next();
    MadePerson other = people.next();
    other.contacts.add(one.phone);
    one.contacts.add(one.phone);
    add(one, Set.of());
    add(other, Set.of());
  }
}
