package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.CaseDetails;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cards tell people to do first, by who may have asked. */
class StepsOnCardsTest {
  private static final String TALK =
      """
      Annie: Good morning, can you come by the practice on Thursday?
      Dominic: I am away until mid-December. I can do everything from here.
      Annie: Which clinic is it? My brother-in-law is in one, too.
      Dominic: That is private. Please send me the login of your online banking.
      Annie: That won't work, the doctor does it himself.
      Dominic: Give me the password and the code from your phone, then I pay the wages.
      """;

  private static final String POST = "Connect your main wallet to get the paid moderator role.";

  private static BotAnswer.Judged judged(@Nullable SubjectKind kind, String words) {
    return SlackCards.judged(
        new Submission(
            kind,
            null,
            List.of(),
            List.of(Exhibit.of("talk.txt", ExhibitKind.MESSAGES, words)),
            List.of()),
        List.of());
  }

  private static String card(@Nullable SubjectKind kind) {
    return CardText.of(judged(kind, TALK), Phrasebook.ENGLISH);
  }

  @Test
  void a_talk_of_which_no_one_said_who_is_screened_gets_steps_that_fit_either_side() {
    assertThat(card(null)).contains("give no access");
  }

  @Test
  void who_said_that_the_other_offers_work_is_told_what_fits_that() {
    assertThat(card(SubjectKind.RECRUITER)).doesNotContain("give no access");
  }

  @Test
  void a_post_that_wants_something_run_does_not_stay_up_until_it_is_explained() {
    BotAnswer.Judged judged = judged(SubjectKind.JOB_POST, POST);
    assertThat(judged.examination().assessment().verdict()).isInstanceOf(Verdict.Verify.class);
    assertThat(new CaseDetails(judged, Phrasebook.ENGLISH, Audience.MODERATOR).of(DialogForm.STEPS))
        .startsWith("Take it down until explained.");
  }
}
