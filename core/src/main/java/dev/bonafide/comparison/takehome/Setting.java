package dev.bonafide.comparison.takehome;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A command in a file of settings.
 *
 * @param path the keys that lead to it, with points between
 * @param words of a command that is given as a list; else all of it
 * @param places where a letter of the command stands in the text as read
 */
record Setting(String path, List<String> words, IntUnaryOperator places) {
  static Setting at(String path, String command, int at) {
    return new Setting(path, List.of(command), _ -> at);
  }

  /** As a shell would be told it. */
  String command() {
    return words.size() == 1
        ? words.getFirst()
        : words.stream().map(Setting::quoted).collect(Collectors.joining(" "));
  }

  static String quoted(String word) {
    return word.matches("[\\w./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
