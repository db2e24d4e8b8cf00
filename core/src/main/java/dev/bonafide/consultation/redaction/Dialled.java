package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds telephone numbers that do not begin with a country's code. Dates, times, sums, ranges and
 * years stay, unless something before them says that one calls there.
 */
final class Dialled {
  private static final int FEWEST = 9;
  private static final int FEWEST_CALLED = 6;
  private static final int MOST = 15;
  private static final int BEFORE = 28;

  private static final Pattern DIGITS =
      Pattern.compile("(?:\\+ ?)?\\(?[0-9](?:[ ./()-]{0,3}[0-9])+");

  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)(?:^|[^\\pL])(?:"
              + PropertyFile.beside(Dialled.class, "cues").text("dialled")
              + ")\\.?[^0-9\\n.!?;]{0,12}$");

  private static final Pattern BETWEEN_SLASHES = Pattern.compile("[+(0-9](?:[ .()-]{0,3}[0-9])*");

  /** A day, by any order, and years: never dialled on their own. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:[0-9]{4}([-./])[0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)?[0-9]{2})(?:["
              + " /-]+.*)?|.*[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2}.*"
              + "|.*(?:19|20)[0-9]{2}[-./][0-9]{2}[-./][0-9]{2}.*|(?:[0-9]{1,2}["
              + " ./-]+)*(?:19|20)[0-9]{2}(?:[ ./-]+(?:[0-9]{1,2}|(?:19|20)[0-9]{2}))*");

  private static final Pattern SUM =
      Pattern.compile(
          "[0-9]{1,3}(?:[ .][0-9]{3})+|[1-9][0-9]* ?[-/] ?[0-9]+|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

  /** At home, as it is written: a zero, a bracket, or groups that no sum has. */
  private static final Pattern FORM =
      Pattern.compile(
          "\\+ ?\\(?[0-9].*|\\(?0[1-9].*|[0-9]?[ -]?\\([0-9]{2,5}\\)[ .-]?[0-9].*"
              + "|(?:1[ .-])?[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{4}"
              + "|[0-9]{3,5}[ -][0-9]{3,5}[ -][0-9]{3,5}|[6-9][0-9]{4} [0-9]{5}"
              + "|[0-9]{3}[ -][0-9]{2}[ -][0-9]{2}[ -][0-9]{2}|[0-9]{2}(?:[ .-][0-9]{2}){4}"
              + "|[08][ -]\\(?[0-9]{3}\\)?[ -][0-9]{3}[ -][0-9]{2}[ -][0-9]{2}"
              + "|[1-9]{2} 9 ?[0-9]{4}[ -][0-9]{4}");

  private Dialled() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    Matcher match = DIGITS.matcher(text);
    while (match.find()) {
      boolean inWord =
          (match.start() > 0 && isOfWord(text.charAt(match.start() - 1)))
              || (match.end() < text.length() && isOfWord(text.charAt(match.end())));
      if (!inWord) {
        Span whole = new Span(match.start(), match.end());
        (isDialled(whole, text) ? Stream.of(whole) : eachOf(whole, text))
            .forEach(span -> found.add(Sighting.of(text, span, "phone")));
      }
    }
    return found;
  }

  /** Two numbers may be parted by no more than a slash. */
  private static Stream<Span> eachOf(Span several, String text) {
    List<Span> each = new ArrayList<>();
    Matcher match = BETWEEN_SLASHES.matcher(several.of(text));
    while (match.find()) {
      each.add(new Span(match.start(), match.end()).shift(several.start()));
    }
    return each.stream().filter(span -> isDialled(span, text));
  }

  private static boolean isDialled(Span span, String text) {
    String words = span.of(text);
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    long digits = words.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits < FEWEST_CALLED || digits > MOST || DAY.matches(words)) {
      return false;
    }
    return CALLED.matcher(before).find()
        || (digits >= FEWEST && FORM.matches(words) && !SUM.matches(words));
  }

  private static boolean isOfWord(char c) {
    return c == '_'
        || c == '$'
        || c == '€'
        || c == '£'
        || c == '#'
        || (c < 0x2E80 && Character.isLetter(c));
  }
}
