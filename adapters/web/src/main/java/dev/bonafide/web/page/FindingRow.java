package dev.bonafide.web.page;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.web.cases.StoredFinding;

/**
 * A finding on the page of a case, in words that are safe to show.
 *
 * @param rule the id
 * @param state how strong it is, or why it does not count
 */
public record FindingRow(String rule, String title, String state) {

  static FindingRow of(StoredFinding one) {
    return new FindingRow(Visible.line(one.rule()), Visible.line(one.title()), state(one));
  }

  private static String state(StoredFinding one) {
    String ruled = one.setAside();
    if (ruled != null) {
      return ruled.isEmpty()
          ? "set aside by the second reading"
          : "set aside: " + Phrasebook.ENGLISH.say("disposition." + ruled);
    }
    String strength = Phrasebook.ENGLISH.say("strength." + one.strength());
    return one.noted() ? strength + ", only noted" : strength;
  }
}
