package dev.bonafide.bot.folder;

import dev.bonafide.bot.Machine;
import dev.bonafide.bot.Setting;
import dev.bonafide.postgres.RunningCopy;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** Copies the data folder of a server that runs. */
public record BackUp(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "backup",
            "Copies the data folder of a running server to a new folder.",
            "The copy contains everything up to its end: the built-in database, its password, the"
                + " encryption key, and the settings that were made on the page. To restore it,"
                + " start a server with it as BONAFIDE_DATA.")
        .arguments("FOLDER", "Where the copy goes. It must not exist.")
        .examples("  bonafide backup /backups/monday");
  }

  @Override
  public int run(ParseResult parsed) {
    Path to = machine.path(String.join("", Spec.arguments(parsed))).normalize();
    if (machine.settings().has(Setting.BONAFIDE_DATABASE_URL)) {
      throw new Refusal("an external database is backed up with pg_dump (docs/how-to/database.md)");
    }
    if (Files.exists(to)) {
      throw new Refusal("name one folder that does not exist yet: bonafide backup FOLDER");
    }
    try {
      RunningCopy.write(machine.settings().data(), "postgres", to);
    } catch (Unusable unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
    machine.print("copied to " + to);
    return Exit.DONE;
  }
}
