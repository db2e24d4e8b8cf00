package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.ShellText;
import dev.bonafide.takehome.code.ShellText.Step;
import dev.bonafide.takehome.code.ShellWords;
import dev.bonafide.takehome.code.WordTable;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Effects of a command: what it downloads and runs, and which files and code it leads to. */
final class Shell {
  /**
   * Code in a command.
   *
   * @param at where the command that runs it begins
   */
  record Snippet(String code, CodeSyntax syntax, int at) {}

  static final WordTable TABLE = ShellWords.TABLE;

  private static final Step NO_STEP = new Step(List.of(), false, List.of(), "", "", 0);

  private static final int DEEPEST = 5;
  private static final int MOST_CALLS = 60;

  final List<String> targets = new ArrayList<>();
  final List<String> scripts = new ArrayList<>();

  /** Syntaxes of files that it runs, where it tells what reads them. */
  final Map<String, @Nullable CodeSyntax> syntaxes = new HashMap<>();

  final List<Snippet> snippets = new ArrayList<>();
  final ShellMemory memory;
  private final Transfers transfers;
  private final Map<String, List<Step>> functions = new HashMap<>();
  private Danger.@Nullable Sort worst;
  private int calls;
  private int worstAt;
  private int sourceAt = -1;
  private int takenAt = -1;

  private Shell(Surroundings around) {
    this.memory = new ShellMemory(around);
    this.transfers = new Transfers(memory);
  }

  static Shell read(String command) {
    return read(command, Surroundings.NONE);
  }

  static Shell read(String command, Surroundings around) {
    Shell shell = new Shell(around);
    shell.run(ShellText.steps(command), Set.of(), 0);
    return shell;
  }

  /** Whether its output is what it downloads. */
  static boolean fetches(String command) {
    return ShellText.steps(command).stream()
        .anyMatch(one -> TABLE.has("fetch", ShellWords.name(ShellWords.plain(one.words()))));
  }

  /** Whether it takes what is written to it for code. */
  static boolean isFed(String command) {
    List<Step> steps = ShellText.steps(command);
    List<String> words = steps.isEmpty() ? List.of() : ShellWords.plain(steps.getLast().words());
    String name = ShellWords.name(words);
    return !words.isEmpty() && !name.equals("open") && ShellWords.runInput(name, words);
  }

  /** Degree of danger in itself, at its worst. */
  Danger.@Nullable Sort worst() {
    return worst;
  }

  /** Places at which the steps begin that download or take, and that run or send. */
  List<Integer> steps() {
    int from = worst == Danger.Sort.TAKEN ? takenAt : sourceAt;
    return from < 0 ? List.of(worstAt) : List.of(from, worstAt);
  }

  private void bad(Danger.Sort sort, int at) {
    if (worst == null || sort.compareTo(worst) > 0) {
      worst = sort;
      worstAt = at;
    }
  }

  /**
   * Goes through steps; says where what the last of them writes comes from, and whether any writes
   * what is private.
   */
  private Set<Origin> run(List<Step> steps, Set<Origin> given, int depth) {
    Set<Origin> flow = EnumSet.noneOf(Origin.class);
    Set<Origin> group = EnumSet.noneOf(Origin.class);
    flow.addAll(given);
    for (int at = 0; at < steps.size(); at++) {
      Budget.spend(1);
      if (steps.get(at).words().indexOf(ShellText.FUNCTION) == 0) {
        at += declares(steps.subList(at, steps.size()));
        continue;
      }
      Step step = steps.get(at).filled(memory::filled);
      if (!step.words().isEmpty() && TABLE.has("close", step.words().getFirst())) {
        flow = group;
        group = EnumSet.noneOf(Origin.class);
      } else if (!step.piped() && at > 0 && !steps.get(at - 1).words().equals(List.of("{"))) {
        flow = EnumSet.noneOf(Origin.class);
      }
      Set<Origin> put = run(step.inner(), Set.of(), depth + 1);
      List<String> words = ShellWords.plain(step.words());
      if (!memory.isAssigned(step.words(), words, put)) {
        follow(words, step, flow, put, depth);
      }
      if (TABLE.has("check", ShellWords.name(words))) {
        checks(words, steps, at, depth);
      }
      if (step.target().isEmpty() && (at + 1 == steps.size() || !steps.get(at + 1).piped())) {
        group.addAll(flow);
      }
    }
    set(flow, Origin.PRIVATE, group.contains(Origin.PRIVATE) || flow.contains(Origin.PRIVATE));
    return flow;
  }

