package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.ShellText;
import dev.bonafide.takehome.code.ShellText.Step;
import dev.bonafide.takehome.code.ShellWords;
import dev.bonafide.takehome.code.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Commands that take for a program what others write, and from where they take it. */
final class Interpreters {
  private static final WordTable TABLE = ShellWords.TABLE;

  /** A shell that someone else gives its commands over the network. */
  private static final Pattern REMOTE = Patterns.of("interpreters.remote");

  private Interpreters() {}

  /** Whether a command hands a shell to someone else. */
  static boolean areGivenAway(Step step) {
    return REMOTE.matcher(step.raw()).find();
  }

  /** Whether a command takes for a program what is piped into it. */
  static boolean runInput(String name, List<String> words) {
    if (!TABLE.has("run", name) && !name.equals("eval")) {
      return false;
    }
    for (String word : words.subList(1, words.size())) {
      if (TABLE.has("input", word)) {
        return true;
      }
      if (!word.startsWith("-") && !word.startsWith("/")) {
        return name.equals("iex");
      }
      if (TABLE.has("no-input", word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a command takes for a program what another put into its words.
   *
   * @param put whether it is the output of a command that downloads
   */
  static boolean runPut(String name, List<String> words, boolean put, ShellMemory memory) {
    boolean first = put && !words.isEmpty() && words.getFirst().indexOf(ShellText.OUTPUT) == 0;
    if (first || TABLE.has("evaluate", name) || !TABLE.has("run", name)) {
      return first || TABLE.has("evaluate", name);
    }
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      boolean here = word.indexOf(ShellText.OUTPUT) == 0 || memory.holds(word, Origin.NETWORK);
      if (here || TABLE.has("code", word.toLowerCase(Locale.ROOT))) {
        return here || words.subList(at, words.size()).stream().anyMatch(one -> isPut(one, memory));
      }
      if (!word.startsWith("-") && !word.startsWith("<")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPut(String word, ShellMemory memory) {
    return word.indexOf(ShellText.OUTPUT) >= 0 || memory.holds(word, Origin.NETWORK);
  }
}
