package dev.bonafide.docs;

import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.evaluation.RuleFigures;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.file.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one rule or pattern. */
final class FlagPage {
  static final String FOLDER = "docs/rules";
  private static final int EXAMPLES = 2;

  private final Map<String, Flags.Flag> flags;
  private final ConditionWords conditions;
  private final Sources sources;

  FlagPage(Flags flags) {
    this.flags = flags.all().stream().collect(Collectors.toMap(Flags.Flag::id, flag -> flag));
    this.conditions = new ConditionWords(flags);
    this.sources = new Sources(flags.all());
  }

  Page of(Flags.Flag flag, RuleFigures figures) {
    String text =
        String.join(
            "\n\n",
            "# " + Markdown.plain(flag.card().title()),
            standing(flag),
            Markdown.plain(flag.card().why()),
            flag.pattern().isPresent() ? "" : examples(flag),
            "## Innocent explanations\n\n"
                + Markdown.bullets(flag.card().innocent().stream().map(Markdown::plain).toList()),
            ask(flag),
            "## What it looks for\n\n" + looks(flag),
            "## How often it fired\n\n" + Figures.of(figures),
            languages(flag.card()),
            "## Sources\n\n"
                + Markdown.bullets(flag.card().sources().stream().map(sources::link).toList()),
            "Rule file: [rules/%1$s](../../rules/%1$s). [All red flags](README.md)."
                .formatted(flag.file().path()));
    return Page.of(FOLDER + "/" + flag.id() + ".md", text);
  }

  /** What cards in other languages call it; the empty text where nobody translated it. */
  private static String languages(RedFlag card) {
    return card.translations().isEmpty()
        ? ""
        : "## In other languages\n\n"
            + Markdown.bullets(
                Stream.of(BotLanguage.values())
                    .filter(card.translations()::containsKey)
                    .map(one -> one.ownName() + ": " + Markdown.plain(card.in(one).title()))
                    .toList());
  }

  private static String standing(Flags.Flag flag) {
    String noted =
        flag.card().experimental() ? " Its findings are noted, but do not count yet." : "";
    return "`%s`\\\n%sStrength: %s. Applies to: %s. Status: %s.%s"
        .formatted(
            flag.id(),
            flag.pattern().isPresent() ? "A pattern, which combines findings. " : "",
            flag.card().strength().id(),
            kinds(flag),
            flag.card().experimental() ? "experimental" : "stable",
            noted);
  }

  static String kinds(Flags.Flag flag) {
    return Markdown.both(flag.kinds().stream().map(kind -> kind.replace('_', ' ') + "s").toList());
  }

  private static String examples(Flags.Flag flag) {
    return "## Examples\n\nIt fires on:\n\n%s\n\nIt stays silent on:\n\n%s"
        .formatted(examples(flag.root().get("fires")), examples(flag.root().get("silent")));
  }

  /** The shortest, those of several words in Latin letters first. */
  private static String examples(Field examples) {
    return examples.texts().stream()
        .sorted(
            Comparator.comparing(FlagPage::isHardToRead)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .limit(EXAMPLES)
        .map(Markdown::quote)
        .collect(Collectors.joining("\n\nor\n\n"));
  }

  private static boolean isHardToRead(String text) {
    long latin = text.chars().filter(letter -> letter < 0x250).count();
    return latin * 2 < text.length() || !text.strip().contains(" ");
  }

  private static String ask(Flags.Flag flag) {
    return switch (flag.card().next()) {
      case FollowUpQuestion ask ->
          "## What to ask\n\n**%s**\n\n- Good: %s\n- Bad sign: %s"
              .formatted(
                  Markdown.plain(ask.question()),
                  Markdown.plain(ask.good()),
                  Markdown.plain(ask.bad()));
      case Advise advise ->
          "## What to do instead of asking\n\n**%s**".formatted(Markdown.plain(advise.what()));
    };
  }

  private String looks(Flags.Flag flag) {
    if (flag.pattern().isEmpty()) {
      return conditions.of(flag.root()) + "\n\nThe rule file:\n\n```yaml\n" + when(flag) + "\n```";
    }
    var pattern = flag.pattern().get();
    String where =
        switch (pattern.within()) {
          case MESSAGE -> " in one message";
          case THREE_MESSAGES -> " within three messages";
          case CASE -> " in the case";
        };
    return "This pattern replaces these findings"
        + where
        + ". It never weighs less than they do."
        + members("All of", pattern.all())
        + members(pattern.all().isEmpty() ? "Any of" : "and any of", pattern.any());
  }

  private String members(String heading, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : "\n\n"
            + heading
            + "\n\n"
            + Markdown.bullets(
                ids.stream()
                    .map(id -> "[%s](%s.md)".formatted(Markdown.plain(title(id)), id))
                    .toList());
  }

  private String title(String id) {
    Flags.Flag flag = flags.get(id);
    return flag == null ? id : flag.card().title();
  }

  /** The part of the file from {@code when} to the examples. */
  private static String when(Flags.Flag flag) {
    return flag.file()
        .text()
        .lines()
        .dropWhile(line -> !line.startsWith("when:"))
        .takeWhile(line -> !line.startsWith("fires:") && !line.startsWith("silent:"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
