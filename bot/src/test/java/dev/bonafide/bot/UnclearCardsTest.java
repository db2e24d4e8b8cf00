package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.card.CardText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cards of texts that do not tell what they are, or who says what in them. */
class UnclearCardsTest {
  private static final String LETTER =
      "We do the payroll for Luxmar, so you hear from me and not from Mr. Steichen. Please bring"
          + " your passport on the fourth of January, and the signed form. We sit on the second"
          + " floor of the same house, and Ms. Adami at the front desk, 26 48 71 00, knows us. In"
          + " the first week she shows you around, and you get your laptop there. Nothing is to be"
          + " paid, and you may bring the originals yourself if you like that better.";

  private static String card(@Nullable SubjectKind kind, String text) {
    Submission handedIn =
        new Submission(kind, null, List.of(), List.of(Exhibit.of("text", null, text)), List.of());
    return CardText.of(SlackCards.judged(handedIn, List.of()), Phrasebook.ENGLISH);
  }

  @Test
  void a_text_of_which_no_one_said_what_it_is_gets_advice_for_offers_and_for_candidates() {
    assertThat(card(null, LETTER))
        .contains("An offer? First call the company")
        .contains("A candidate?");
    assertThat(card(SubjectKind.CANDIDATE, LETTER))
        .contains("Do your usual checks")
        .doesNotContain("An offer?");
  }

  @Test
  void a_talk_in_which_nothing_shows_who_says_what_is_wanted_again_with_names() {
    String talk = "T / Who flew them?\nP / I did, in June.\n".repeat(2);
    assertThat(card(SubjectKind.CANDIDATE, talk))
        .contains("nothing shows who says what", "with a name before what each of them says")
        .doesNotContain("too little text");
  }
}
