package dev.bonafide.evaluation.answers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody answered to one request about a labelled case, kept so that anybody can measure
 * with it again without asking.
 *
 * @param id of the labelled case
 * @param request hash of all that was asked: prompts, evidence, form and length; another one now is
 *     an answer to something else
 * @param book fingerprint of the prompts that were asked, for people to tell sets apart
 * @param model as it named itself
 * @param on the day, by UTC
 * @param json the answer as it came: hostile until read
 */
public record RecordedAnswer(
    String id,
    Turn turn,
    String request,
    String book,
    By by,
    String model,
    LocalDate on,
    String json) {

  /** Which of the two readings asked. */
  public enum Turn {
    FIRST,
    SECOND;

    /** As files have it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name. */
    public static Optional<Turn> of(String id) {
      return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
  }

  /** Whose answer it is. What people answered is no figure of any model's skill. */
  public enum By {
    MODEL,
    READERS;

    /** As files have it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name. */
    public static Optional<By> of(String id) {
      return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
  }

  /** Whether both answer the same reading of the same case. */
  boolean replaces(RecordedAnswer other) {
    return id.equals(other.id) && turn == other.turn;
  }

  boolean isOf(String caseId, Turn reading) {
    return id.equals(caseId) && turn == reading;
  }
}
