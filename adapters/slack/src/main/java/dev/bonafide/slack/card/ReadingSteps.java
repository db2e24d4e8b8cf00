package dev.bonafide.slack.card;

import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Steps of a screening, in the place where its card will stand: nothing of what it found. */
public final class ReadingSteps {
  private ReadingSteps() {}

  /** Shows what was done before a step, and the step itself. */
  public static SlackReply at(Step now, Phrasebook book) {
    Phrases phrases = new Phrases(book);
    String working = phrases.say("working");
    String steps = phrases.steps(now, false);
    return new SlackReply(
        SlackReply.Kind.HERE,
        null,
        working,
        Blocks.array(List.of(Blocks.section(working), Blocks.context(steps))));
  }
}
