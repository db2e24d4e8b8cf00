package dev.bonafide.terminal.command;

import dev.bonafide.rule.Rule;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.show.RuleText;
import java.util.Comparator;
import picocli.CommandLine.ParseResult;

/** Lists the catalogue by group. */
record ListRules(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec("list", "Lists the rules by group, with strength and title.")
        .options("--rules", "DIR", "A folder with more rules.")
        .examples("  bonafide rules list", "  bonafide rules list --rules my-rules/");
  }

  @Override
  public int run(ParseResult parsed) {
    var book =
        RuleFolders.with(Spec.many(parsed, "--rules"), distribution, desk, console.folder())
            .rules();
    new RuleText(console)
        .list(
            book.rules().stream()
                .sorted(
                    Comparator.comparing((Rule rule) -> rule.flag().group())
                        .thenComparing(rule -> rule.flag().id()))
                .toList());
    return Exit.DONE;
  }
}
