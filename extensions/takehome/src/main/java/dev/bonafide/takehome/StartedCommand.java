package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.ShellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Command that a call starts, as far as its words are known. */
record StartedCommand(Program program, CodePlace here, boolean sure, StringBuilder command) {
  /** Puts what is private into a variable. */
  private static final String TAKES = "taken=$(cat ~/.netrc)\n";

  private static final int MOST_PARTS = 60;

  /**
   * Looks for fetched or hidden code in what a call starts: the receiver and these words.
   *
   * @param sure whether it starts them, or only if they are a command
   */
  static void look(
      Program program, List<Value> given, Value receiver, CodePlace here, boolean sure) {
    StartedCommand started = new StartedCommand(program, here, sure, new StringBuilder());
    boolean list = isList(receiver);
    started.command.append(list || receiver.text() == null ? "" : receiver.text());
    if (receiver.is(Origin.NETWORK)
        && Patterns.matches("started-command.code-next", " " + receiver.text() + " ")) {
      started.seen(Danger.Sort.FETCHED, receiver);
    }
    List<Value> words = new ArrayList<>(list ? parts(List.of(receiver)) : words(receiver));
    words.addAll(parts(given));
    words.forEach(started::add);
    Stream.ofNullable(started.worst()).forEach(one -> program.dangerous(one, Map.of(), here));
  }

  /** Adds a word, which may be code where it stands. */
  private void add(Value word) {
    if (Patterns.matches("started-command.keeps", command)) {
      program.keeps(word.paths(), Map.of(Origin.NETWORK, here));
    }
    boolean held = (word.is(Origin.PRIVATE) || word.is(Origin.KEY)) && !word.whole();
    String text = text(word) + (held && !Paths.isPrivate(text(word)) ? "$taken" : "");
    if (command.isEmpty() && text.startsWith("-")) {
      command.append("?"); // What is started is told elsewhere.
    }
    boolean first = command.isEmpty();
    boolean lead = first && text.isBlank();
    boolean script = Shell.TABLE.has("run", command.toString());
    command.append(first ? text : text.isEmpty() ? "" : " " + written(text));
    boolean inside = Patterns.matches("started-command.code-next", " " + text + " ");
    boolean code = lead || inside || Patterns.matches("started-command.code-next", command + " ");
    if (code && sure && text.isEmpty()) {
      program.starts(word.paths(), here);
    }
    boolean alone = first && text.indexOf(' ') < 0;
    boolean saved = program.isFetched(word.paths()) && (alone || runs(command.toString()));
    boolean unknown = !first && word.is(Origin.DECODED) && command.toString().matches("\\?[? ]*");
    boolean plain = (script || alone) && program.kept(word.paths()).containsKey(Origin.DECODED);
    if (saved || (code && word.is(Origin.NETWORK))) {
      seen(Danger.Sort.FETCHED, word);
    } else if (plain || unknown || (code && word.is(Origin.DECODED))) {
      seen(Danger.Sort.HIDDEN, word);
    }
    command.append(word.text() != null || !text.isEmpty() ? "" : first ? "?" : " ?");
  }

  /** Degree of danger of the whole as a shell reads it, and of the code that stands in it. */
  private Danger.@Nullable Sort worst() {
    Shell shell = Shell.read((command.indexOf("$taken") < 0 ? "" : TAKES) + command);
    shell.memory.origins.forEach(
        (name, from) -> from.forEach(origin -> program.keeps(Set.of(name), Map.of(origin, here))));
    boolean kept = shell.targets.stream().anyMatch(one -> program.isFetched(Paths.of(one)));
    Danger.Sort worst = kept ? Danger.Sort.FETCHED : shell.worst();
    for (Shell.Snippet code : shell.snippets) {
      Danger inside = worst == null ? program.worst(here.file(), code) : null;
      worst = inside == null ? worst : inside.sort();
    }
    return worst;
  }

  private void seen(Danger.Sort sort, Value word) {
    if (sure) {
      program.dangerous(sort, word.origins(), here);
    }
  }

