package dev.bonafide.docs;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as Markdown: what they hold is never markup. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>|#~&]|\\b_|_\\b");
  private static final Pattern LISTED = Pattern.compile("^(\\s*\\d*)([-+.)])(?=\\s)");

  private Markdown() {}

  static String plain(String text) {
    String safe = SPECIAL.matcher(text).replaceAll(found -> "\\\\" + quoted(found.group()));
    Matcher listed = LISTED.matcher(safe);
    return listed.replaceFirst("$1\\\\$2");
  }

  private static String quoted(String found) {
    return Matcher.quoteReplacement(found);
  }

  /** As code; a text with a backtick is fenced by two. */
  static String code(String text) {
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  /** A text of one line or several, set apart as someone's words. */
  static String quote(String text) {
    return text.strip()
        .lines()
        .map(line -> "> " + plain(line.strip()))
        .collect(Collectors.joining("\n>\n"));
  }

  static String bullets(Collection<String> texts) {
    return texts.stream().map(text -> "- " + text).collect(Collectors.joining("\n"));
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "a", "a or b", "a, b, or c". */
  static String either(List<String> texts) {
    return joined(texts, " or ");
  }

  static String both(List<String> texts) {
    return joined(texts, " and ");
  }

  private static String joined(List<String> texts, String last) {
    int most = texts.size() - 1;
    return most < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, most))
            + (most > 1 ? "," : "")
            + last
            + texts.get(most);
  }
}
