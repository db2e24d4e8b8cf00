package dev.bonafide.docs;

import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.RedFlag;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.rule.Rule;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.TranslationFiles;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue that is shipped, with the file behind each red flag. */
final class Flags {
  private static final String OBSERVED = "words/observed/";

  private final List<RuleSource> sources = Shipped.DISTRIBUTION.rules();
  private final Catalogue catalogue = Shipped.CATALOGUE;
  private final Map<String, RuleSource> files =
      sources.stream()
          .filter(source -> !source.path().startsWith("words/"))
          .filter(source -> !TranslationFiles.isOne(source))
          .collect(Collectors.toMap(RuleSource::slug, Function.identity()));

  /**
   * A rule or a pattern.
   *
   * @param pattern absent for a rule
   */
  record Flag(
      RedFlag card, Set<SubjectKind> appliesTo, RuleSource file, Optional<Pattern> pattern) {

    String id() {
      return card.id();
    }

    Field root() {
      return Field.root(file);
    }

    List<String> kinds() {
      return appliesTo.stream().sorted().map(SubjectKind::id).toList();
    }
  }

  List<Flag> all() {
    Stream<Flag> rules = catalogue.rules().rules().stream().map(this::flag);
    return Stream.concat(rules, patterns().stream())
        .sorted(Comparator.comparing(Flag::id))
        .toList();
  }

  List<Flag> patterns() {
    return catalogue.patterns().stream()
        .map(one -> new Flag(one.flag(), one.appliesTo(), file(one.flag()), Optional.of(one)))
        .toList();
  }

  private Flag flag(Rule rule) {
    return new Flag(rule.flag(), rule.appliesTo(), file(rule.flag()), Optional.empty());
  }

  /** The file of a rule, a pattern, or an observation, from a page in a folder of the docs. */
  String link(String id) {
    return "[%s](../../rules/%s)".formatted(id, file(id).path());
  }

  private RuleSource file(String id) {
    return Objects.requireNonNull(files.get(id), id);
  }

  private RuleSource file(RedFlag card) {
    return Objects.requireNonNull(files.get(card.id()), card.id());
  }

  /** The file of a word class, by its name in braces. */
  Optional<RuleSource> words(String name) {
    return sources.stream()
        .filter(source -> source.path().matches("words/(?!context/|observed/).*"))
        .filter(source -> source.slug().toUpperCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** The files of observations, by name. */
  List<RuleSource> observations() {
    return sources.stream()
        .filter(source -> source.path().startsWith(OBSERVED))
        .sorted(Comparator.comparing(RuleSource::path))
        .toList();
  }
}
