package dev.bonafide.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe says of a page, by all its rules, those of best practice included.
 *
 * @param violations with the elements that break them
 * @param score from 0 to 100: the weight of the rules that were kept, in that of those that were
 *     kept or broken. A rule weighs 10, 7, 3 or 1 as its gravest check is critical, serious,
 *     moderate or minor, which is about how Lighthouse counts
 * @param rules that had anything to look at
 */
record Audit(List<String> violations, double score, int rules) {
  private static final String AXE = script();

  private static final String RUN =
      """
      const done = arguments[0];
      const weights = { critical: 10, serious: 7, moderate: 3, minor: 1 };
      const checks = (rule) => rule.nodes.flatMap((node) => [...node.any, ...node.all, ...node.none]);
      const weight = (rule) => Math.max(1, ...checks(rule).map((check) => weights[check.impact] ?? 1));
      const sum = (rules) => rules.reduce((all, rule) => all + weight(rule), 0);
      axe.run(document, { resultTypes: ["violations", "passes"] }).then(({ violations, passes }) => done({
        violations: violations.map((rule) =>
          `${rule.id} (${rule.impact}): ${rule.help}: ` + rule.nodes.slice(0, 5).map((node) =>
            `${node.html.slice(0, 120)} ${node.failureSummary}`).join("; ")),
        score: 100 * sum(passes) / (sum(passes) + sum(violations)),
        rules: passes.length + violations.length,
      }), (failure) => done({ violations: [String(failure)], score: 0, rules: 0 }));
      """;

  static Audit of(Visitor visitor) {
    visitor.run(AXE);
    Map<?, ?> said = Visitor.map(visitor.runAsync(RUN));
    List<String> violations =
        ((List<?>) Objects.requireNonNull(said.get("violations")))
            .stream().map(String::valueOf).toList();
    return new Audit(
        violations, Visitor.number(said.get("score")), (int) Visitor.number(said.get("rules")));
  }

  private static String script() {
    try (InputStream in = Audit.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
