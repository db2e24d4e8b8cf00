package dev.bonafide.lab.command;

import dev.bonafide.lab.prompt.CaseReading;
import dev.bonafide.lab.prompt.PromptRecording;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.terminal.command.One;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Takes the answers of consultations' cases from the language model that is set. */
public record RecordPrompts(
    Distribution distribution,
    CaseFileReader desk,
    AskedModels models,
    Console console,
    RunIdentity stamp)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec(
            "record",
            "Asks the configured language model about each case, and replaces the handwritten"
                + " answer in the case's file with the model's. Reports wrong answers, and does not"
                + " write them.")
        .arguments("DIR", "A folder structured like prompts/. Its files are rewritten.")
        .options("--only", "ID", "Only this consultation; may be given more than once.")
        .flag("--again", "Also asks about cases that a model has already answered.")
        .flag("--even-wrong", "Also writes wrong answers.")
        .examples(
            "  bonafide prompts record prompts/",
            "  bonafide prompts record prompts/ --only contradictions --again",
            "  bonafide prompts record prompts/ && bonafide prompts test prompts/");
  }

  @Override
  public int run(ParseResult parsed) {
    String named = One.of(parsed, "prompts record", "the folder to write to, such as prompts/");
    PromptShelf shelf = PromptShelf.read(PromptFiles.in(named, desk, console.folder()));
    List<PromptFolder> folders = chosen(shelf.folders(), Spec.many(parsed, "--only"));
    PromptRecording model = model(shelf);
    Path root = console.folder().resolve(named).normalize();
    LocalDate today = LocalDate.ofInstant(stamp.clock().instant(), ZoneOffset.UTC);
    RecordRun run =
        new RecordRun(model, root, today, parsed.hasMatchedOption("--even-wrong"), console);
    console.say(AskedModels.BUDGET);
    boolean again = parsed.hasMatchedOption("--again");
    for (PromptFolder folder : folders) {
      for (PromptCase one : folder.cases()) {
        if (again || one.scripted()) {
          run.take(folder, one);
        } else {
          run.leave();
        }
      }
    }
    console.out().println(run.summary());
    return run.isComplete() ? Exit.DONE : Exit.FAILED;
  }

  private PromptRecording model(PromptShelf shelf) {
    List<PromptRecording> asked = models.recordings(shelf, CaseReading.by(distribution));
    if (asked.isEmpty()) {
      throw new Refusal(
          "prompts record asks a language model, but none is configured: set"
              + " BONAFIDE_LLM_PROVIDER and BONAFIDE_LLM_MODEL, then run bonafide doctor");
    }
    if (asked.size() > 1) {
      throw new Refusal(
          "prompts record asks one model; BONAFIDE_LLM_MODEL names "
              + asked.stream().map(PromptRecording::model).collect(Collectors.joining(", ")));
    }
    return asked.getFirst();
  }

  private static List<PromptFolder> chosen(List<PromptFolder> folders, List<String> ids) {
    List<String> known = folders.stream().map(folder -> folder.prompt().id()).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new Refusal(
            "no consultation is called " + id + "; there are " + String.join(", ", known));
      }
    }
    return folders.stream()
        .filter(folder -> ids.isEmpty() || ids.contains(folder.prompt().id()))
        .toList();
  }
}