  /** Whether it takes what it is given later for code. */
  static boolean isFed(Value receiver, List<Value> given) {
    return Shell.isFed((receiver.text() == null ? "" : receiver.text() + " ") + lead(given));
  }

  /** Whether it sends what it is given later. */
  static boolean sends(Value receiver, List<Value> given) {
    return Shell.read("cat ~/.netrc | " + shown(receiver, given)).worst() == Danger.Sort.TAKEN;
  }

  /** The command that words begin, up to the first that is no text. */
  static String lead(List<Value> given) {
    boolean list = !given.isEmpty() && isList(given.getFirst());
    String all = shown(Value.NONE, list ? given.subList(0, 1) : given);
    return list ? all : all.replaceFirst("(?s)(?:^| )(?:\\?|[rw]b?\\+?)(?: .*|$)", "");
  }

  /** Values of a program besides its words: those behind a list of them, and options. */
  static Stream<Value> inputs(List<Value> given) {
    boolean list = !given.isEmpty() && isList(given.getFirst());
    return given.stream()
        .skip(1)
        .filter(one -> list || one.text() == null)
        .filter(one -> !isList(one));
  }

  /** The command as a text, with a question mark for each word that is not known. */
  static String shown(Value receiver, List<Value> given) {
    StringBuilder command = new StringBuilder(receiver.text() == null ? "" : receiver.text());
    for (Value part : parts(given)) {
      String text = text(part);
      boolean open = isList(part) || (part.text() == null && text.isEmpty());
      String word = open ? "?" : command.isEmpty() ? text : ShellWords.quoted(text);
      command.append(' ').append(word);
    }
    return command.toString().strip();
  }

  /** Text of a word, or of the program that runs, where it is asked to run something else. */
  private static String text(Value word) {
    if (word.text() != null) {
      return word.text();
    }
    String name = String.valueOf(word.name());
    return name.equals("process.execPath") ? "node" : name.equals("sys.executable") ? "python" : "";
  }

  private static boolean runs(String command) {
    String first = command.strip().split("\\s+", 2)[0].replaceAll("[\"'?]", "");
    return first.isEmpty() || Shell.TABLE.has("run", ShellWords.base(first));
  }

  /** A word of a command; one that holds an option for code and the code is two. */
  private static String written(String word) {
    Matcher code = Patterns.of("started-command.option").matcher(word);
    return code.matches()
        ? code.group(1) + ShellWords.quoted(code.group(3))
        : ShellWords.quoted(word);
  }

  /** The words of a command that an object holds; without a program they are for a shell. */
  private static List<Value> words(Value object) {
    Map<String, Value> fields = object.fields();
    Value given = fields.getOrDefault("Arguments", fields.getOrDefault("arguments", Value.NONE));
    Value none =
        given.equals(Value.NONE) ? Value.NONE : object.text() == null ? Value.of("sh") : object;
    Value program = fields.getOrDefault("FileName", fields.getOrDefault("launchPath", none));
    String text = given.text();
    if (text != null && given.fields().isEmpty()) {
      String words = Patterns.matches("started-command.option", text) ? written(text) : text;
      return List.of(Value.of(program.text() + " " + words).with(given.origins()));
    }
    List<Value> told = new ArrayList<>(List.of(program));
    told.addAll(given.equals(Value.NONE) ? List.of() : parts(List.of(given)));
    return told.size() > 1 ? told : List.of();
  }

  /** The words of a command, which may be given as a list. */
  static List<Value> parts(List<Value> given) {
    List<Value> parts = new ArrayList<>();
    for (Value one : given.subList(0, Math.min(given.size(), MOST_PARTS))) {
      boolean list = isList(one);
      for (int at = 0; list && one.fields().containsKey(String.valueOf(at)); at++) {
        parts.add(one.fields().get(String.valueOf(at)));
      }
      parts.addAll(words(one));
      if (!list && (one.fields().isEmpty() || (one.text() != null && words(one).isEmpty()))) {
        parts.add(one);
      }
    }
    return parts;
  }

  private static boolean isList(Value value) {
    return value.fields().containsKey("0");
  }
}
