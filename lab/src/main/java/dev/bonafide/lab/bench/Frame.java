package dev.bonafide.lab.bench;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fitting case with a place for a clause.
 *
 * @param lowers whether the clause is to take weight away, as words of willingness do
 * @param speaker the subject's name in the text; null where there is none
 * @param texts by language, with {@code {clause}} where the clause stands; English for all others
 */
record Frame(
    SubjectKind as,
    ExhibitKind kind,
    boolean lowers,
    @Nullable String speaker,
    List<Claim> claims,
    Map<String, String> texts) {
  static final String PLACE = "{clause}";
  static final String ENGLISH = "en";

  private static final Map<String, String> BLANKS =
      Map.of(
          "{amount}", "$400",
          "{percent}", "30%",
          "{platform}", "Upwork",
          "{country}", "Poland",
          "{name}", "Alex",
          "{code}", "4821",
          "{handle}", "@mika_hr",
          "{number}", "3");

  /** What words of the collection say once their blanks are filled in. */
  static String filled(String clause) {
    String filled = clause;
    for (Map.Entry<String, String> blank : BLANKS.entrySet()) {
      filled = filled.replace(blank.getKey(), blank.getValue());
    }
    return filled;
  }

  /** The case with the clause in its place; a blank clause leaves the place out. */
  Submission with(String clause, String language) {
    String text = texts.getOrDefault(language, texts.getOrDefault(ENGLISH, PLACE));
    String put = clause.isBlank() ? without(text) : text.replace(PLACE, clause);
    Exhibit exhibit = new Exhibit("case", kind, put, speaker, null, false);
    return new Submission(as, null, claims, List.of(exhibit), List.of());
  }

  /** A turn that holds nothing but the place goes with it. */
  private static String without(String text) {
    StringBuilder kept = new StringBuilder();
    for (String line : text.lines().toList()) {
      String left = line.replace(PLACE, "").strip();
      if (!line.contains(PLACE) || !(left.isEmpty() || left.endsWith(":"))) {
        kept.append(left).append('\n');
      }
    }
    return kept.toString();
  }
}