  /** Keeps the steps of a function; says how many to leave out, as it is called with its words. */
  private int declares(List<Step> steps) {
    int end = 1;
    while (end < steps.size() && !steps.get(end).words().contains("}")) {
      end++;
    }
    String name = steps.getFirst().words().get(1);
    functions.put(name, steps.subList(1, end));
    boolean called =
        steps.stream()
            .skip(end)
            .anyMatch(one -> ShellWords.name(ShellWords.plain(one.words())).equals(name));
    return called ? end - 1 : 0;
  }

  /** Follows a command: what goes into it, what it does, and what it writes. */
  private void follow(List<String> words, Step step, Set<Origin> flow, Set<Origin> put, int depth) {
    String name = ShellWords.name(words);
    if (functions.containsKey(name) && depth < DEEPEST && calls++ < MOST_CALLS) {
      memory.call(words, put);
      Set<Origin> shown = run(functions.get(name), flow, depth);
      flow.clear();
      flow.addAll(shown);
      return;
    }
    List<Step> read = TABLE.has("source", name) ? memory.sourced(words, step.at()) : List.of();
    IntStream.range(0, read.size())
        .filter(at -> read.get(at).words().indexOf(ShellText.FUNCTION) == 0)
        .forEach(at -> declares(read.subList(at, read.size())));
    judge(name, words, step, flow, put);
    set(flow, Origin.PRIVATE, takes(name, words, step, flow, put));
    boolean shown = put.contains(Origin.NETWORK) && (name.equals("echo") || name.equals("printf"));
    boolean fetched =
        flow.contains(Origin.NETWORK)
            || shown
            || (words.size() > 1 && holds(words, Origin.NETWORK));
    set(flow, Origin.NETWORK, fetched);
    runs(name, words, step, flow, depth);
    if (transfers.isFetched(name, words, step)) {
      sourceAt = step.at();
    }
    set(flow, Origin.NETWORK, fetched || memory.shown);
    if (Patterns.find("shell.decodes", step.raw())) {
      flow.add(Origin.DECODED);
    }
    if (name.equals("tee") || !step.target().isEmpty()) {
      memory.keep(step.target().isEmpty() ? words.getLast() : step.target(), flow);
    }
  }

  /** Sees a command that compares what was downloaded, if anything depends on whether it fits. */
  private void checks(List<String> words, List<Step> steps, int at, int depth) {
    Step next = at + 1 < steps.size() ? steps.get(at + 1) : NO_STEP;
    boolean compares = words.stream().anyMatch(one -> TABLE.has("checks", one));
    boolean used = depth > 0 || next.piped() || !steps.get(at).target().isEmpty();
    Step before = compares && at > 0 && steps.get(at).piped() ? steps.get(at - 1) : NO_STEP;
    if ((compares || used) && !next.words().equals(List.of("true"))) {
      memory.check(memory.filled(String.join(" ", before.words())));
    }
  }

  private static void set(Set<Origin> flow, Origin origin, boolean is) {
    flow.remove(origin);
    if (is) {
      flow.add(origin);
    }
  }

  private boolean holds(List<String> words, Origin from) {
    return words.stream().anyMatch(one -> memory.holds(one, from));
  }

  /** Judges a command by what is piped into it or put into its words. */
  private void judge(
      String name, List<String> words, Step step, Set<Origin> flow, Set<Origin> put) {
    if (Patterns.find("shell.remote", step.raw())
        || isCode(Origin.NETWORK, name, words, flow, put)) {
      bad(Danger.Sort.FETCHED, step.at());
    } else if (Patterns.find("shell.encoded", step.raw())
        || isCode(Origin.DECODED, name, words, flow, put)) {
      bad(Danger.Sort.HIDDEN, step.at());
    }
  }

  private boolean isCode(
      Origin from, String name, List<String> words, Set<Origin> flow, Set<Origin> put) {
    boolean made = put.contains(from);
    return (flow.contains(from) && ShellWords.runInput(name, words))
        || ((made || holds(words, from)) && memory.runPut(name, words, from, made));
  }

  /** Says whether it hands on what is private; sees where it is sent. */
  private boolean takes(
      String name, List<String> words, Step step, Set<Origin> flow, Set<Origin> inner) {
    boolean piped = flow.contains(Origin.PRIVATE);
    boolean put = inner.contains(Origin.PRIVATE);
    if (!put && !transfers.isIn(name, words, step, piped)) {
      return false;
    }
    takenAt = takenAt < 0 ? step.at() : takenAt;
    if (transfers.sends(name, words, step, piped, put)) {
      bad(Danger.Sort.TAKEN, step.at());
    }
    return transfers.passes(name, words, step);
  }

