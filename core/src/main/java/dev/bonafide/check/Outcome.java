package dev.bonafide.check;

import dev.bonafide.casefile.Citation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a check answers. */
public sealed interface Outcome {

  /** The id of the check that answered. */
  String check();

  /** Who looked. */
  Source by();

  /** Findings among what checks answered. */
  static Stream<Finding> findings(Collection<? extends Outcome> outcomes) {
    return outcomes.stream().filter(Finding.class::isInstance).map(Finding.class::cast);
  }

  /**
   * It fired.
   *
   * @param strength this time; at most the red flag's own
   * @param evidence at least one; two or more for a contradiction
   * @param contradiction whether it rests on its first two citations, held against each other
   * @param opposed two statements that are held against each other in a finding that may rest on
   *     others, too; empty where none are
   * @param joint whether the citations tell something only together, as parts of one thing
   * @param fact whether code proves it, no matter how the words are meant
   */
  public record Finding(
      RedFlag flag,
      Strength strength,
      List<Citation> evidence,
      boolean contradiction,
      List<Citation> opposed,
      boolean joint,
      Source by,
      boolean fact)
      implements Outcome {
    public Finding {
      evidence = List.copyOf(evidence);
      opposed = List.copyOf(opposed);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException(flag.id() + " found something without evidence");
      }
    }

    /** One whose citations each tell something. */
    public Finding(
        RedFlag flag,
        Strength strength,
        List<Citation> evidence,
        boolean contradiction,
        Source by) {
      this(flag, strength, evidence, contradiction, List.of(), false, by, false);
    }

    /** Of a rule. */
    public Finding(
        RedFlag flag, Strength strength, List<Citation> evidence, boolean contradiction) {
      this(flag, strength, evidence, contradiction, Source.RULES);
    }

    @Override
    public String check() {
      return flag.id();
    }

    /** The strength that it has once a second reading or a reviewer has upheld it. */
    public Strength ifUpheld() {
      return strength.atLeast(Strength.MODERATE) ? flag.strength() : strength;
    }

    /** The same, pointed at by someone else. */
    public Finding by(Source other) {
      return new Finding(flag, strength, evidence, contradiction, opposed, joint, other, fact);
    }

    /** The same, where these words alone tell it. */
    public Finding citing(List<Citation> words) {
      return new Finding(flag, strength, words, contradiction, opposed, joint, by, fact);
    }
  }

  /** It looked and saw nothing. */
  public record Clear(String check, Source by) implements Outcome {
    /** A rule did. */
    public Clear(String check) {
      this(check, Source.RULES);
    }
  }

  /**
   * It could not look.
   *
   * @param reason what was missing, for the reviewer
   */
  public record Unknown(String check, Reason reason, Source by) implements Outcome {
    /** For a reason that is said in English alone. */
    public Unknown(String check, String why, Source by) {
      this(check, Reason.told(why), by);
    }

    /** A rule could not. */
    public Unknown(String check, String why) {
      this(check, why, Source.RULES);
    }

    /** A rule could not. */
    public Unknown(String check, Reason reason) {
      this(check, reason, Source.RULES);
    }

    /** The reason in English. */
    public String why() {
      return reason.english();
    }
  }
}
