package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.CommandNames;
import dev.bonafide.bot.Ran;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What every command says of itself, found from the first help down. */
final class CommandLinePage {
  /** Fits a phone held upright, nearly. */
  private static final int COLUMNS = 60;

  private CommandLinePage() {}

  static Page page() {
    String text =
        """
        # Command line
        The launcher is `./bonafide`, at the root of the repository. It finds JDK 25, builds the program if necessary, and runs it. `screen`, `read`, and `rules` need no server, database, network, or token. `evaluate`, `scorecard`, `prompts test`, and `prompts record` measure Bonafide itself, and need a checkout of the source code ([lab](../../lab/README.md)). For the commands in a chat, see [talk to the bot](commands.md).

        - Only the result goes to standard output. Messages go to standard error. Progress is shown only in a terminal. If `NO_COLOR` is set, the output has no colors.
        - `--format json` prints one object that conforms to [the verdict's schema](verdict.md). For the same input and rules, the output is identical, except for `id`, `at`, and `tookMs`.
        - If a file is damaged or exceeds [a limit](evidence.md#limits), the error names the file and the problem, and the case is not screened. If the file is attached to an email, or is in an archive or a folder, everything else is screened and printed, and the status is 2.
        - If Bonafide itself fails while it reads or examines one item, the report and standard error name that item as not read. The rest is screened, the verdict is not better than `insufficient_evidence`, and the exit status is 2.

        | exit status | meaning |
        | --- | --- |
        | 0 | done |
        | 1 | unexpected failure |
        | 2 | wrong usage, or an input that cannot be read |
        | 3 | the verdict reached the level of `--fail-on` |

        %s
        """
            .formatted(
                CommandNames.all().map(CommandLinePage::part).collect(Collectors.joining("\n\n")));
    return Page.of("docs/reference/command-line.md", text);
  }

  private static String part(String command) {
    Ran ran = Ran.narrow(COLUMNS, Path.of("."), CommandNames.help(command));
    assertThat(ran.status()).as(command).isZero();
    return "## bonafide %s\n\n```text\n%s\n```".formatted(command, ran.out().strip());
  }
}
