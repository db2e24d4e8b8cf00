package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.Controls;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.conversation.tenant.Talk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a second reading set aside, in a talk with the bot. */
class RereadTalkTest {
  private final Talk talk = new Talk();

  /** Finds nothing, and takes every claim for misread. */
  private record Lenient() implements Model {
    @Override
    public String name() {
      return "lenient";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      boolean second = request.evidence().contains("WORDS OF THE CLAIMS BEGIN");
      return new ModelReply.Said(
          second ? "1 misread" + Controls.answered(request) : PlainAnswers.NOTHING,
          new Usage(1, 1, 1));
    }
  }

  @Test
  void a_model_alone_clears_nothing_strong_and_a_reviewer_rules_either_way() {
    talk.asking =
        examiner ->
            examiner.consulting(
                new Consultation(
                    Prompts.longBook(),
                    List.of(new Lenient()),
                    Agreement.ANY,
                    new PlainAnswers(),
                    new RecentAnswers(9),
                    Allowance.STANDARD));
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please never pay my friend's account, mine is the right one.")
        .says("Bo", Role.SUBJECT, "I would not want that to go to anybody else.");
    String doubted =
        "A language model read the words of one finding again and sees something else in them.";
    assertThat(talk.dana("screen"))
        .startsWith("Ask first")
        .contains(doubted + " A model alone cannot set aside what a rule found");
    assertThat(talk.dana("confirm 1")).startsWith("Ask first").doesNotContain(doubted);
    assertThat(talk.dana("undo")).contains(doubted);
    assertThat(talk.dana("fine 1 because he says never")).startsWith("Nothing known");
  }
}
