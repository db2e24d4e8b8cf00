package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.postgres.sharing.SharedRow;
import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes what is shared already, such as at a press in a chat. */
final class WriteBundle implements Subcommand {
  private final ShareDesk desk;

  WriteBundle(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return BundleOptions.in(
            new Spec(
                    "bundle",
                    "Shows everything that is shared, including what reviewers shared or took back in chats. With --yes, writes it as a signed bundle. Adds nothing.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH))
        .examples(
            "  bonafide share bundle", "  bonafide share bundle --tenant slack:T0123ABCD --yes")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    return desk.sharing(parsed, sharer -> run(parsed, sharer));
  }

  private void run(ParseResult parsed, Sharer sharer) {
    Instant now = desk.now();
    if (BundleOptions.isYes(parsed)) {
      Path file = BundleOptions.file(parsed, desk.console());
      BundleOptions.write(
          sharer.bundle(BundleOptions.format(parsed), StoredData.by(), now), file, desk.console());
      return;
    }
    List<SharedRow> unconfirmed = sharer.unconfirmed(now);
    for (SharedRow one : sharer.something(now)) {
      boolean goes = one.indicator().isWithdrawn() || unconfirmed.contains(one);
      desk.print((goes ? "- " : "+ ") + IndicatorType.named(one.indicator().identifier()));
    }
    desk.console().say("nothing is written yet; add --yes");
  }
}
