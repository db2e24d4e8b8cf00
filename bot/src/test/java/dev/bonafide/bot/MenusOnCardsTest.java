package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Disclosure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slack refuses a whole card for a menu in which nothing can be chosen. */
class MenusOnCardsTest {
  private static final Exhibit CHAT =
      Exhibit.of(
          "chat",
          ExhibitKind.MESSAGES,
          """
          Ana Ruiz: I built the ledger at Harbottle for six years, with four people.
          Jon Ek: And why did you leave?
          Ana Ruiz: The office moved to Leeds, and my children go to school here.
          """);

  @ParameterizedTest
  @EnumSource(
      value = InteractionTarget.Where.class,
      names = {"HERE", "ALONE", "DIRECT"})
  void a_card_on_which_nothing_was_found_has_no_empty_menu_wherever_it_is(
      InteractionTarget.Where where) {
    String card =
        SlackCards.body(
                SlackCards.judged(
                    Submission.of(SubjectKind.CANDIDATE, CHAT.spokenBy("Ana Ruiz")), List.of()),
                where,
                Disclosure.FULL,
                null)
            .toString();
    assertThat(card).contains("All questions").doesNotContain("\"options\":[]");
  }
}
