package dev.bonafide.docs;

import dev.bonafide.bot.Extensions;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.house.House;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is computed rather than found as words; told by the comments of the classes that do it. */
final class ComparisonsPage {
  private static final String CODE = "/src/main/java/";

  private ComparisonsPage() {}

  static Page of(List<Flags.Flag> flags) {
    String text =
        """
        # Comparisons
        Some red flags are not words but relationships, such as two statements that cannot both be true, an answer that fits any question, or a silence. Code computes them in a limited number of steps, and a rule says what they mean.

        %s

        [All red flags](../rules.md)
        """
            .formatted(
                Comparisons.beside(
                        ComparedWith.NOTHING.adding(Extensions::comparisons), ReferenceLists.NONE)
                    .stream()
                    .map(one -> part(one, flags))
                    .collect(Collectors.joining("\n\n")));
    return Page.of("docs/reference/comparisons.md", text);
  }

  private static String part(Comparison comparison, List<Flags.Flag> flags) {
    String type = comparison.getClass().getSimpleName();
    String file = file(comparison.getClass().getName().replace('.', '/') + ".java");
    List<String> used =
        flags.stream()
            .filter(
                flag ->
                    flag.file().text().matches("(?s).*compares: " + comparison.name() + "\\b.*"))
            .map(
                flag ->
                    "[%s](../../rules/%s)"
                        .formatted(Markdown.plain(flag.card().title()), flag.file().path()))
            .toList();
    return "## %s\n%s\n\nUsed by: %s. Its code: [%s](../../%s)."
        .formatted(comparison.name(), comment(file, type), String.join(", ", used), type, file);
  }

  /** Finds the code of a class, in the house or in an extension. */
  private static String file(String path) {
    return House.files(".java").stream()
        .map(House::name)
        .filter(file -> file.endsWith(CODE + path))
        .findFirst()
        .orElseThrow();
  }

  /** What stands above the class. */
  private static String comment(String file, String type) {
    Matcher comment =
        Pattern.compile(
                "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?(?:final )?(?:class|record) "
                    + type)
            .matcher(House.text(House.ROOT.resolve(file)));
    if (!comment.find()) {
      throw new IllegalStateException(file + " has no comment above its class");
    }
    String words = comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
    return Markdown.plain(words.replaceAll("\\{@\\w+ ([^}]*)}", "$1"));
  }
}
