package dev.bonafide.consultation;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.ClaimWording;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.consultation.sheet.SheetLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a claim for a second reading: our words, and those of the evidence with stand-ins. Nothing
 * that a model said is sent on.
 */
record ClaimText(EvidenceSheet sheet) {
  private static final int QUOTES = 8;
  private static final int LONGEST = 300;

  /** Whether all that a finding rests on is shown: no one can judge the rest of it. */
  boolean isShown(Outcome.Finding finding) {
    return finding.evidence().stream().noneMatch(citation -> lines(citation).isEmpty());
  }

  /** What is asked: nothing of the evidence, which is not a place for instructions. */
  static String asked(int number, ClaimWording wording) {
    return "%d. %s. May be innocent: %s.\n"
        .formatted(number, wording.title(), String.join("; ", wording.innocent()));
  }

  /**
   * The words that it is about, those of someone else apart from those that it rests on; what only
   * others saw rests on their words.
   *
   * @param turned whether they come in the other order
   */
  String words(int number, Outcome.Finding finding, boolean turned) {
    Set<String> cited = new LinkedHashSet<>();
    Set<String> context = new LinkedHashSet<>();
    for (Citation citation : turned ? finding.evidence().reversed() : finding.evidence()) {
      for (SheetLine line : lines(citation)) {
        (line.mayAccuse() ? cited : context).add(quote(line, citation));
      }
    }
    if (cited.isEmpty()) {
      cited.addAll(context);
      context.clear();
    }
    StringBuilder words = new StringBuilder();
    cited.stream().limit(QUOTES).forEach(one -> line(words, number, "rests on", one));
    context.stream().limit(QUOTES).forEach(one -> line(words, number, "context", one));
    return words.toString();
  }

  private static void line(StringBuilder words, int number, String what, String quote) {
    words.append("claim ").append(number).append(" | ").append(what).append(' ').append(quote);
    words.append('\n');
  }

  /** The same of planted words, a whole line. */
  static String planted(int number, SheetLine line) {
    StringBuilder words = new StringBuilder();
    line(words, number, "rests on", quote(line, line.words().text()));
    return words.toString();
  }

  private static String quote(SheetLine line, Citation citation) {
    return quote(line, line.words().of(citation.span()).strip());
  }

  private static String quote(SheetLine line, String words) {
    return "line "
        + line.number()
        + " | "
        + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
  }

  private List<SheetLine> lines(Citation citation) {
    return sheet.lines().stream().filter(line -> line.holds(citation)).toList();
  }
}