  /** Runs code in its words, a file, or a program that was saved before. */
  private void runs(String name, List<String> words, Step step, Set<Origin> carried, int depth) {
    if (words.isEmpty()) {
      return;
    }
    boolean runner = TABLE.has("run", name);
    boolean own = words.getFirst().contains("/") || words.getFirst().contains("\\");
    if ((Patterns.find("shell.evaluates", step.raw()) && transfers.isCalled(step))
        || (memory.isKept(words.getFirst(), Origin.NETWORK)
            && (own || !runner)
            && !ShellWords.ASSIGNED.matcher(words.getFirst()).matches())
        || transfers.builds(name, words, runner)
        || Transfers.installs(name, words, step)) {
      bad(Danger.Sort.FETCHED, step.at());
    }
    if (runner || name.equals("chmod")) {
      String file = runner ? argument(name, words, step, carried, depth) : words.getLast();
      boolean noCode = Paths.isNoCode(file.replaceAll("[?#].*", "")) && !file.contains("://");
      if (memory.isKept(file, Origin.NETWORK)) {
        bad(Danger.Sort.FETCHED, step.at());
      } else if (runner
          && !TABLE.has("show", name)
          && (noCode || memory.isKept(file, Origin.DECODED))) {
        bad(Danger.Sort.HIDDEN, step.at());
      }
      if (!file.isEmpty() && runner) {
        targets.add(file);
        String reader = name.replaceAll("[\\d.]+$", "");
        syntaxes.put(file, CodeSyntax.WORDS.has("readers", reader) ? CodeSyntax.of(reader) : null);
      }
    }
    if (Patterns.matches("shell.program", words.getFirst())
        && !(runner && words.getFirst().startsWith("/"))) {
      targets.add(words.getFirst());
    }
    leads(name, words, step, depth);
  }

  /** Keeps what it leads to besides the file that it runs, and runs its words that are commands. */
  private void leads(String name, List<String> words, Step step, int depth) {
    Patterns.all("shell.first", step.raw())
        .limit(DEEPEST)
        .forEach(
            one -> {
              targets.add(one.group(1));
              if (memory.isKept(one.group(1), Origin.NETWORK)) {
                bad(Danger.Sort.FETCHED, step.at());
              }
            });
    if (TABLE.has("each", name)) {
      words.stream()
          .filter(one -> one.indexOf(' ') > 0)
          .forEach(one -> inside(one, step, Set.of(), depth));
    }
    if (TABLE.has("manage", name) && words.size() > 1) {
      scripts.add(words.get(1).startsWith("run") && words.size() > 2 ? words.get(2) : words.get(1));
    }
  }

  /** The file that an interpreter runs; code that stands in its words is looked at by itself. */
  private String argument(
      String name, List<String> words, Step step, Set<Origin> carried, int depth) {
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      String small = word.toLowerCase(Locale.ROOT);
      boolean power = name.startsWith("p") && (name.equals("powershell") || name.equals("pwsh"));
      boolean rest = power || (TABLE.has("shell", name) && small.startsWith("/"));
      boolean told = word.strip().indexOf(' ') > 0 && TABLE.has("shell", name);
      if (told || (TABLE.has("code", small) && at + 1 < words.size())) {
        int from = told ? at : at + 1;
        String given = String.join(" ", words.subList(from, rest ? words.size() : from + 1));
        boolean coded = power && !told && small.matches("-e(?:n?c?|nco\\w*)");
        String code = coded ? String.valueOf(MadeText.decoded(given, "")) : given;
        if (TABLE.has("shell", name)) {
          inside(code, step, carried, depth);
        }
        if (name.equals("?") || !TABLE.has("shell", name)) {
          if (Patterns.find("shell.inline", code)) {
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
      if (!option && !word.isBlank() && !(power && at > 1 && !small.endsWith(".ps1"))) {
        return name.equals("start") || name.startsWith("msi") ? words.getLast() : word;
      }
    }
    return "";
  }

  private void inside(String code, Step step, Set<Origin> carried, int depth) {
    if (depth < DEEPEST) {
      int before = worstAt;
      Danger.Sort was = worst;
      run(ShellText.steps(code), carried, depth + 1);
      worstAt = worst == was ? before : step.at();
      sourceAt = sourceAt < 0 ? -1 : step.at();
    }
  }
}
