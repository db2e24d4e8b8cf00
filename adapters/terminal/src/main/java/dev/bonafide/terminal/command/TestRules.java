package dev.bonafide.terminal.command;

import dev.bonafide.rule.Trial;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Tries every rule on its own examples. */
record TestRules(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec(
            "test",
            "Tests rules on their own examples, and lists those that fail. With DIR, tests only the"
                + " rules in that folder.")
        .arguments("DIR", "A folder structured like rules/, or one group in it.")
        .examples("  bonafide rules test", "  bonafide rules test my-rules/");
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> folders = Spec.arguments(parsed);
    if (folders.size() > 1) {
      throw new Refusal("rules test takes one folder");
    }
    List<Trial> trials = trials(folders);
    List<Trial> failed = trials.stream().filter(trial -> !trial.holds()).toList();
    failed.forEach(this::tell);
    long rules = trials.stream().map(trial -> trial.rule().flag().id()).distinct().count();
    console
        .out()
        .println(
            rules
                + (rules == 1 ? " rule, " : " rules, ")
                + trials.size()
                + " examples: "
                + (failed.isEmpty() ? "all hold" : failed.size() + " failed"));
    return failed.isEmpty() ? Exit.DONE : Exit.FAILED;
  }

  private List<Trial> trials(List<String> folders) {
    var book = RuleFolders.with(folders, distribution, desk, console.folder()).rules();
    Set<String> tried =
        folders.stream()
            .flatMap(folder -> RuleFolders.in(folder, desk, console.folder()).stream())
            .map(RuleSource::slug)
            .collect(Collectors.toSet());
    return Trial.all(book).stream()
        .filter(trial -> folders.isEmpty() || tried.contains(trial.rule().flag().id()))
        .toList();
  }

  private void tell(Trial trial) {
    console
        .out()
        .println(
            trial.rule().flag().id()
                + (trial.mustFire() ? " stayed silent on: " : " fired on: ")
                + Printable.line(trial.example().strip()));
  }
}
