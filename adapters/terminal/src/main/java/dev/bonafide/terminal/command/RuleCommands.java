package dev.bonafide.terminal.command;

import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** {@code rules}: the commands of the catalogue. */
public record RuleCommands(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec("rules", "Lists, shows, and tests the rules.")
        .examples("  bonafide rules list", "  bonafide rules test rules/");
  }

  @Override
  public int run(ParseResult parsed) {
    String names =
        commands().stream()
            .map(command -> command.spec().done().name())
            .collect(Collectors.joining(", "));
    throw new Refusal("rules needs one of %s; see bonafide rules --help".formatted(names));
  }

  @Override
  public List<Subcommand> commands() {
    return List.of(
        new ListRules(distribution, desk, console),
        new ShowRule(distribution, desk, console),
        new WriteRulePages(distribution, desk, console),
        new TestRules(distribution, desk, console),
        new NewRule(console));
  }
}
