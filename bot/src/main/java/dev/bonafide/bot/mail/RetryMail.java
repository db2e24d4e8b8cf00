package dev.bonafide.bot.mail;

import dev.bonafide.bot.Machine;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.ParkedMail;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Has what was given up tried again. */
record RetryMail(Machine machine) implements Subcommand {
  private static final int MOST = 10_000;

  @Override
  public Spec spec() {
    return new Spec(
            "retry",
            "Tells the running server to retry messages and replies that failed. If the platform"
                + " never confirmed a reply, people may see it twice.")
        .arguments("KEY", "The key shown by bonafide mail list.")
        .examples("  bonafide mail retry 4b1e0c7a9d2f6c33/2");
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> keys = Spec.arguments(parsed);
    if (keys.isEmpty()) {
      throw new Refusal("mail retry needs a key; run bonafide mail list to see it");
    }
    try (Database database = machine.database()) {
      Parked parked = new Parked(database);
      List<ParkedMail> all = parked.all(MOST);
      for (String key : keys) {
        List<ParkedMail> meant = all.stream().filter(item -> item.key().equals(key)).toList();
        if (meant.isEmpty()) {
          throw new Refusal(key + ": nothing with that key has failed; run bonafide mail list");
        }
        meant.forEach(item -> retry(parked, item));
      }
    }
    return Exit.DONE;
  }

  private void retry(Parked parked, ParkedMail item) {
    parked.retry(
        item.what(), item.address().tenant(), item.key(), InstantSource.system().instant());
    machine.print(item.key() + ": will be retried");
  }
}
