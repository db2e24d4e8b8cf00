package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import java.time.Instant;
import java.util.List;

/** What a platform with forms and pages can lay out better than words. */
public sealed interface RichContent {

  /** What is known of what was pointed at, for the form that asks who is screened. */
  public record Guess(Submission handedIn) implements RichContent {}

  /**
   * The cases that the asker may see, the latest first.
   *
   * @param view which of them, and from where on
   * @param more whether older ones follow
   * @param privacy what is kept of whom, a paragraph each
   */
  public record Cases(List<Line> lines, Command.Overview view, boolean more, List<String> privacy)
      implements RichContent {
    public Cases {
      lines = List.copyOf(lines);
      privacy = List.copyOf(privacy);
    }

    public Cases without(CaseId id) {
      return new Cases(
          lines.stream().filter(line -> !line.id().equals(id)).toList(), view, more, privacy);
    }
  }

  /**
   * What a trial would have flagged.
   *
   * @param place that is watched
   */
  public record Trial(String place, Watch watch, List<Flagged> flagged) implements RichContent {
    public Trial {
      flagged = List.copyOf(flagged);
    }
  }

  /**
   * One case.
   *
   * @param conversation where it was opened
   * @param subject the name of who or what it is about; their kind where no one named them; empty
   *     where no one told that either
   * @param verdict in the words that people are shown; empty while there is none
   */
  public record Line(CaseId id, String conversation, Instant at, String subject, String verdict) {}
}
