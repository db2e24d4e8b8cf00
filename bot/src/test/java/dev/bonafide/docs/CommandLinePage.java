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
        The launcher is `./bonafide`, at the root of the repository. It finds JDK 25, builds the program if necessary, and runs it. `screen`, `read`, `evaluate`, `scorecard` and `rules` need no server, database, network or token. For the commands in a chat, see [talk to the bot](commands.md).

        - Only the result goes to standard output. Messages go to standard error. Progress is shown only in a terminal. If `NO_COLOR` is set, the output has no colors.
        - `--format json` prints one object that conforms to [the verdict's schema](verdict.md). For the same input and rules, the output is identical, except for `id`, `at` and `tookMs`.
        - If a file is damaged or exceeds [a limit](evidence.md#limits), the error names the file and the problem, and the case is not screened. `evaluate` counts and names such a case, and continues with the next one.

        | exit status | meaning |
        | --- | --- |
        | 0 | done |
        | 1 | unexpected failure |
        | 2 | wrong usage, or an input that cannot be read |
        | 3 | the verdict reached the level of `--fail-on` |

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
