package dev.bonafide.consultation.proof;

import dev.bonafide.consultation.redaction.Redactor;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name by which evidence calls the one who is looked at, where a model points at it: words that
 * stand in the line, whole, and that may name a person.
 */
public final class CalledName {
  private static final Pattern STAND_IN = Pattern.compile("\\bPerson [A-Z]{1,3}\\b");

  /** At most five words of letters, and {@value #LONGEST} characters. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}'’.·-]{1,40}(?: [\\p{L}\\p{M}'’.·-]{1,40}){0,4}");

  private static final int LONGEST = 60;

  private CalledName() {}

  /** With the name that a stand-in hides; empty where nothing of the kind stands there. */
  public static Optional<String> of(ModelClaim.Quoted pointed, EvidenceSheet sheet) {
    String words = pointed.words().strip();
    return sheet
        .line(pointed.line())
        .filter(line -> stands(words, line.words().text()))
        .flatMap(_ -> shown(words, sheet))
        .filter(name -> name.length() <= LONGEST)
        .filter(name -> NAME.matcher(name).matches())
        .filter(Redactor::mayName);
  }

  private static boolean stands(String words, String line) {
    return !words.isEmpty()
        && Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{Ll})")
            .matcher(line)
            .find();
  }

  /** Empty where a stand-in hides no name. */
  private static Optional<String> shown(String words, EvidenceSheet sheet) {
    Matcher hidden = STAND_IN.matcher(words);
    boolean isKnown =
        STAND_IN
            .matcher(words)
            .results()
            .map(MatchResult::group)
            .allMatch(standIn -> sheet.name(standIn).isPresent());
    return isKnown
        ? Optional.of(
            hidden.replaceAll(one -> Matcher.quoteReplacement(sheet.name(one.group()).orElse(""))))
        : Optional.empty();
  }
}
