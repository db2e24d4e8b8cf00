package dev.bonafide.takehome;

import dev.bonafide.takehome.ShellText.Step;
import dev.bonafide.text.Budget;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Effects of a command: what it downloads and runs, and which files and code it leads to. */
final class Shell {
  /**
   * Code in a command.
   *
   * @param at where the command that runs it begins
   */
  record Snippet(String code, CodeSyntax syntax, int at) {}

  static final WordTable TABLE = new WordTable("commands");

  private static final Pattern EVALUATES =
      Pattern.compile("(?i)(?:^|[\\s;|&({\"'])(?:iex|invoke-expression)\\b|\\[scriptblock\\]");

  /** Code that no one writes into a command without wanting it to go unread. */
  private static final Pattern INLINE =
      Pattern.compile("child_process|\\b(?:eval|exec|atob|__import__)\\(|base64");

  private static final Pattern UPLOAD =
      Pattern.compile(
          "(?i)\\s(?:-(?-i:[a-zA-Z]*[dFT])|--data\\S*|--form|--upload-file|--post-\\w+|-body|-infile)\\b");

  private static final Pattern ENCODED = Pattern.compile("(?i)-e(?:n?c?|nco\\w*)?");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=]{6,}");
  private static final Pattern VARIABLE = Pattern.compile("(?:\\$\\{?|\\{\\{)(\\w{1,60})\\}{0,2}");

  /** A word that may name a file, with a point or a folder. */
  private static final Pattern PROGRAM = Pattern.compile("[\\w@-]*+[./\\\\][\\w@./\\\\-]++");

  private static final int DEEPEST = 5;
  private static final int LONGEST_WORD = 2_000;

  final List<String> targets = new ArrayList<>();
  final List<String> scripts = new ArrayList<>();
  final List<Snippet> snippets = new ArrayList<>();
  private final Downloads downloads = new Downloads();
  private final Set<String> held = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private Danger.@Nullable Sort worst;
  private int worstAt;
  private int sourceAt = -1;

  private Shell() {}

  static Shell read(String command) {
    Shell shell = new Shell();
    shell.run(ShellText.steps(command), false, 0);
    return shell;
  }

  /** Whether its output is what it downloads. */
  static boolean fetches(String command) {
    List<Step> steps = ShellText.steps(command);
    return !steps.isEmpty()
        && steps.stream()
            .anyMatch(one -> Downloads.isFetcher(ShellWords.name(ShellWords.plain(one.words()))));
  }

  /** Degree of danger in itself, at its worst. */
  Danger.@Nullable Sort worst() {
    return worst;
  }

  /** Places at which the steps begin that download and run. */
  List<Integer> steps() {
    return sourceAt < 0 ? List.of(worstAt) : List.of(sourceAt, worstAt);
  }

  private void bad(Danger.Sort sort, int at) {
    if (worst == null || sort.compareTo(worst) > 0) {
      worst = sort;
      worstAt = at;
    }
  }

  /** Goes through steps; says whether what they write is downloaded. */
  private boolean run(List<Step> steps, boolean given, int depth) {
    boolean carried = given;
    boolean decoded = false;
    boolean secret = false;
    for (int at = 0; at < steps.size(); at++) {
      Budget.spend(1);
      Step step = steps.get(at).filled(this::filled);
      carried &= step.piped() || at == 0;
      decoded &= step.piped();
      boolean put = run(step.inner(), false, depth + 1);
      List<String> words = ShellWords.plain(step.words());
      if (!isAssigned(step.words(), words, put)) {
        String name = ShellWords.name(words);
        judge(name, words, step, put, carried, decoded);
        secret = takes(name, words, step, secret && step.piped());
        carried |= put && (name.equals("echo") || name.equals("printf"));
        carried |= words.size() > 1 && words.stream().anyMatch(this::holds);
        runs(name, words, step, carried, depth);
        if (downloads.isFetched(name, words, step)) {
          sourceAt = step.at();
        }
        carried |= downloads.isShown();
        decoded |= decodes(name, words);
        if (carried && (name.equals("tee") || !step.target().isEmpty())) {
          downloads.save(step.target().isEmpty() ? words.getLast() : step.target());
        }
      }
    }
    return carried;
  }

  /** Judges a command by what is piped into it or put into its words. */
  private void judge(
      String name, List<String> words, Step step, boolean put, boolean carried, boolean decoded) {
    boolean input = (carried || decoded) && runsInput(name, words);
    boolean inWords = put || words.stream().anyMatch(this::holds);
    if ((input && carried) || (inWords && runsPut(name, words, put))) {
      bad(Danger.Sort.FETCHED, step.at());
    } else if (input) {
      bad(Danger.Sort.HIDDEN, step.at());
    }
    if (TABLE.has("check", name)) {
      downloads.clear();
    }
  }

  /** Says whether it hands on what is private; keeps in which files, and sees where it is sent. */
  private boolean takes(String name, List<String> words, Step step, boolean piped) {
    boolean some = piped || words.stream().anyMatch(this::isTaken);
    if (some && TABLE.has("send", name) && (piped || UPLOAD.matcher(step.raw()).find())) {
      bad(Danger.Sort.TAKEN, step.at());
    } else if (some && TABLE.has("read", name)) {
      words.stream().skip(1).map(ShellWords::base).forEach(taken::add);
      taken.add(ShellWords.base(step.target()));
    }
    return some && TABLE.has("read", name);
  }

  private boolean isTaken(String word) {
    String path = word.substring(word.indexOf('@') + 1);
    return Paths.isPrivate(path) || (path.length() > 1 && taken.contains(ShellWords.base(path)));
  }

  /** Keeps what its words assign; says whether it does nothing else, as a line of make. */
  private boolean isAssigned(List<String> all, List<String> words, boolean put) {
    all.forEach(word -> assign(word, put));
    boolean alone = words.size() > 2 && words.get(1).matches("[:?]?=");
    if (alone) {
      String value = String.join(" ", words.subList(2, words.size()));
      assign(words.getFirst().replace("$", ""), value, put);
    }
    return alone;
  }

  private void assign(String word, boolean put) {
    Matcher assigned = ShellWords.ASSIGNED.matcher(word);
    if (assigned.matches()) {
      assign(assigned.group(1), assigned.group(2), put);
    }
  }

  private void assign(String name, String value, boolean put) {
    if (value.indexOf(ShellText.OUTPUT) < 0) {
      values.put(name, value.length() < LONGEST_WORD ? value : "");
    } else if (put) {
      held.add(name);
    }
  }

  /** A word with the values of its variables; one that grows too long stays as it is. */
  private String filled(String word) {
    if (values.isEmpty() || (word.indexOf('$') < 0 && word.indexOf('{') < 0)) {
      return word;
    }
    StringBuilder filled = new StringBuilder();
    Matcher variable = VARIABLE.matcher(word);
    while (filled.length() < LONGEST_WORD && variable.find()) {
      String value = values.getOrDefault(variable.group(1), variable.group());
      variable.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return filled.length() < LONGEST_WORD ? variable.appendTail(filled).toString() : word;
  }

  private boolean holds(String word) {
    return !held.isEmpty()
        && VARIABLE.matcher(word).results().anyMatch(one -> held.contains(one.group(1)));
  }

  /** Whether it takes for a program what is piped into it. */
  private static boolean runsInput(String name, List<String> words) {
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

  /** Whether it takes for a program what another command put into its words. */
  private boolean runsPut(String name, List<String> words, boolean put) {
    boolean first = put && !words.isEmpty() && words.getFirst().indexOf(ShellText.OUTPUT) == 0;
    if (first || TABLE.has("evaluate", name) || !TABLE.has("run", name)) {
      return first || TABLE.has("evaluate", name);
    }
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      boolean here = word.indexOf(ShellText.OUTPUT) == 0 || holds(word);
      if (here || TABLE.has("code", word.toLowerCase(Locale.ROOT))) {
        return here || words.subList(at, words.size()).stream().anyMatch(this::isPut);
      }
      if (!word.startsWith("-")) {
        return false;
      }
    }
    return false;
  }

  private boolean isPut(String word) {
    return word.indexOf(ShellText.OUTPUT) >= 0 || holds(word);
  }

  /** Runs code in its words, a file, or a program that was saved before. */
  private void runs(String name, List<String> words, Step step, boolean carried, int depth) {
    if (words.isEmpty()) {
      return;
    }
    boolean runner = TABLE.has("run", name);
    boolean own = words.getFirst().contains("/") || words.getFirst().contains("\\");
    if ((EVALUATES.matcher(step.raw()).find() && Downloads.isCalled(step))
        || (downloads.hold(words.getFirst()) && (own || !runner))
        || (TABLE.has("load", name) && step.raw().contains("http"))) {
      bad(Danger.Sort.FETCHED, step.at());
    }
    if (runner || name.equals("chmod")) {
      String file = runner ? argument(name, words, step, carried, depth) : words.getLast();
      if (!file.isEmpty() && downloads.hold(file)) {
        bad(Danger.Sort.FETCHED, step.at());
      } else if (runner && Paths.isNoCode(file.replaceAll("[?#].*", "")) && !file.contains("://")) {
        bad(Danger.Sort.HIDDEN, step.at());
      }
      if (!file.isEmpty() && runner) {
        targets.add(file);
      }
    } else if (PROGRAM.matcher(words.getFirst()).matches()) {
      targets.add(words.getFirst());
    }
    if (TABLE.has("manage", name) && words.size() > 1) {
      scripts.add(words.get(1).startsWith("run") && words.size() > 2 ? words.get(2) : words.get(1));
    }
  }

  /** The file that an interpreter runs; code that stands in its words is looked at by itself. */
  private String argument(String name, List<String> words, Step step, boolean carried, int depth) {
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      String small = word.toLowerCase(Locale.ROOT);
      boolean power = name.startsWith("p") && (name.equals("powershell") || name.equals("pwsh"));
      if (power
          && ENCODED.matcher(small).matches()
          && at + 1 < words.size()
          && BASE64.matcher(words.get(at + 1)).matches()) {
        bad(Danger.Sort.HIDDEN, step.at());
        inside(unwrapped(words.get(at + 1)), step, carried, depth);
        return "";
      }
      boolean rest = power || (TABLE.has("shell", name) && small.startsWith("/"));
      if (TABLE.has("code", small) && at + 1 < words.size()) {
        String code = String.join(" ", words.subList(at + 1, rest ? words.size() : at + 2));
        if (TABLE.has("shell", name)) {
          inside(code, step, carried, depth);
        } else {
          if (INLINE.matcher(code).find()) {
            bad(Danger.Sort.HIDDEN, step.at());
          }
          boolean python = name.startsWith("py");
          snippets.add(
              new Snippet(code, python ? CodeSyntax.PYTHON : CodeSyntax.SCRIPT, step.at()));
        }
        return "";
      }
      if (small.equals("-m")) {
        return "";
      }
      boolean option = word.startsWith("-") || (word.startsWith("/") && word.length() < 4);
      boolean value = power && at > 1 && !small.endsWith(".ps1");
      if (!option && !word.isBlank() && !value) {
        return name.equals("start") || name.startsWith("msi") ? words.getLast() : word;
      }
    }
    return "";
  }

  private static String unwrapped(String encoded) {
    try {
      return new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_16LE);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private void inside(String code, Step step, boolean carried, int depth) {
    if (depth < DEEPEST) {
      int before = worstAt;
      Danger.Sort was = worst;
      run(ShellText.steps(code), carried, depth + 1);
      worstAt = worst == was ? before : step.at();
      sourceAt = sourceAt < 0 ? -1 : step.at();
    }
  }

  private static boolean decodes(String name, List<String> words) {
    return TABLE.has("decode", name)
        && words.stream().anyMatch(word -> word.matches("-[dDr]|--decode|-d\\w*"));
  }
}
