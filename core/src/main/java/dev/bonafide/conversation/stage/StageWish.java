package dev.bonafide.conversation.stage;

import dev.bonafide.conversation.command.WatchCommand;
import java.util.List;
import java.util.stream.Stream;

/**
 * What someone wants of the stages that are watched for a room.
 *
 * @param stages that are to be tried, each once; empty for anything else
 */
record StageWish(WatchCommand command, List<String> stages) {
  private static final int MOST = 10;
  private static final int LONGEST = 100;

  /** In the words of the other setting that is tried first. */
  private static final List<String> TRYING =
      List.of("dry-run", "dry run", "dryrun", "trial", "try");

  static StageWish of(String typed) {
    String text = typed.strip();
    for (String word : TRYING) {
      if (text.regionMatches(true, 0, word, 0, word.length())) {
        String rest = text.substring(word.length());
        if (rest.isEmpty() || Character.isWhitespace(rest.charAt(0)) || rest.charAt(0) == ':') {
          return new StageWish(WatchCommand.TRIAL, stages(rest));
        }
      }
    }
    WatchCommand command = WatchCommand.of(text);
    return new StageWish(command == WatchCommand.TRIAL ? WatchCommand.UNKNOWN : command, List.of());
  }

  private static List<String> stages(String typed) {
    String names = typed.strip().startsWith(":") ? typed.strip().substring(1) : typed;
    return Stream.of(names.split("[,;\n]", -1))
        .map(one -> one.strip().replaceAll("^[\"“”']+|[\"“”']+$", "").strip())
        .filter(one -> !one.isEmpty() && one.length() <= LONGEST)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
