package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says which build this is, for reports of defects: everything that can change a verdict. */
public record ShowVersion(Distribution distribution, Console console) implements Subcommand {
  @Override
  public CommandSpec spec() {
    return new Spec("version", "Shows the version, commit, rules, and Java of this build.")
        .examples("  bonafide version")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    line("Bonafide", distribution.version());
    line("commit", distribution.commit());
    line("rules", distribution.catalogue(distribution.rules()).rules().fingerprint());
    line("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "unknown"));
    return Exit.DONE;
  }

  private void line(String what, String which) {
    console.out().println(what + " " + which);
  }
}
