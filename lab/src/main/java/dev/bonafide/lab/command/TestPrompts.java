package dev.bonafide.lab.command;

import dev.bonafide.lab.prompt.CaseReading;
import dev.bonafide.lab.prompt.PromptTrial;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Has the answers beside each consultation's cases go the way that a model's go. */
public record TestPrompts(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "test",
            "Tests consultations on their own cases: checks the format of each answer, and finds"
                + " each quote in the case. Does not ask a model.")
        .arguments(
            "DIR", "A folder structured like prompts/ (default: the built-in consultations).")
        .examples("  bonafide prompts test", "  bonafide prompts test prompts/");
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> folders = Spec.arguments(parsed);
    if (folders.size() > 1) {
      throw new Refusal("prompts test takes one folder");
    }
    PromptShelf shelf =
        PromptShelf.read(
            folders.isEmpty()
                ? distribution.prompts()
                : PromptFiles.in(folders.getFirst(), desk, console.folder()));
    PromptTrial trial = new PromptTrial(shelf, CaseReading.by(distribution));
    List<PromptFolder> tried = shelf.folders();
    List<PromptTrial.Result> results = tried.stream().map(trial::of).toList();
    List<String> complaints = results.stream().flatMap(one -> one.wrong().stream()).toList();
    complaints.forEach(line -> console.out().println(Printable.line(line)));
    List<PromptCase> cases = tried.stream().flatMap(one -> one.cases().stream()).toList();
    long scripted = cases.stream().filter(PromptCase::scripted).count();
    results.stream()
        .flatMap(one -> one.stale().stream())
        .map(path -> path + ": the answer was recorded before the prompt was changed")
        .forEach(console::say);
    console
        .out()
        .println(
            "%d consultations, %d cases, %d of them with handwritten answers: %s"
                .formatted(
                    tried.size(),
                    cases.size(),
                    scripted,
                    complaints.isEmpty() ? "all hold" : complaints.size() + " failed"));
    return complaints.isEmpty() ? Exit.DONE : Exit.FAILED;
  }
}
