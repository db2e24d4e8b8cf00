package dev.bonafide.docs;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Phrases of a rule in short: word classes as links, other words as they are written. */
final class Phrases {
  private static final int MOST = 4;
  private static final int LONGEST = 60;

  private final Flags flags;

  Phrases(Flags flags) {
    this.flags = flags;
  }

  /** The ways to meet one slot, those that are a class first. */
  String of(Field slot) {
    List<String> ways = slot.texts().stream().flatMap(text -> ways(text).stream()).toList();
    List<String> shown =
        Stream.concat(
                ways.stream().filter(Phrases::isClass), ways.stream().filter(way -> !isClass(way)))
            .distinct()
            .limit(MOST)
            .map(way -> shown(way, slot.source()))
            .toList();
    int more = (int) ways.stream().distinct().count() - shown.size();
    return more > 0
        ? String.join(", ", shown) + (shown.size() > 1 ? "," : "") + " and " + more + " more"
        : Markdown.either(shown);
  }

  private static boolean isClass(String way) {
    return way.matches("\\{[A-Za-z0-9-]+}");
  }

  private String shown(String way, RuleSource rule) {
    if (isClass(way)) {
      String name = way.substring(1, way.length() - 1);
      String words = name.toLowerCase(Locale.ROOT).replace('-', ' ');
      return (OwnWords.areNamedIn(way) ? Optional.of(rule) : flags.words(name))
          .map(file -> "[" + words + "](../../rules/" + file.path() + ")")
          .orElse("*" + words + "*");
    }
    return Markdown.code(way.length() > LONGEST ? way.substring(0, LONGEST) + "…" : way);
  }

  /** The alternatives of a phrase, without the parentheses around all of it. */
  static List<String> ways(String phrase) {
    String text = phrase.strip();
    List<String> ways = split(text);
    boolean wrapped = ways.size() == 1 && text.startsWith("(") && closes(text) == text.length() - 1;
    return wrapped ? ways(text.substring(1, text.length() - 1)) : ways;
  }

  private static int closes(String text) {
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      depth += depth(text.charAt(at));
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> split(String text) {
    List<String> ways = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      depth += depth(text.charAt(at));
      if (depth == 0 && text.charAt(at) == '|') {
        ways.add(text.substring(from, at).strip());
        from = at + 1;
      }
    }
    ways.add(text.substring(from).strip());
    return ways.stream().filter(way -> !way.isEmpty()).toList();
  }

  private static int depth(char letter) {
    return switch (letter) {
      case '(', '{' -> 1;
      case ')', '}' -> -1;
      default -> 0;
    };
  }
}
