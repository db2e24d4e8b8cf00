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
  String id();

  /** Its one name, in English, as it stands above every report and in every list. */
  default String shown() {
    return Phrasebook.ENGLISH.say("verdict." + id());
  }

  /** 0 to 2; too little to judge weighs as much as having found nothing. */
  int level();

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
  public record InsufficientEvidence() implements Verdict {
    @Override
    public String id() {
      return "insufficient_evidence";
    }

    @Override
    public int level() {
      return 0;
    }
  }

  /** Nothing that reaches the floor. */
  public record NoRedFlags() implements Verdict {
    @Override
    public String id() {
      return "no_red_flags";
    }

    @Override
    public int level() {
      return 0;
    }
  }

  /** Verdict that something should be asked first; it accuses no one. */
  public record Verify() implements Verdict {
    @Override
    public String id() {
      return "verify";
    }

    @Override
    public int level() {
      return 1;
    }
  }

  /** Corroborated findings stand against going on. */
  public record HighRisk() implements Verdict {
    @Override
    public String id() {
      return "high_risk";
    }

    @Override
    public int level() {
      return 2;
    }
  }
}
