package dev.bonafide.docs;

import dev.bonafide.bot.Ran;
import dev.bonafide.house.House;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command in a document with what it prints: a fenced block that begins with {@code $
 * ./bonafide}. A line {@code …} stands for lines left out; what follows it is found again by its
 * first line, whatever number a finding has.
 */
record Shown(String command, List<String> lines) {
  static final Pattern BLOCK =
      Pattern.compile(
          "(?s)```text\n\\$ ((?:echo \"[^\"\n]*\" \\| )?\\./bonafide [^\n]*)\n(.*?)\n```");

  private static final Pattern COMMAND =
      Pattern.compile("(?:echo \"([^\"]*)\" \\| )?\\./bonafide (.*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String LEFT_OUT = "…";
  private static final Map<String, List<String>> PRINTED = new HashMap<>();

  /** The same with what is printed today. */
  Shown today() {
    List<String> printed = PRINTED.computeIfAbsent(command, Shown::run);
    List<String> today = new ArrayList<>();
    int at = 0;
    boolean anywhere = false;
    for (String line : lines) {
      if (line.equals(LEFT_OUT)) {
        today.add(line);
        anywhere = true;
        continue;
      }
      if (anywhere) {
        at = find(line, printed, at);
      }
      today.add(at < printed.size() ? printed.get(at) : "(nothing more is printed)");
      at++;
      anywhere = false;
    }
    return new Shown(command, today);
  }

  private int find(String line, List<String> printed, int from) {
    for (int at = from; at < printed.size(); at++) {
      if (unnumbered(printed.get(at)).equals(unnumbered(line))) {
        return at;
      }
    }
    throw new AssertionError("$ " + command + "\nno longer prints:\n" + line);
  }

  private static String unnumbered(String line) {
    return line.replaceFirst("^\\d+\\. ", "");
  }

  private static List<String> run(String command) {
    Matcher parts = COMMAND.matcher(command);
    if (!parts.matches()) {
      throw new IllegalStateException(command);
    }
    String in = parts.group(1) == null ? "" : parts.group(1) + "\n";
    List<String> args =
        WORD.matcher(parts.group(2))
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList();
    return Ran.withShippedRules(House.ROOT, in, args).out().lines().toList();
  }

  /** As it stands in the document. */
  String block() {
    return "```text\n$ " + command + "\n" + String.join("\n", lines) + "\n```";
  }
}
