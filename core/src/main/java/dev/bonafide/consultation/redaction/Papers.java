package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers of papers, accounts and cards: by their form, or by what they are called. */
final class Papers {
  private static final String ID = "id";

  /**
   * Social security, CPF, resident registration, cards of 15 digits, IBAN with marks, a wallet in
   * groups.
   */
  private static final Pattern FORMS =
      Pattern.compile(
          "\\b[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}\\b"
              + "|\\b[0-9]{6}-[1-8][0-9]{6}\\b"
              + "|\\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}(?:[ -][0-9]{4})?\\b"
              + "|\\b[0-9]{4}[ -][0-9]{6}[ -][0-9]{5}\\b"
              + "|(?i)\\b[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{4}){2,8}(?:[ -][a-z0-9]{1,3})?\\b"
              + "|\\b0x[0-9a-f]{2,4}(?: [0-9a-f]{2,8}){4,20}\\b"
              + "|\\b[a-z][0-9]{3}-[0-9]{4}-[0-9]{4}\\b");

  private static final String CALLED = PropertyFile.beside(Papers.class, "cues").text("papers");

  /** What it is called, up to some words, and what holds its digits. */
  private static final Pattern BY_NAME =
      Pattern.compile(
          "(?i)(?:^|[^\\pL0-9])(?:"
              + CALLED
              + ")(?:[^\\pL]|[^\\x00-\\x7F])[^0-9\\n"
              + ".!?;]{0,24}?(?:(?-i:\\bn[o°º]\\.?|№|#) ?)?((?:\\b(?-i:[A-Z]{1,3})[ -]?)?[0-9](?:["
              + " /.-]?[0-9a-z]*[0-9])*[a-z]?\\b)(?:[^0-9\\n"
              + ".!?;]{1,12}?([0-9]{4,9})\\b)?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final int FEWEST = 4;

  private Papers() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    Matcher form = FORMS.matcher(text);
    while (form.find()) {
      if (digits(form.group()) >= 2 * FEWEST) {
        found.add(Sighting.of(text, new Span(form.start(), form.end()), ID));
      }
    }
    Matcher named = BY_NAME.matcher(text);
    while (named.find()) {
      take(text, named, 1, found);
      if (named.group(2) != null) {
        take(text, named, 2, found);
      }
    }
    return found;
  }

  private static void take(String text, Matcher named, int group, List<Sighting> found) {
    String words = named.group(group);
    boolean goesOn = named.group(2) != null;
    if ((digits(words) >= FEWEST || (goesOn && digits(words) > 1)) && !YEAR.matches(words)) {
      found.add(Sighting.of(text, new Span(named.start(group), named.end(group)), ID));
    }
  }

  private static long digits(String words) {
    return words.chars().filter(c -> c >= '0' && c <= '9').count();
  }
}
