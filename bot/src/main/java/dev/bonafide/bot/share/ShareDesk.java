package dev.bonafide.bot.share;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.mail.OpenedDatabase;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.postgres.Database;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What the commands that share work with. */
record ShareDesk(
    Settings settings, Console console, ShippedDistribution distribution, InstantSource clock) {

  /** Works with what a tenant shares; what cannot be shared is refused in one line. */
  int sharing(ParseResult parsed, Consumer<Sharer> work) {
    @Nullable String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    try (StoredData data = StoredData.open(settings, tenant)) {
      work.accept(new Sharer(data.database(), distribution, data.tenant()));
    } catch (NotShared refused) {
      throw new Refusal(refused.sentence());
    }
    return Exit.DONE;
  }

  Instant now() {
    return clock.instant();
  }

  /** Works with what holds for everybody. */
  int forAll(Consumer<Database> work) {
    try (Database database = OpenedDatabase.of(settings)) {
      work.accept(database);
    }
    return Exit.DONE;
  }

  void print(String line) {
    console.out().println(Printable.line(line));
  }
}
