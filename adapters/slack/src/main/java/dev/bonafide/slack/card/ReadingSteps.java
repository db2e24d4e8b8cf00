package dev.bonafide.slack.card;

import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps of a screening, in the place where its card will stand: nothing of what it found. */
public final class ReadingSteps {
  private ReadingSteps() {}

  /** Shows what was done before a step, and the step itself. */
  public static SlackReply at(Step now) {
    Phrases phrases = new Phrases(Phrasebook.ENGLISH);
    String working = phrases.say("working");
    String steps =
        Stream.of(Step.values())
            .filter(step -> step.compareTo(now) <= 0)
            .map(step -> (step == now ? "… " : "✓ ") + phrases.step(step))
            .collect(Collectors.joining("\n"));
    return new SlackReply(
        SlackReply.Kind.HERE,
        null,
        working,
        Blocks.array(List.of(Blocks.section(working), Blocks.context(steps))));
  }
}
