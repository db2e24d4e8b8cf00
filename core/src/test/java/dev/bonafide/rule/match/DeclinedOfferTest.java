package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An offer takes a refusal back, unless the person who asked turns it down. */
class DeclinedOfferTest {
  private static final List<RuleSource> RULES =
      List.of(
          new RuleSource(
              "group/offer-test.yaml",
              """
              title: t
              id: offer-test
              group: group
              status: stable
              strength: strong
              applies-to: [candidate]
              why: w
              innocent: [i]
              ask: {question: q, good: g, bad: b}
              sources: [s]
              when: {told: passport, answered: {any: scan, not: bank id}}
              fires: [a, b]
              silent: [c, d]
              """),
          new RuleSource("words/context/declining.yaml", "en: [\"no\"]\nde: [nein]\n"),
          new RuleSource("words/context/insisting.yaml", "en: [must, has]\nde: [muss]\n"));

  private static final String REFUSED =
      "other: show me your passport\nsubject: only the scan\nsubject: i can do bank id today\n";

  private static boolean fires(String said) {
    CaseFile caseFile = ExampleCase.of(said, SubjectKind.CANDIDATE, ExhibitKind.TRANSCRIPT);
    RuleBook book = RuleBook.read(RULES, List.of());
    return book.of(caseFile).getFirst().look(caseFile) instanceof Outcome.Finding;
  }

  @Test
  void a_refusal_stands_where_nobody_hears_the_offer() {
    assertThat(fires(REFUSED)).isTrue();
  }

  @Test
  void a_refusal_stands_where_the_offer_is_turned_down() {
    assertThat(fires(REFUSED + "other: No, it has to be live.")).isTrue();
    assertThat(fires(REFUSED + "other: Nein, das muss live sein.")).isTrue();
  }

  @Test
  void an_offer_that_is_heard_and_not_turned_down_takes_it_back() {
    for (String next :
        List.of(
            "No problem, that works.",
            "Good. No, wait, it has to be today.",
            "No, that is fine with us and with the people in payroll, who must see it later.",
            "What has to be signed?")) {
      assertThat(fires(REFUSED + "other: " + next)).as(next).isFalse();
    }
  }

  @Test
  void what_is_turned_down_later_was_taken_back() {
    assertThat(fires(REFUSED + "other: Okay.\nsubject: now?\nother: No, it has to be noon."))
        .isFalse();
  }
}
