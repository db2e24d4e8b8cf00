package dev.bonafide.terminal.command;

import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.rule.RuleSource;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Desk;
import dev.bonafide.terminal.Engine;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Has the answers beside each consultation's cases go the way that a model's go. */
record TestPrompts(Engine engine, Desk desk, Console console) implements Command {
  private static final int DEPTH = 4;

  @Override
  public CommandSpec spec() {
    return new Spec(
            "test",
            "Tries consultations on their own cases: each answer is read strictly, each quote"
                + " looked up. No model is asked.")
        .arguments("DIR", "A folder laid out as prompts/ is; without it, those that came along.")
        .examples("  bonafide prompts test", "  bonafide prompts test prompts/")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> folders = Spec.arguments(parsed);
    if (folders.size() > 1) {
      throw new Refusal("prompts test takes one folder");
    }
    Engine.Consultations consultations =
        engine.consultations(folders.isEmpty() ? engine.prompts() : in(folders.getFirst()));
    List<PromptFolder> tried = consultations.shelf().folders();
    List<String> complaints =
        tried.stream().flatMap(one -> consultations.trial().of(one).stream()).toList();
    complaints.forEach(line -> console.out().println(Printable.line(line)));
    List<PromptCase> cases = tried.stream().flatMap(one -> one.cases().stream()).toList();
    long scripted = cases.stream().filter(PromptCase::scripted).count();
    console
        .out()
        .println(
            "%d consultations, %d cases, %d of them with answers written by hand: %s"
                .formatted(
                    tried.size(),
                    cases.size(),
                    scripted,
                    complaints.isEmpty() ? "all hold" : complaints.size() + " failed"));
    return complaints.isEmpty() ? Exit.DONE : Exit.FAILED;
  }

  private List<RuleSource> in(String named) {
    Path folder = console.folder().resolve(named).normalize();
    if (!Files.isDirectory(folder)) {
      throw new Refusal(named + ": there is no such folder of consultations");
    }
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      List<RuleSource> sources = new ArrayList<>();
      for (Path file : walk.filter(file -> isOurs(folder, file)).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        sources.add(new RuleSource("prompts", path, desk.text(named + "/" + path, file), false));
      }
      if (sources.stream().noneMatch(source -> source.path().endsWith("/prompt.md"))) {
        throw new Refusal(named + ": the folder holds no consultation (*/prompt.md)");
      }
      return sources;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(named + ": the folder could not be read: " + e.getMessage());
    }
  }

  /** A copy that a build made below the folder is none of the folder's. */
  private static boolean isOurs(Path folder, Path file) {
    return !folder.relativize(file).startsWith("target")
        && file.toString().matches(".*\\.(md|json|yaml)")
        && Files.isRegularFile(file);
  }
}
