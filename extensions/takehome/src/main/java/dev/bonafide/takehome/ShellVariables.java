package dev.bonafide.takehome;

import dev.bonafide.takehome.Shell.Flow;
import dev.bonafide.takehome.code.ShellText;
import dev.bonafide.takehome.code.ShellWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Variables of commands: their values, and which of them hold what a command downloaded. */
final class ShellVariables {
  private static final Pattern VARIABLE =
      Pattern.compile("(?:\\$\\{|\\{\\{ ?)([\\w.-]{1,80}) ?\\}{0,2}|\\$(\\w{1,60})");

  private static final int LONGEST_WORD = 2_000;

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> fetched = new HashSet<>();
  private final Surroundings around;
  private final Takings takings;

  ShellVariables(Surroundings around, Takings takings) {
    this.around = around;
    this.takings = takings;
  }

  /** Keeps what its words assign; says whether it does nothing else, as a line of make. */
  boolean isAssigned(List<String> all, List<String> words, Flow put) {
    all.forEach(word -> assign(word, put));
    boolean alone = words.size() > 2 && words.get(1).matches("[:?]?=");
    boolean each = words.size() > 3 && words.getFirst().equals("for") && words.get(2).equals("in");
    if (alone || each) {
      String value = String.join(" ", words.subList(alone ? 2 : 3, words.size()));
      assign(words.get(alone ? 0 : 1).replace("$", ""), value, put);
    }
    return alone;
  }

  private void assign(String word, Flow put) {
    Matcher assigned = ShellWords.ASSIGNED.matcher(word);
    if (assigned.matches()) {
      assign(assigned.group(1), assigned.group(2), put);
    }
  }

  private void assign(String name, String value, Flow put) {
    if (value.indexOf(ShellText.OUTPUT) < 0) {
      values.put(name, value.length() < LONGEST_WORD ? value : "");
      return;
    }
    if (put.fetched) {
      fetched.add(name);
    }
    if (put.secret) {
      takings.keep(name);
    }
  }

  /** A word with the values of its variables; one that grows too long stays as it is. */
  String filled(String word) {
    if (word.indexOf('$') < 0 && word.indexOf('{') < 0) {
      return word;
    }
    StringBuilder filled = new StringBuilder();
    Matcher variable = VARIABLE.matcher(word);
    while (filled.length() < LONGEST_WORD && variable.find()) {
      String name = name(variable);
      String value = values.getOrDefault(name, around.value(name));
      String all = value == null ? variable.group() : value;
      variable.appendReplacement(filled, Matcher.quoteReplacement(all));
    }
    return filled.length() < LONGEST_WORD ? variable.appendTail(filled).toString() : word;
  }

  private static String name(MatchResult variable) {
    String braced = variable.group(1);
    return braced == null ? variable.group(2) : braced.replaceFirst("(?<=\\w):?[-=?+].*", "");
  }

  /** Names of the variables in a word. */
  static Stream<String> named(String word) {
    return VARIABLE.matcher(word).results().map(ShellVariables::name);
  }

  /** Whether a variable in a word holds what was downloaded. */
  boolean holds(String word) {
    return !fetched.isEmpty() && named(word).anyMatch(fetched::contains);
  }
}
