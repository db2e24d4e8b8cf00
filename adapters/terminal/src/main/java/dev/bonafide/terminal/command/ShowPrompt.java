package dev.bonafide.terminal.command;

import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Engine;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.show.PromptText;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows one consultation in full. */
record ShowPrompt(Engine engine, Console console) implements Command {

  @Override
  public CommandSpec spec() {
    return new Spec("show", "Shows one consultation: what is asked, and its cases.")
        .arguments("ID", "The folder's name, as prompts list prints it.")
        .examples("  bonafide prompts show contradictions")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String id = One.of(parsed, "prompts show", "the id of a consultation");
    List<PromptFolder> folders = engine.consultations(engine.prompts()).shelf().folders();
    String known =
        folders.stream().map(folder -> folder.prompt().id()).collect(Collectors.joining(", "));
    PromptFolder shown =
        folders.stream()
            .filter(folder -> folder.prompt().id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new Refusal("no consultation is called " + id + "; there are " + known));
    new PromptText(console).show(shown);
    return Exit.DONE;
  }
}
