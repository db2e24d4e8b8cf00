package dev.bonafide.applicant;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an applicant tracking system says has become of a candidate, without a word about them. */
public sealed interface ApplicantEvent {

  /** As the vendor numbers the one that it is about. */
  String candidate();

  /** They were deleted, or what was known of them was. */
  record Erased(String candidate) implements ApplicantEvent {}

  /**
   * They turned out to be someone else who was there already.
   *
   * @param into as the vendor numbers that one
   */
  record Merged(String candidate, String into) implements ApplicantEvent {}

  /**
   * They are said to be deleted by a message that does not prove it: the system has to be asked.
   */
  record Doubted(String candidate) implements ApplicantEvent {}

  /**
   * They reached another stage; which one has to be asked for.
   *
   * @param application the one that did; null where the vendor numbers none
   */
  record Moved(String candidate, @Nullable String application) implements ApplicantEvent {}

  /** As a receipt keeps it. */
  default String written() {
    return switch (this) {
      case Erased(String candidate) -> "erased " + candidate;
      case Merged(String candidate, String into) -> "merged " + candidate + " " + into;
      case Doubted(String candidate) -> "doubted " + candidate;
      case Moved(String candidate, String application) ->
          "moved " + candidate + (application == null ? "" : " " + application);
    };
  }

  /** One that was written; empty for what no one wrote so. */
  static Optional<ApplicantEvent> of(String written) {
    String[] words = written.split(" ", -1);
    return Optional.ofNullable(
        switch (words.length + " " + words[0]) {
          case "2 erased" -> new Erased(words[1]);
          case "3 merged" -> new Merged(words[1], words[2]);
          case "2 doubted" -> new Doubted(words[1]);
          case "2 moved" -> new Moved(words[1], null);
          case "3 moved" -> new Moved(words[1], words[2]);
          default -> null;
        });
  }
}
