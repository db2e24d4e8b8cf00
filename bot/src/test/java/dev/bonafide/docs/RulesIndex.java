package dev.bonafide.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of all red flags, by group. */
final class RulesIndex {
  private static final Comparator<Flags.Flag> TELLING_FIRST =
      Comparator.comparing((Flags.Flag flag) -> flag.card().strength())
          .reversed()
          .thenComparing(flag -> flag.card().title());

  private final List<Flags.Flag> flags;
  private final Measured measured;

  RulesIndex(List<Flags.Flag> flags, Measured measured) {
    this.flags = flags;
    this.measured = measured;
  }

  Page page() {
    String text =
        """
        # Red flags
        There are %d rules, and %d patterns that combine their findings. Each file says why a sign matters, and has examples, innocent explanations, and questions to ask. A running server shows the same as a page, with how often the rule fired on labeled cases: `/rules/` and the ID. A release has these pages in `docs/rules/`, and `./bonafide rules pages DIR` writes them.

        *Weak*, *moderate*, *strong*, and *decisive* say how much a finding means if it is true. No single finding of a rule's words leads to the verdict *high risk* unless a second reading or a reviewer upheld it ([why](concepts.md#how-a-verdict-comes-about)). %d rules [compare](reference/comparisons.md) statements instead of looking for words. Rules are stable unless marked otherwise. Findings of an *experimental* rule are noted, but do not count.

        %s

        %s

        %s

        ## What the figures are worth
        %s

        This page is generated. See [how to add a rule](how-to/add-a-rule.md).
        """
            .formatted(
                count(flag -> flag.pattern().isEmpty()),
                count(flag -> flag.pattern().isPresent()),
                count(flag -> flag.file().text().contains("compares:")),
                contents(),
                groups(),
                patterns(),
                worth());
    return Page.of("docs/rules.md", text);
  }

  private long count(Predicate<Flags.Flag> which) {
    return flags.stream().filter(which).count();
  }

  private Map<String, List<Flags.Flag>> byGroup() {
    return flags.stream()
        .filter(flag -> flag.pattern().isEmpty())
        .collect(
            Collectors.groupingBy(
                flag -> flag.card().group(),
                () -> new TreeMap<>(Comparator.comparing(group -> Groups.of(group).title())),
                Collectors.toList()));
  }

  private String contents() {
    return """
        The group of a rule is its folder, and the ID of a rule starts with what its group is about. `rules/groups.tsv` has the headings. To add a rule, choose a group from this table:

        | group | folder | what its rules are about | rules |
        | --- | --- | --- | --- |
        %s
        | [Patterns](#patterns) | `rules/patterns` | Findings that mean more in combination. | %d |"""
        .formatted(
            byGroup().entrySet().stream()
                .map(e -> row(Groups.of(e.getKey()), e.getValue().size()))
                .collect(Collectors.joining("\n")),
            count(flag -> flag.pattern().isPresent()));
  }

  private static String row(Groups.Group group, int rules) {
    return "| [%s](#%s) | `rules/%s` | %s | %d |"
        .formatted(group.title(), anchor(group.title()), group.folder(), group.about(), rules);
  }

  /** As GitHub makes one of a heading. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private String groups() {
    return byGroup().entrySet().stream()
        .map(
            e ->
                "## %s\n%s\n\n%s"
                    .formatted(
                        Groups.of(e.getKey()).title(),
                        Groups.of(e.getKey()).about(),
                        lines(e.getValue())))
        .collect(Collectors.joining("\n\n"));
  }

  private String patterns() {
    return "## Patterns\nFindings that mean more in combination.\n\n"
        + lines(flags.stream().filter(flag -> flag.pattern().isPresent()).toList());
  }

  private static String lines(List<Flags.Flag> some) {
    return Markdown.bullets(some.stream().sorted(TELLING_FIRST).map(RulesIndex::line).toList());
  }

  private static String line(Flags.Flag flag) {
    return "[%s](../rules/%s): %s%s, %s"
        .formatted(
            Markdown.plain(flag.card().title()),
            flag.file().path(),
            flag.card().strength().id(),
            flag.card().experimental() ? ", experimental" : "",
            Markdown.both(
                flag.kinds().stream().map(kind -> kind.replace('_', ' ') + "s").toList()));
  }

  private String worth() {
    String own =
        measured.own() == 0
            ? "None of them was written by a rule author; such a case would have the tag `%s`"
                + " and would not count."
            : measured.own() + " further cases by people who write rules (tag `%s`) do not count.";
    return """
        These figures are from %d fraud and %d genuine cases in %s. %s

        The authors of the rules had read these cases. The figures therefore show that a rule works and what it costs, but say little about new cases, where fewer frauds are caught. All cases are invented. Intervals contain the true share in 90%% of samples of such cases (Wilson for shares, Katz for ratios, with half a case added). "Could run" leaves out cases with nothing for the rule to check, such as a rule about interviews in a case without one.
        """
        .formatted(
            measured.fraud(),
            measured.genuine(),
            Markdown.both(
                measured.folders().stream()
                    .map(name -> "[corpus/" + name + "](../corpus/README.md)")
                    .toList()),
            own.formatted(Measured.OWN))
        .strip();
  }
}
