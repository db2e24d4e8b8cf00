package dev.bonafide.bot.mail;

import dev.bonafide.bot.Machine;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.MailKind;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.ParkedMail;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** Lists what was given up, and counts what is under way. Shows no word of what was said. */
record ListMail(Machine machine) implements Subcommand {
  private static final int MOST = 200;

  @Override
  public Spec spec() {
    return new Spec(
            "list",
            "Lists messages and replies that failed, oldest first, and counts those that are"
                + " waiting.")
        .examples("  bonafide mail list");
  }

  @Override
  public int run(ParseResult parsed) {
    try (Database database = machine.database()) {
      List<ParkedMail> parked = new Parked(database).all(MOST);
      parked.forEach(this::print);
      MailStatistics statistics = MailStatistics.of(database);
      machine
          .console()
          .out()
          .printf(
              Locale.ROOT,
              "%d failed; %d messages and %d replies in progress, %d with unknown outcome%n",
              statistics.receipts().parked() + statistics.replies().parked(),
              statistics.receipts().waiting() + statistics.receipts().taken(),
              statistics.replies().waiting() + statistics.replies().sending(),
              statistics.replies().unknown());
    }
    return Exit.DONE;
  }

  private void print(ParkedMail item) {
    machine.print(
        String.join(
            "  ",
            item.since().toString(),
            item.what() == MailKind.RECEIPT ? "message" : "reply",
            Printable.line(item.address().tenant().id()),
            Printable.line(item.key()),
            Printable.line(item.why())));
  }
}
