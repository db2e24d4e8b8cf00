package dev.bonafide.terminal.command;

import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.RunIdentity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes the answers of consultations' cases from the language model that is set. */
record RecordPrompts(
    Distribution distribution, CaseFileReader desk, Console console, RunIdentity stamp)
    implements Subcommand {

  @Override
  public CommandSpec spec() {
    return new Spec(
            "record",
            "Asks the language model that is set about each case, and writes its answer into the"
                + " case's file in the place of the one written by hand. An answer that does not"
                + " find what the case says, or finds anything where it must stay silent, is told"
                + " and not written.")
        .arguments("DIR", "A folder laid out as prompts/ is; its files are rewritten.")
        .options("--only", "ID", "One consultation alone; may be given more than once.")
        .flag("--again", "Also asks about cases that a model has answered before.")
        .flag("--even-wrong", "Also writes answers that do not hold.")
        .examples(
            "  bonafide prompts record prompts/",
            "  bonafide prompts record prompts/ --only contradictions --again",
            "  bonafide prompts record prompts/ && bonafide prompts test prompts/")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String named = One.of(parsed, "prompts record", "the folder to write to, such as prompts/");
    PromptShelf shelf =
        distribution.consultations(PromptFiles.in(named, desk, console.folder())).shelf();
    List<PromptFolder> folders = chosen(shelf.folders(), Spec.many(parsed, "--only"));
    PromptRecording model = model(shelf);
    Path root = console.folder().resolve(named).normalize();
    LocalDate today = LocalDate.ofInstant(stamp.clock().instant(), ZoneOffset.UTC);
    RecordRun run =
        new RecordRun(model, root, today, parsed.hasMatchedOption("--even-wrong"), console);
    console.say(ModelOption.BUDGET);
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
    List<PromptRecording> models = distribution.recordings(shelf);
    if (models.isEmpty()) {
      throw new Refusal(
          "prompts record asks a language model, and none is set: set BONAFIDE_LLM_PROVIDER and"
              + " BONAFIDE_LLM_MODEL, and see that doctor finds nothing wrong");
    }
    if (models.size() > 1) {
      throw new Refusal(
          "prompts record asks one model; BONAFIDE_LLM_MODEL names "
              + models.stream().map(PromptRecording::model).collect(Collectors.joining(", ")));
    }
    return models.getFirst();
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
