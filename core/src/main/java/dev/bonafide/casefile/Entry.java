package dev.bonafide.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line in the record of a case. Lines are added and never changed. */
public sealed interface Entry {

  Instant at();

  /** Who did it, as the platform identifies them. */
  String by();

  /** Evidence came in, with what was said of the subject. */
  public record HandedIn(Instant at, String by, Submission submission) implements Entry {}

  /**
   * All checks looked at everything handed in so far.
   *
   * @param examination its id
   * @param verdict its id
   * @param rules fingerprint of the catalogue
   * @param settings fingerprint of the settings that bear on a verdict
   * @param report the verdict's JSON, as given
   */
  public record Examined(
      Instant at,
      String by,
      String examination,
      String verdict,
      String rules,
      String settings,
      String report)
      implements Entry {}

  /**
   * The reviewer ruled on a finding.
   *
   * @param finding the id of its check
   * @param disposition null where an earlier one is taken back
   */
  public record Ruled(
      Instant at, String by, String finding, @Nullable Disposition disposition, String reason)
      implements Entry {}

  /** What became of the case. */
  public record Concluded(Instant at, String by, Conclusion conclusion, String note)
      implements Entry {
    /** Whether the same person said the same before, whenever that was. */
    public boolean repeats(Concluded before) {
      return conclusion == before.conclusion && note.equals(before.note) && by.equals(before.by);
    }
  }

  /** What the person being screened says to the verdict, as a reviewer wrote it down. */
  public record Appealed(Instant at, String by, String words) implements Entry {
    /** Whether the same person wrote down the same before, whenever that was. */
    public boolean repeats(Appealed before) {
      return words.equals(before.words) && by.equals(before.by);
    }
  }

  /**
   * The reviewer said that the case has nothing to do with another one, to which it was linked.
   *
   * @param other the other case's number
   */
  public record Unlinked(Instant at, String by, long other, String reason) implements Entry {}

  /**
   * A reviewer asked one of the questions of the case.
   *
   * @param because ids of the checks that it tests; empty for one that is always worth asking
   * @param question its words in English, as for any case
   */
  public record Ticked(Instant at, String by, List<String> because, String question)
      implements Entry {
    public Ticked {
      because = List.copyOf(because);
    }
  }

  /**
   * The one who is screened was asked to show a code, to prove that they control something.
   *
   * @param thing as it was told from others
   * @param code that no one can guess
   * @param until when it is good
   */
  public record Challenged(Instant at, String by, String thing, String code, Instant until)
      implements Entry {}

  /**
   * A code was found where only who controls a thing can show it.
   *
   * @param by who had it looked for
   * @param thing as it was called then
   * @param challenge the line that asked for it
   * @param place where it was
   */
  public record Proved(Instant at, String by, String thing, int challenge, String place)
      implements Entry {}

  /**
   * The reviewer took back a line of theirs.
   *
   * @param line its place among the entries, from 0
   */
  public record Undone(Instant at, String by, int line) implements Entry {}

  /**
   * The words that evidence was made of are others, or gone, where they were taken from; or they
   * were read there again.
   *
   * @param by who changed them, or had them read
   */
  public record Source(Instant at, String by, SourceState state) implements Entry {}
}
