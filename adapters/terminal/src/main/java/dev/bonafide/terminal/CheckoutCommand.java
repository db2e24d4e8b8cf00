package dev.bonafide.terminal;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Commands that measure Bonafide itself: a checkout has them, and a release does not. */
final class CheckoutCommand {
  private static final List<List<String>> ALL =
      List.of(
          List.of("evaluate"),
          List.of("scorecard"),
          List.of("prompts", "test"),
          List.of("prompts", "record"));

  private CheckoutCommand() {}

  /**
   * Says where to find the command that was meant.
   *
   * @param root of the commands that are here
   */
  static void refuse(String[] args, CommandSpec root) {
    for (List<String> names : ALL) {
      if (names.equals(Arrays.asList(args).subList(0, Math.min(names.size(), args.length)))
          && !has(root, names)) {
        throw new Refusal(
            ("%s measures Bonafide itself and is not in this build: run ./bonafide %1$s in a"
                    + " checkout of the source code (lab/README.md)")
                .formatted(String.join(" ", names)));
      }
    }
  }

  private static boolean has(CommandSpec root, List<String> names) {
    CommandSpec at = root;
    for (String name : names) {
      CommandLine next = at.subcommands().get(name);
      if (next == null) {
        return false;
      }
      at = next.getCommandSpec();
    }
    return true;
  }
}
