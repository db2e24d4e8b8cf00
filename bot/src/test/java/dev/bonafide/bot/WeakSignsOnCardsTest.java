package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.card.CardText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs that are too weak to count, on cards of cases in which nothing else was found. */
class WeakSignsOnCardsTest {
  private static final String SIGN = "Fills the résumé with buzzwords";

  private static final String COUNTED = "One sign was also noticed. It does not count by itself.";

  private final BotAnswer.Judged byRules =
      SlackCards.judged(
          Submission.of(
              SubjectKind.CANDIDATE,
              Exhibit.of(
                  "resume",
                  ExhibitKind.RESUME,
                  "GWILYM PROTHERO\n"
                      + "Electrical commissioning engineer\n\n"
                      + "PROFILE\n"
                      + "Results-driven and detail-oriented commissioning professional with a"
                      + " proven track record of delivering complex energy projects on time."
                      + " Passionate about leveraging cross-functional collaboration to drive"
                      + " operational excellence.\n\n"
                      + "EXPERIENCE\n"
                      + "2016 - 2023 Senior technician, Harbottle, Shrewsbury\n"
                      + "2023 - present Commissioning engineer, own company\n")),
          List.of());

  private BotAnswer.Judged readBy(boolean wholly) {
    Examination alone = byRules.examination();
    List<String> limits = wholly ? List.of() : List.of("the second half was not shown");
    Consulted none = Consulted.NONE;
    Consulted read =
        new Consulted(
            true,
            "",
            "book",
            "model",
            none.prompts(),
            none.usage(),
            0,
            none.requests(),
            none.outcomes(),
            none.questions(),
            limits,
            none.reheard());
    Examination examined =
        new Examination(
            alone.caseFile(), alone.outcomes(), alone.assessment(), alone.identifiers(), read);
    return new BotAnswer.Judged(
        byRules.caseId(), examined, byRules.particulars(), byRules.notices(), byRules.questions());
  }

  @Test
  void by_rules_alone_they_are_told() {
    assertThat(CardText.of(byRules, Phrasebook.ENGLISH)).contains("Also noticed: " + SIGN);
  }

  @Test
  void where_a_model_read_a_part_they_are_told_too() {
    assertThat(CardText.of(readBy(false), Phrasebook.ENGLISH)).contains("Also noticed: " + SIGN);
  }

  @Test
  void where_a_model_read_all_and_found_nothing_they_are_only_counted() {
    assertThat(CardText.of(readBy(true), Phrasebook.ENGLISH))
        .contains(COUNTED)
        .doesNotContain("Also noticed", SIGN);
  }
}
