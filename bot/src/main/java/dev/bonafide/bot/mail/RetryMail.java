package dev.bonafide.bot.mail;

import dev.bonafide.bot.Settings;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.ParkedMail;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Has what was given up tried again. */
final class RetryMail implements Subcommand {
  private static final int MOST = 10_000;

  private final Settings settings;
  private final Console console;

  RetryMail(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "retry",
            "Has messages and replies that were given up tried again by the running server. A reply"
                + " of which the platform never said whether it arrived may then be seen twice.")
        .arguments("KEY", "As bonafide mail list shows it.")
        .examples("  bonafide mail retry 4b1e0c7a9d2f6c33/2")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> keys = Spec.arguments(parsed);
    if (keys.isEmpty()) {
      throw new Refusal("mail retry needs a key; see bonafide mail list");
    }
    try (Database database = OpenedDatabase.of(settings)) {
      Parked parked = new Parked(database);
      List<ParkedMail> all = parked.all(MOST);
      for (String key : keys) {
        List<ParkedMail> meant = all.stream().filter(item -> item.key().equals(key)).toList();
        if (meant.isEmpty()) {
          throw new Refusal(key + ": nothing of that key was given up; see bonafide mail list");
        }
        meant.forEach(item -> retry(parked, item));
      }
    }
    return Exit.DONE;
  }

  private void retry(Parked parked, ParkedMail item) {
    parked.retry(
        item.what(), item.address().tenant(), item.key(), InstantSource.system().instant());
    console.out().println(item.key() + ": will be tried again");
  }
}
