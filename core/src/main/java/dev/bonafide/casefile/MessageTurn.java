package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message as a platform hands it in: who wrote it and whose side they are on is the platform's
 * knowledge, and nothing in the words changes it.
 *
 * @param speaker as the platform shows them; null where it does not say
 * @param at an ISO 8601 date and time with its zone, such as {@code 2025-10-21T10:14:00Z}; null
 *     where the platform does not say
 * @param text what they wrote, in lines that end with {@code \n}
 */
public record MessageTurn(@Nullable String speaker, @Nullable String at, Role role, String text) {
  private static final int LONGEST_NAME = 120;

  public MessageTurn {
    speaker = speaker == null ? null : oneLine(speaker);
    text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** Names of those in a talk of whom a platform says that they are not screened. */
  static Stream<String> besides(List<MessageTurn> talk) {
    boolean told = talk.stream().anyMatch(turn -> turn.role() == Role.SUBJECT);
    return talk.stream()
        .filter(turn -> turn.role() == Role.REVIEWER || (told && turn.role() == Role.OTHER))
        .flatMap(turn -> Stream.ofNullable(turn.speaker()));
  }

  /** What stands before the words where the turn is written down. */
  public String label() {
    return speaker == null ? "" : speaker + ": ";
  }

  /** The same name again for what it gives: what was stored comes back equal. */
  private static @Nullable String oneLine(String name) {
    StringBuilder line = new StringBuilder();
    name.strip()
        .codePoints()
        .map(c -> isLineEnd(c) ? ' ' : c)
        .limit(LONGEST_NAME)
        .forEach(line::appendCodePoint);
    String shown = line.toString().strip();
    return shown.isEmpty() ? null : shown;
  }

  private static boolean isLineEnd(int codePoint) {
    return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
