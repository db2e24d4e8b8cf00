package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;

/**
 * Stored cases: which there are, what is proved in them, what links them, writing one out, erasing
 * one.
 */
public final class CaseCommands {
  private CaseCommands() {}

  public static Subcommand of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    return new CommandGroup(
        "case",
        "Lists, exports, links, and erases stored cases, and asks for proofs.",
        List.of(
            "  bonafide case list",
            "  bonafide case links 12",
            "  bonafide case prove 12 github octocat",
            "  bonafide case export 12",
            "  bonafide case delete 12"),
        List.of(
            new ListCases(settings, console),
            new ShowLinks(settings, console, clock),
            new UnlinkCases(settings, console, clock),
            new NameMeeting(settings, console, clock),
            new ProveInCase(distribution, settings, console, clock),
            new ExportCase(settings, console, clock),
            new DeleteCase(settings, console, clock)));
  }
}
