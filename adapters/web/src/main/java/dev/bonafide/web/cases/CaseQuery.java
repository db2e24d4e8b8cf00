package dev.bonafide.web.cases;

import dev.bonafide.casefile.Conclusion;
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
 * @param outcome the id of what was decided, or {@link #OPEN}; empty for any
 * @param words a name, contact or other words that stand in the case; empty for any
 * @param before only cases with a lower number
 * @param skip how many of them stand on earlier pages
 */
public record CaseQuery(
    String verdict, String outcome, String words, long before, int skip, int most) {
  /** Stands for cases that no one has decided. */
  public static final String OPEN = "none";

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
    CaseQuery query =
        new CaseQuery(asked, "", sought, CaseNumber.before(said(cursor), NEWEST), 0, PAGE);
    query.person();
    return query;
  }

  /**
   * The same of one outcome, from a page on.
   *
   * @param page from 1; null for the first
   * @throws Problem for what cannot be asked
   */
  public CaseQuery on(@Nullable String decided, @Nullable String page) {
    String asked = said(decided);
    if (!asked.isEmpty() && !asked.equals(OPEN) && Conclusion.of(asked).isEmpty()) {
      throw new Problem(400, "There is no such outcome.");
    }
    String from = said(page);
    if (!from.matches("|[1-9][0-9]{0,4}")) {
      throw new Problem(400, "There is no such page.");
    }
    int skip = from.isEmpty() ? 0 : (Integer.parseInt(from) - 1) * most;
    return new CaseQuery(verdict, asked, words, before, skip, most);
  }

  /** The number of the page, from 1. */
  public int page() {
    return skip / most + 1;
  }

  /** Whether a case is asked for by its verdict and its outcome; null for none. */
  public boolean takes(@Nullable String itsVerdict, @Nullable String itsOutcome) {
    String decided = itsOutcome == null ? OPEN : itsOutcome;
    return (verdict.isEmpty() || verdict.equals(itsVerdict))
        && (outcome.isEmpty() || outcome.equals(decided));
  }

  /** The same with another verdict. */
  public CaseQuery withVerdict(String other) {
    return new CaseQuery(other, outcome, words, before, 0, most);
  }

  /** The same with another outcome. */
  public CaseQuery withOutcome(String other) {
    return new CaseQuery(verdict, other, words, before, 0, most);
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
