package dev.bonafide.lab.bench.peer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the made rules are called. */
final class Names {
  private static final Pattern NAME = Pattern.compile("(?:MADE_|payment-made-)(\\d{4,})");

  private Names() {}

  /** For filters of mails. */
  static String symbol(int rule) {
    return String.format(Locale.ROOT, "MADE_%04d", rule);
  }

  /** For a rule file. */
  static String id(int rule) {
    return String.format(Locale.ROOT, "payment-made-%04d", rule);
  }

  /** The numbers of the rules that are named in an answer. */
  static Set<Integer> in(String answer) {
    return NAME.matcher(answer)
        .results()
        .map((MatchResult found) -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toSet());
  }
}
