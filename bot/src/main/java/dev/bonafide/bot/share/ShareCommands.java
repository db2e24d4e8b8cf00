package dev.bonafide.bot.share;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;

/** Sharing indicators of confirmed frauds with others who screen, and taking in theirs. */
public final class ShareCommands {
  private ShareCommands() {}

  public static Subcommand of(Settings settings, Console console, InstantSource clock) {
    ShareDesk desk = new ShareDesk(settings, console, new ShippedDistribution(), clock);
    return new CommandGroup(
        "share",
        "Shares domains, wallets, accounts, and repositories of confirmed cases with others who screen, and imports what they share.",
        List.of(
            "  bonafide share key --label \"Acme security\"",
            "  bonafide share export 12",
            "  bonafide share trust Initech initech.pub",
            "  bonafide share import bonafide-indicators.json"),
        List.of(
            new ShareKey(desk),
            new ExportIndicators(desk),
            new WriteBundle(desk),
            new ListShared(desk),
            new WithdrawIndicators(desk),
            new TrustFriend(desk),
            new ListFriends(desk),
            new ForgetFriend(desk),
            new ImportBundle(desk)));
  }
}
