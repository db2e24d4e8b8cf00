package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every command says of itself, found from the first help down. */
final class CommandLinePage {
  /** Fits a phone held upright, nearly. */
  private static final int COLUMNS = 60;

  private static final Pattern NAMED = Pattern.compile("^ {2}([a-z]+) {2,}\\S.*");

  private CommandLinePage() {}

  static Page page() {
    List<String> parts = new ArrayList<>();
    add("", parts);
    String text =
        """
        # Command line
        `./bonafide` at the root of the repository is the launcher. It finds a JDK 25, builds the program if it has not been built or sources are newer, and runs it. `screen`, `read`, `evaluate`, `scorecard` and `rules` need no server, no database, no network and no token. For what you can say to the bot in a chat, see [another page](commands.md).

        - Only the result goes to standard output. Messages and progress go to standard error, and progress only to a terminal. `NO_COLOR` is honored.
        - `--format json` prints one object that conforms to [the verdict's schema](verdict.md). The same inputs and rules give the same bytes, except for `id`, `at` and `tookMs`.
        - A damaged, hostile or oversized file is refused by name, with [the limit it broke](evidence.md#limits); the case is then not screened without it. In `evaluate` such a case is counted and named, and the rest goes on.

        | exit status | means |
        | --- | --- |
        | 0 | done |
        | 1 | unexpected failure |
        | 2 | wrong usage, or an input that cannot be read |
        | 3 | the level of `--fail-on` was reached |

        %s
        """
            .formatted(String.join("\n\n", parts));
    return Page.of("docs/reference/command-line.md", text);
  }

  private static void add(String command, List<String> parts) {
    String[] args =
        Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    Ran ran = Ran.narrow(COLUMNS, Path.of("."), args);
    assertThat(ran.status()).as(command).isZero();
    parts.add("## bonafide %s\n\n```text\n%s\n```".formatted(command, ran.out().strip()));
    commands(ran.out()).forEach(name -> add((command + " " + name).strip(), parts));
  }

  /** The commands that a help lists. */
  static List<String> commands(String help) {
    String list =
        help.lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .map(line -> line.startsWith("    ") ? " " + line.strip() : "\n" + line)
            .collect(Collectors.joining());
    return list.lines()
        .map(NAMED::matcher)
        .filter(named -> named.matches())
        .map(named -> named.group(1))
        .toList();
  }
}
