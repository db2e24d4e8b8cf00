package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.card.CardText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a card is about where no one said it. */
class SubjectOnCardsTest {
  private static final Exhibit RESUME =
      Exhibit.of(
          "resume",
          ExhibitKind.RESUME,
          "Gwilym Prothero\nElectrical engineer\n\nEXPERIENCE\n2016 - 2023 Technician, Harbottle\n");

  private static final Exhibit NOTE =
      Exhibit.of("note", ExhibitKind.NOTE, "camera was off, and he read his answers out");

  private static String card(Exhibit... exhibits) {
    return CardText.of(
        SlackCards.judged(Submission.of(SubjectKind.CANDIDATE, exhibits), List.of()),
        Phrasebook.ENGLISH);
  }

  @Test
  void notes_that_name_no_one_are_about_no_one() {
    assertThat(card(NOTE)).doesNotContain("About", "Candidate:");
  }

  @Test
  void the_name_on_a_resume_is_told() {
    assertThat(card(RESUME)).contains("Candidate: Gwilym Prothero");
    assertThat(card(NOTE, RESUME)).contains("Candidate: Gwilym Prothero");
  }
}
