package dev.bonafide.proof;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether someone asks, in their own words, how an account or a domain could be proved:
 * <em>can he prove the account is his?</em>
 */
public final class ProofQuestion {
  private static final int LONGEST = 160;
  private static final PropertyFile WORDS =
      PropertyFile.beside(ProofQuestion.class, "proof-question");
  private static final List<String> PROVING = WORDS.words("prove");
  private static final List<String> THINGS = WORDS.words("thing");

  private ProofQuestion() {}

  /** Whether a line of words asks that. */
  public static boolean isIn(String words) {
    String plain = words.strip();
    boolean isQuestion = plain.endsWith("?") || plain.endsWith("？");
    return isQuestion
        && plain.length() <= LONGEST
        && plain.indexOf('\n') < 0
        && holds(plain, PROVING)
        && holds(plain, THINGS);
  }

  private static boolean holds(String plain, List<String> beginnings) {
    String lower = plain.toLowerCase(Locale.ROOT);
    return beginnings.stream().anyMatch(lower::contains);
  }
}
