package dev.bonafide.terminal.command;

import dev.bonafide.rule.Rule;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.show.RuleText;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Shows one rule in full. */
record ShowRule(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec("show", "Shows one rule: why it matters, what to ask, and its examples.")
        .arguments("ID", "The ID of the rule, as shown by rules list.")
        .options("--rules", "DIR", "A folder with more rules.")
        .examples("  bonafide rules show payment-third-party-payee");
  }

  @Override
  public int run(ParseResult parsed) {
    String id = One.of(parsed, "rules show", "the ID of a rule");
    List<Rule> rules =
        RuleFolders.with(Spec.many(parsed, "--rules"), distribution, desk, console.folder())
            .rules()
            .rules();
    Rule rule =
        rules.stream()
            .filter(one -> one.flag().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal("no rule is called " + id + like(rules, id)));
    new RuleText(console).show(rule);
    return Exit.DONE;
  }

  private static String like(List<Rule> rules, String id) {
    String like =
        rules.stream()
            .map(rule -> rule.flag().id())
            .filter(other -> other.contains(id) || id.contains(other))
            .limit(5)
            .collect(Collectors.joining(", "));
    return like.isEmpty() ? "; see bonafide rules list" : "; did you mean " + like + "?";
  }
}
