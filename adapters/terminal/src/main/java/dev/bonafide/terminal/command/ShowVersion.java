package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Engine;
import dev.bonafide.terminal.Exit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says which build this is, for reports of defects: everything that can change a verdict. */
public record ShowVersion(Engine engine, Console console) implements Subcommand {
  @Override
  public CommandSpec spec() {
    return new Spec("version", "Says which build this is: version, commit, rules, Java.")
        .examples("  bonafide version")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    line("Bonafide", engine.version());
    line("commit", engine.commit());
    line("rules", engine.catalogue(engine.rules()).rules().fingerprint());
    line("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "unknown"));
    return Exit.DONE;
  }

  private void line(String what, String which) {
    console.out().println(what + " " + which);
  }
}
