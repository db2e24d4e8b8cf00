package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stored cases: which there are, what is proved in them, what links them, deciding on one, writing
 * one out, erasing one.
 */
public final class CaseCommands {
  private CaseCommands() {}

  /**
   * The group.
   *
   * @param acts the commands by which people act on one
   */
  public static Subcommand of(Machine machine, List<Subcommand> acts) {
    Stream<Subcommand> looking = Stream.of(new ListCases(machine), new ShowLinks(machine));
    Stream<Subcommand> taking = Stream.of(new ExportCase(machine), new DeleteCase(machine));
    return new CommandGroup(
        "case",
        "Lists, decides, exports, links, and erases stored cases, and asks for proofs.",
        List.of(
            "  bonafide case list",
            "  bonafide case links 12",
            "  bonafide case prove 12 github octocat",
            "  bonafide case outcome 12 cleared --note \"we met her\"",
            "  bonafide case export 12",
            "  bonafide case delete 12"),
        Stream.of(looking, acts.stream(), taking).flatMap(each -> each).toList());
  }
}
