package dev.bonafide.comparison.githistory;

import java.util.ArrayList;
import java.util.List;

/** Cuts what a snapshot tells about other times into these times. */
final class ProfileSnapshots {
  private static final String BEGINS = "Snapshot of ";
  private static final String LOGIN = ": login ";
  private static final String NAME = "Name shown then: ";

  private ProfileSnapshots() {}

  static List<ProfileSnapshot> of(List<AccountFact> facts) {
    List<ProfileSnapshot> sights = new ArrayList<>();
    List<AccountFact> here = new ArrayList<>();
    for (AccountFact fact : facts) {
      if (fact.words().startsWith(BEGINS)) {
        sight(here, sights);
        here = new ArrayList<>();
        here.add(fact);
      } else if (!here.isEmpty()) {
        here.add(fact);
      }
    }
    sight(here, sights);
    return sights;
  }

  private static void sight(List<AccountFact> facts, List<ProfileSnapshot> to) {
    if (facts.isEmpty()) {
      return;
    }
    String head = facts.getFirst().words().substring(BEGINS.length());
    int login = head.lastIndexOf(LOGIN);
    String name =
        facts.stream().flatMap(fact -> fact.after(NAME).stream()).findFirst().orElse("none");
    to.add(
        new ProfileSnapshot(
            GitTime.of(login < 0 ? head : head.substring(0, login)),
            login < 0 ? "" : head.substring(login + LOGIN.length()).strip(),
            name.equals("none") ? "" : name,
            facts));
  }
}
