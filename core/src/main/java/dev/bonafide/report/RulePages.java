package dev.bonafide.report;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.Rule;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages about red flags, one each, that need nothing else: no script, no picture. Nothing of any
 * case stands on them.
 */
public final class RulePages {
  private static final String CSS =
      StyleSheet.CSS + "pre { overflow-x: auto; white-space: pre-wrap; font-size: .85rem; }\n";

  /** The policy of each page, for the header of a server that gives it out. */
  public static final String POLICY = StyleSheet.policy(CSS);

  private static final int EXAMPLES = 2;

  private final RuleBook book;
  private final Map<String, Rule> rules;
  private final Map<String, Pattern> patterns;

  /** Creates the pages of a catalogue, whose files are read when a page is asked for. */
  public RulePages(RuleBook book, List<Pattern> patterns) {
    this.book = book;
    this.rules =
        book.rules().stream()
            .collect(Collectors.toMap(one -> one.flag().id(), Function.identity()));
    this.patterns =
        patterns.stream().collect(Collectors.toMap(one -> one.flag().id(), Function.identity()));
  }

  /** The IDs of all rules and patterns, in alphabetical order. */
  public List<String> ids() {
    return Stream.concat(rules.keySet().stream(), patterns.keySet().stream()).sorted().toList();
  }

  /**
   * The page of a rule or a pattern.
   *
   * @param ending what an address of another page ends with after its ID
   * @return empty where there is no such flag
   */
  public Optional<String> page(String id, String ending) {
    Rule rule = rules.get(id);
    Pattern pattern = patterns.get(id);
    if (rule != null) {
      return Optional.of(page(rule.flag(), rule.appliesTo(), html -> examples(html, rule)));
    }
    return Optional.ofNullable(pattern)
        .map(one -> page(one.flag(), one.appliesTo(), html -> members(html, one, ending)));
  }

  private String page(RedFlag flag, Set<SubjectKind> kinds, Consumer<HtmlElement> middle) {
    HtmlElement html = new HtmlElement();
    HtmlReport.head(html, flag.title(), CSS);
    html.markup("<main>\n<p class=\"subject\">").text(flag.id()).markup("</p>\n");
    html.element("h1", flag.title()).element("p", standing(flag, kinds));
    html.element("p", flag.why());
    middle.accept(html);
    HtmlReport.list(html, "Innocent explanations", flag.innocent());
    ask(html, flag);
    looks(html, flag.id());
    HtmlReport.list(html, "How often it fired", RuleFirings.of(flag.id()));
    HtmlReport.list(html, "In other languages", translations(flag));
    HtmlReport.list(html, "Sources", flag.sources());
    return html.markup("</main>\n</body>\n</html>\n").written();
  }

  private static String standing(RedFlag flag, Set<SubjectKind> kinds) {
    String applies =
        kinds.stream()
            .sorted()
            .map(kind -> kind.id().replace('_', ' ') + "s")
            .collect(Collectors.joining(", "));
    String noted =
        flag.experimental() ? " Experimental: its findings are noted, but do not count yet." : "";
    return "Strength: %s. Applies to: %s.%s".formatted(flag.strength().id(), applies, noted);
  }

  /** Shows the shortest examples. */
  private static void examples(HtmlElement html, Rule rule) {
    examples(html, "It fires on", rule.examples().fires());
    examples(html, "It stays silent on", rule.examples().silent());
  }

  private static void examples(HtmlElement html, String heading, List<String> texts) {
    html.markup("<section>\n").element("h2", heading);
    texts.stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .limit(EXAMPLES)
        .forEach(
            text -> html.markup("<blockquote>\n").element("pre", text).markup("</blockquote>\n"));
    html.markup("</section>\n");
  }

  private void members(HtmlElement html, Pattern pattern, String ending) {
    html.markup("<section>\n").element("h2", "The findings that it combines").markup("<ul>\n");
    for (String id : pattern.members()) {
      Rule rule = rules.get(id);
      html.markup("<li><a href=\"").text(id + ending).markup("\">");
      html.text(rule == null ? id : rule.flag().title()).markup("</a></li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  private static void ask(HtmlElement html, RedFlag flag) {
    switch (flag.next()) {
      case FollowUpQuestion ask ->
          HtmlReport.list(
              html,
              "What to ask",
              List.of(ask.question(), "Good answer: " + ask.good(), "Bad sign: " + ask.bad()));
      case Advise advise ->
          HtmlReport.list(html, "What to do instead of asking", List.of(advise.what()));
    }
  }

  /** The part of the file from {@code when} to the examples. */
  private void looks(HtmlElement html, String id) {
    Optional<RuleSource> file = book.file(id);
    if (file.isPresent()) {
      String when =
          file.get()
              .text()
              .lines()
              .dropWhile(line -> !line.matches("(when|all|any):.*"))
              .takeWhile(line -> !line.matches("(fires|silent):.*"))
              .collect(Collectors.joining("\n"));
      html.markup("<section>\n").element("h2", "What it looks for").element("pre", when.strip());
      html.element("p", "File: rules/" + file.get().path()).markup("</section>\n");
    }
  }

  private static List<String> translations(RedFlag flag) {
    return Stream.of(BotLanguage.values())
        .filter(flag.translations()::containsKey)
        .map(one -> one.ownName() + ": " + flag.in(one).title())
        .toList();
  }
}
