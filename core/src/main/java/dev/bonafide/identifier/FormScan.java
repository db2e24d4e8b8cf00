package dev.bonafide.identifier;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.function.Predicate;

/** Where words of one form may stand in a text; in time linear in its length. */
@FunctionalInterface
interface FormScan {

  /**
   * Shows the places from first to last, until one is answered with {@code false}.
   *
   * @param lower the text in small letters
   */
  void in(String text, String lower, Predicate<Span> goOn);

  /**
   * Where the first group of a regular expression stands.
   *
   * @param mayStand whether a text in small letters has what every match needs: most have not
   */
  static FormScan expression(Predicate<String> mayStand, String expression) {
    Pattern pattern = Pattern.compile(expression);
    return (text, lower, goOn) -> {
      if (!mayStand.test(lower)) {
        return;
      }
      Matcher match = pattern.matcher(text);
      boolean more = true;
      while (more && match.find()) {
        more = goOn.test(new Span(match.start(1), match.end(1)));
      }
    };
  }

  /** Whether a stop is followed by another character than a space or the text's end. */
  static boolean hasInnerStop(String text) {
    int stop = text.indexOf('.');
    while (stop >= 0 && stop + 1 < text.length() && isBlank(text.charAt(stop + 1))) {
      stop = text.indexOf('.', stop + 1);
    }
    return stop >= 0 && stop + 1 < text.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** Words of nothing but plain letters and digits, between two lengths. */
  static FormScan words(int shortest, int longest) {
    return (text, _, goOn) -> {
      int at = 0;
      boolean more = true;
      while (more && at < text.length()) {
        int end = at;
        boolean plain = true;
        while (end < text.length() && isOfWord(text.charAt(end))) {
          plain &= text.charAt(end) != '_';
          end++;
        }
        if (plain && end - at >= shortest && end - at <= longest) {
          more = goOn.test(new Span(at, end));
        }
        at = end + 1;
      }
    };
  }

  /** Numbers that begin with {@code +} or {@code 00}, in groups or not. */
  static FormScan phones() {
    return (text, _, goOn) -> {
      int at = 0;
      boolean more = true;
      while (more && at < text.length()) {
        int end = phone(text, at);
        if (end > at) {
          more = goOn.test(new Span(at, end));
        }
        at = Math.max(end, at + 1);
      }
    };
  }

  /** Where a number that begins here ends, or -1. */
  private static int phone(String text, int at) {
    char c = text.charAt(at);
    int first = c == '+' ? at + 1 : c == '0' && is(text, at + 1, '0') ? at + 2 : -1;
    boolean counts =
        first > 0 && begins(text, at) && isDigit(text, first) && text.charAt(first) != '0';
    return counts ? groups(text, first) : -1;
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int groups(String text, int from) {
    int end = digits(text, from);
    while (true) {
      boolean mark = end < text.length() && " \u00A0./-".indexOf(text.charAt(end)) >= 0;
      int open = mark ? end + 1 : end;
      int first = is(text, open, '(') ? open + 1 : open;
      int last = digits(text, first);
      if (last == first) {
        return end;
      }
      end = is(text, last, ')') ? last + 1 : last;
    }
  }

  private static int digits(String text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean is(String text, int at, char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
