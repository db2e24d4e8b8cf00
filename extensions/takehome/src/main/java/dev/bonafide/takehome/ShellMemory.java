package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.ShellText;
import dev.bonafide.takehome.code.ShellText.Step;
import dev.bonafide.takehome.code.ShellWords;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variables and files of commands: their values, and where what they hold comes from. */
final class ShellMemory {
  private static final Pattern VARIABLE = Patterns.of("shell-memory.variable");

  private static final int LONGEST_WORD = 2_000;
  private static final int DEEPEST = 4;
  private static final int MOST_GIVEN = 10;

  private final Map<String, String> values = new HashMap<>();

  /** By the names of files, and of variables behind a sign that no name of a file begins with. */
  final Map<String, Set<Origin>> origins = new HashMap<>();

  /** Whether the last download was written to the next command. */
  boolean shown;

  /** Whether the last folder that was entered is private, or holds code of others. */
  boolean inPrivate;

  boolean inTaken;

  final Surroundings around;

  ShellMemory(Surroundings around) {
    this.around = around;
  }

  /** Keeps what its words assign; says whether it does nothing else, as a line of make. */
  boolean isAssigned(List<String> all, List<String> words, Set<Origin> put) {
    all.forEach(word -> assign(word, put));
    boolean alone = words.size() > 2 && words.get(1).matches("[:?]?=");
    boolean each = words.size() > 3 && words.getFirst().equals("for") && words.get(2).equals("in");
    if (alone || each) {
      List<String> told = words.subList(alone ? 2 : 3, words.size());
      String value =
          told.contains("+")
              ? told.stream()
                  .map(one -> one.equals("+") ? "" : values.getOrDefault(one, one))
                  .collect(Collectors.joining())
              : String.join(" ", told);
      assign(words.get(alone ? 0 : 1).replace("$", ""), value, put);
    }
    return alone;
  }

  private void assign(String word, Set<Origin> put) {
    Matcher assigned = ShellWords.ASSIGNED.matcher(word);
    if (assigned.matches()) {
      assign(assigned.group(1), assigned.group(2), put);
    }
  }

  private void assign(String name, String value, Set<Origin> put) {
    if (value.indexOf(ShellText.OUTPUT) < 0) {
      values.put(name, value.length() < LONGEST_WORD ? value : "");
    } else {
      keep("=" + name, put);
    }
  }

  /** Notes where what a file holds comes from, or a variable behind an equals sign. */
  void keep(String path, Set<Origin> from) {
    String name = ShellWords.base(path);
    if (!from.isEmpty() && !name.isEmpty() && !name.equals("null")) {
      origins.computeIfAbsent(name, _ -> EnumSet.noneOf(Origin.class)).addAll(from);
    }
  }

  boolean isKept(String path, Origin from) {
    return Stream.of(path.split("[/\\\\]"))
        .anyMatch(one -> origins.getOrDefault(one, Set.of()).contains(from));
  }

  /**
   * Notes that what was downloaded into files was compared with what is known of it.
   *
   * @param told names of the files among other words; where it holds none or hides them, all are
   */
  void check(String told) {
    boolean open =
        told.isBlank()
            || told.endsWith("-")
            || told.indexOf('$') >= 0
            || told.indexOf(ShellText.OUTPUT) >= 0;
    Set<String> named =
        Stream.of(told.split("[\\s*]+")).map(ShellWords::base).collect(Collectors.toSet());
    origins.forEach(
        (name, from) ->
            from.removeIf(one -> one == Origin.NETWORK && (open || named.contains(name))));
  }

  /** The steps of a script of the repository that a command reads in, all at its place. */
  List<Step> sourced(List<String> words, int place) {
    String script = around.scripts().getOrDefault(ShellWords.base(words.getLast()), "");
    return ShellText.steps(script).stream().map(one -> one.told(place)).toList();
  }

  /** Keeps the words that a function is called with. */
  void call(List<String> words, Set<Origin> put) {
    values.put("@", String.join(" ", words.subList(1, words.size())));
    values.put("*", values.get("@"));
    for (int at = 1; at < MOST_GIVEN; at++) {
      origins.remove("=" + at);
      assign(String.valueOf(at), at < words.size() ? words.get(at) : "", put);
    }
  }

  /** A word with the values of its variables, and of those in them. */
  String filled(String word) {
    String filled = word;
    for (int time = 0; time < DEEPEST && VARIABLE.matcher(filled).find(); time++) {
      filled = once(filled);
    }
    return filled;
  }

  /** The same with the values of its variables; one that grows too long stays as it is. */
  private String once(String word) {
    StringBuilder filled = new StringBuilder();
    Matcher variable = VARIABLE.matcher(word);
    while (filled.length() < LONGEST_WORD && variable.find()) {
      String name = name(variable);
      String value = values.getOrDefault(name, around.value(name));
      String usual = value == null ? variable.group(2) : value;
      String all = usual == null ? variable.group() : usual;
      variable.appendReplacement(filled, Matcher.quoteReplacement(all));
    }
    return filled.length() < LONGEST_WORD ? variable.appendTail(filled).toString() : word;
  }

  private static String name(MatchResult variable) {
    String braced = variable.group(1);
    return braced == null ? variable.group(3) : braced.replaceFirst("(?<=\\w):?[-=?+].*", "");
  }

  /** Whether a variable in a word holds what comes from there. */
  boolean holds(String word, Origin from) {
    return !origins.isEmpty()
        && VARIABLE.matcher(word).results().anyMatch(one -> isKept("=" + name(one), from));
  }

  /**
   * Whether a command takes for a program what comes from there and is in its words.
   *
   * @param put whether the output of another command that is in them comes from there
   */
  boolean runPut(String name, List<String> words, Origin from, boolean put) {
    boolean first = !words.isEmpty() && isPut(words.getFirst(), from, put);
    if (first || Shell.TABLE.has("evaluate", name) || !Shell.TABLE.has("run", name)) {
      return first || Shell.TABLE.has("evaluate", name);
    }
    boolean code = false;
    for (String word : words.subList(1, words.size())) {
      boolean inside = holds(word, from) || (put && word.indexOf(ShellText.OUTPUT) >= 0);
      if (isPut(word, from, put) || (code && inside)) {
        return true;
      }
      code |= Shell.TABLE.has("code", word.toLowerCase(Locale.ROOT));
      if (!code && !word.startsWith("-") && !word.startsWith("<")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word begins with what comes from there. */
  private boolean isPut(String word, Origin from, boolean put) {
    return (put && word.indexOf(ShellText.OUTPUT) == 0)
        || (word.startsWith("$") && word.indexOf('/') < 0 && holds(word, from));
  }
}
