package dev.bonafide.comparison.host;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The hosts that a text names. */
final class NamedHosts {
  private static final Pattern HOST = Pattern.compile("(?:[\\pL\\pN-]{1,63}\\.){1,6}\\pL{2,24}");

  private NamedHosts() {}

  /** In their order. Each begins a run of letters, digits, dots and hyphens. */
  static List<Span> in(String text) {
    List<Span> hosts = new ArrayList<>();
    int last = text.lastIndexOf('.');
    for (int from = 0; from < last; from++) {
      int end = runEnd(text, from);
      String run = text.substring(from, end);
      int dot = run.indexOf('.');
      if (dot > 0 && dot + 1 < run.length()) {
        Matcher host = HOST.matcher(run);
        if (host.lookingAt()) {
          hosts.add(new Span(from, from + host.end()));
        }
      }
      from = end;
    }
    return hosts;
  }

  private static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      if (!Character.isLetterOrDigit(letter) && letter != '.' && letter != '-') {
        break;
      }
      end += Character.charCount(letter);
    }
    return end;
  }
}
