package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds days and years that are told to be someone's birth. All others stay. */
final class Births {
  private static final String WORDS = PropertyFile.beside(Births.class, "cues").text("births");

  private static final String DATE =
      "[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}|[0-9]{4} ?[年년](?: ?[0-9]{1,2} ?[月월] ?[0-9]{1,2}"
          + " ?[日일])?|[0-9]{1,2}(?:st|nd|rd|th|\\.|er|º)? (?:of |de |d')?\\pL{3,12}\\.?(?:,? (?:of"
          + " |de |del"
          + " )?[0-9]{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
          + " [0-9]{1,2}(?:st|nd|rd|th)?(?:,? [0-9]{4})?|[0-9]{6,8}|(?:19|20)[0-9]{2}";

  private static final String GAP = "(?:[^\\pL0-9\\n]|[^0-9\\n.]{0,24}?[^\\pL0-9\\n.])?";
  private static final Pattern BIRTH =
      Pattern.compile("(?i)(?:^|[^\\pL])(?:" + WORDS + ")" + GAP + "(" + DATE + ")");

  private static final Pattern SPAN =
      Pattern.compile("(?i)[0-9] (?:y|day|week|month|hour|min|time|child)");

  private Births() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    Matcher match = BIRTH.matcher(text);
    while (match.find()) {
      if (!SPAN.matcher(match.group(1)).find()) {
        found.add(Sighting.of(text, new Span(match.start(1), match.end(1)), "birth"));
      }
    }
    return found;
  }
}
