package dev.bonafide.docs;

import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.testkit.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes of words that rules share, by concept, and who uses each. */
final class WordsPage {
  /**
   * So many users are named; of a class with more, a change moves a large part of the catalogue.
   */
  private static final int NAMED = 12;

  private final Flags flags;
  private final Map<String, Set<String>> usedBy;

  WordsPage(Flags flags, List<RuleSource> sources) {
    this.flags = flags;
    this.usedBy = Vocabulary.of(sources).usedBy();
  }

  Page page() {
    Map<String, Set<String>> byConcept = new TreeMap<>();
    usedBy
        .keySet()
        .forEach(
            name -> byConcept.computeIfAbsent(file(name).folder(), _ -> new TreeSet<>()).add(name));
    String text =
        """
        # Words that rules share
        This page lists the word classes that two or more rules use. They are in `rules/words/<concept>/`. Word classes that only one rule uses are in that rule's file. If you change a class, you change every rule in the last column. To see the effect, run `./bonafide evaluate corpus/*/*.jsonl`. An observation that uses a class counts as a rule here, and is also in the last column. This page is generated from the files.

        %s
        """
            .formatted(
                byConcept.entrySet().stream()
                    .map(concept -> part(concept.getKey(), concept.getValue()))
                    .collect(Collectors.joining("\n\n")));
    return Page.of("docs/reference/words.md", text);
  }

  private RuleSource file(String name) {
    return flags.words(name).orElseThrow();
  }

  private String part(String concept, Set<String> names) {
    return "## "
        + Markdown.capital(concept.replace('-', ' '))
        + "\n\n| class | what it is | used by |\n| --- | --- | --- |\n"
        + names.stream().map(this::row).collect(Collectors.joining("\n"));
  }

  private String row(String name) {
    return "| [%s](../../rules/%s) | %s | %s |"
        .formatted(
            name.toLowerCase(Locale.ROOT).replace('-', ' '),
            file(name).path(),
            Markdown.plain(meaning(file(name))),
            users(usedBy.getOrDefault(name, Set.of())));
  }

  /** What the comment says with which a file of words may begin. */
  private static String meaning(RuleSource file) {
    return file.text()
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .collect(Collectors.joining(" "));
  }

  private String users(Set<String> ids) {
    if (ids.size() > NAMED) {
      return ids.size() + " rules";
    }
    return ids.stream().map(this::user).collect(Collectors.joining(", "));
  }

  private String user(String id) {
    boolean observation =
        flags.observations().stream().anyMatch(source -> source.slug().equals(id));
    return observation ? "[%1$s](observations.md#%1$s)".formatted(id) : flags.link(id);
  }
}
