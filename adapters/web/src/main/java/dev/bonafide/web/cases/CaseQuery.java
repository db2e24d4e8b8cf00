package dev.bonafide.web.cases;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.web.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases someone asks for.
 *
 * @param verdict the id of the latest; empty for any
 * @param words a name, contact or other words that stand in the case; empty for any
 * @param before only cases with a lower number
 */
public record CaseQuery(String verdict, String words, long before, int most) {
  /** So many cases on a page, at most. */
  public static final int PAGE = 50;

  /** Letters that may be looked for. */
  public static final int LONGEST = 200;

  private static final long NEWEST = Long.MAX_VALUE;

  /**
   * As it was asked; what is left out asks for nothing.
   *
   * @throws Problem for what cannot be asked
   */
  public static CaseQuery of(
      @Nullable String verdict, @Nullable String words, @Nullable String cursor) {
    String asked = said(verdict);
    if (!asked.isEmpty() && Verdict.of(asked).isEmpty()) {
      throw new Problem(400, "verdict must be one of " + verdicts() + ".");
    }
    String sought = said(words);
    if (sought.length() > LONGEST) {
      throw new Problem(400, "q may have at most " + LONGEST + " characters.");
    }
    CaseQuery query = new CaseQuery(asked, sought, CaseNumber.before(said(cursor), NEWEST), PAGE);
    query.person();
    return query;
  }

  private static String verdicts() {
    return Verdict.all().stream().map(Verdict::id).collect(Collectors.joining(", "));
  }

  private static String said(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** Whether cases are opened and read for it. */
  public boolean isSearch() {
    return !words.isEmpty();
  }

  /**
   * What is looked for, however it is spelt; empty for nothing.
   *
   * @throws Problem where it has no letter and no digit
   */
  public Optional<PersonSought> person() {
    if (!isSearch()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PersonSought(List.of(words)));
    } catch (IllegalArgumentException nobody) {
      throw new Problem(400, "q needs a letter or a digit.");
    }
  }
}
