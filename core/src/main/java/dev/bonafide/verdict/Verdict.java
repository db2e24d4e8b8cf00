package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Optional;

/**
 * The recommendation on a case; a person decides. The words are about the case, never the person.
 */
public sealed interface Verdict extends Comparable<Verdict> {

  /** All four, the mildest first. */
  static List<Verdict> all() {
    return List.of(new InsufficientEvidence(), new NoRedFlags(), new Verify(), new HighRisk());
  }

  /** The name that the verdict's JSON and options use. */
  default String id() {
    return switch (this) {
      case InsufficientEvidence _ -> "insufficient_evidence";
      case NoRedFlags _ -> "no_red_flags";
      case Verify _ -> "verify";
      case HighRisk _ -> "high_risk";
    };
  }

  /** Its one name, in English, as it stands above every report and in every list. */
  default String shown() {
    return Phrasebook.ENGLISH.say("verdict." + id());
  }

  /** 0 to 2; too little to judge weighs as much as having found nothing. */
  default int level() {
    return switch (this) {
      case InsufficientEvidence _, NoRedFlags _ -> 0;
      case Verify _ -> 1;
      case HighRisk _ -> 2;
    };
  }

  static Optional<Verdict> of(String id) {
    return all().stream().filter(verdict -> verdict.id().equals(id)).findFirst();
  }

  /** By level; of the two lowest, the one that says less comes first. */
  @Override
  default int compareTo(Verdict other) {
    return Integer.compare(all().indexOf(this), all().indexOf(other));
  }

  /** Tells someone who was approached to break off: then there is nothing left to ask. */
  default boolean endsTalk(SubjectKind kind) {
    return this instanceof HighRisk && kind != SubjectKind.CANDIDATE;
  }

  default boolean atLeast(Verdict other) {
    return level() >= other.level();
  }

  /** Nothing fired, and too little could be looked at. */
  public record InsufficientEvidence() implements Verdict {}

  /** Nothing that reaches the floor. */
  public record NoRedFlags() implements Verdict {}

  /** Verdict that something should be asked first; it accuses no one. */
  public record Verify() implements Verdict {}

  /** Corroborated findings stand against going on. */
  public record HighRisk() implements Verdict {}
}
