package dev.bonafide.testkit.vocabulary;

import dev.bonafide.rule.file.RuleSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of rule files are for: a line belongs to the key that it stands below. */
final class RuleLines {
  private static final Pattern KEY = Pattern.compile("^([a-z][a-z-]*):.*");

  private RuleLines() {}

  /** The number of lines by their purpose; comments count where they stand. */
  static Map<String, Long> of(List<RuleSource> rules) {
    Map<String, Long> lines = new LinkedHashMap<>();
    List.of("words", "conditions", "examples", "cards")
        .forEach(purpose -> lines.put(name(purpose), 0L));
    for (RuleSource rule : rules) {
      String purpose = "cards";
      for (String line : rule.text().lines().toList()) {
        Matcher key = KEY.matcher(line);
        purpose = key.matches() ? purpose(key.group(1)) : purpose;
        lines.merge(name(purpose), 1L, Long::sum);
      }
    }
    return lines;
  }

  private static String name(String purpose) {
    return "lines of " + purpose + " in rule files";
  }

  private static String purpose(String key) {
    return switch (key) {
      case "words" -> "words";
      case "when", "unless", "demote-when" -> "conditions";
      case "fires", "silent" -> "examples";
      default -> "cards";
    };
  }
}
