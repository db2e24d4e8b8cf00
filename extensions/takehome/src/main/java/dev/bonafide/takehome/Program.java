package dev.bonafide.takehome;

import dev.bonafide.takehome.Scope.FunctionScope;
import dev.bonafide.takehome.Scope.Variable;
import dev.bonafide.takehome.Triggers.Trigger;
import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.CodeToken;
import dev.bonafide.takehome.code.JsonSettings;
import dev.bonafide.takehome.code.Lexer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Code of a repository as one program: what its files hand to each other, what was written to disk,
 * and which dangers were seen. It is gone through a fixed number of times, and again where data
 * turn out to be code, so that what comes late in one file reaches what stands early in another.
 */
final class Program {
  private static final int TIMES = 3;
  private static final int SHORTEST_NAME = 4;
  private static final int MOST_NAMED = 2;
  private static final int MOST_DANGERS = 60;
  private static final int MOST_RUN = 20;

  /** Lines of data, each of which may be a command behind its name. */
  private static final CommandLines TOLD = new CommandLines(Patterns.of("program.told"), false);

  final Calls calls = new Calls();
  final TakeHome repository;
  private final Map<String, Scope> tops = new HashMap<>();
  private final Map<String, Variable> shared = new HashMap<>();
  private final Map<String, Set<FunctionScope>> functions = new HashMap<>();
  private final Map<String, Set<Variable>> constants = new HashMap<>();
  private final Map<Object, Map<Origin, CodePlace>> kept = new HashMap<>();

  /** Files in which it keeps its own data. */
  final Set<Object> data = new HashSet<>();

  private final Set<Integer> checked = new HashSet<>();
  private final Map<SourceFile, CodePlace> run = new HashMap<>();
  private final List<Parsed> code;
  private final Map<String, Danger> dangers = new LinkedHashMap<>();
  private boolean last;

  /** Files that read the clipboard. */
  final Set<SourceFile> pasting = new HashSet<>();

  /** Whether what is logged is sent elsewhere. */
  boolean ships;

  private Program(TakeHome repository, List<Parsed> code) {
    this.repository = repository;
    this.code = new ArrayList<>(code);
  }

  /** The dangers in all files of code, and in the code that stands in others. */
  static List<Danger> dangers(TakeHome repository, List<Trigger> starts) {
    Stream<Parsed> inside =
        starts.stream()
            .filter(one -> one.syntax() != null)
            .map(one -> parsed(one.file(), one.command(), one.syntax(), one.places()));
    Stream<Parsed> own =
        repository.files.stream()
            .filter(SourceFile::isProgram)
            .map(file -> parsed(file, file.text, file.syntax(), at -> file.start + at));
    return new Program(repository, Stream.concat(inside, own).toList()).run();
  }

  /** The dangers in a piece of code that stands in a command. */
  static List<Danger> dangers(
      TakeHome repository, SourceFile file, Shell.Snippet code, IntUnaryOperator places) {
    Parsed parsed = parsed(file, code.code(), code.syntax(), places);
    return new Program(repository, List.of(parsed)).run();
  }

  private record Parsed(SourceFile file, List<CodeToken> code, CodeSyntax syntax) {}

  private static Parsed parsed(
      SourceFile file, String text, CodeSyntax syntax, IntUnaryOperator places) {
    return new Parsed(file, Lexer.tokens(text, syntax, places), syntax);
  }

  private List<Danger> run() {
    for (int time = 1, most = TIMES; time <= most; time++) {
      last = time == most;
      int before = code.size();
      for (Parsed one : List.copyOf(code)) {
        new ProgramReader(one.code(), new ValueFlow(this, one.file(), one.syntax())).read();
      }
      most += code.size() > before && most < TIMES + TIMES ? 1 : 0;
    }
    return new ArrayList<>(dangers.values());
  }

  Scope top(SourceFile file) {
    boolean known = tops.containsKey(file.path);
    Scope top = tops.computeIfAbsent(file.path, _ -> new Scope(null));
    if (!known && Triggers.isGradle(file)) {
      Map<String, String> set = repository.surroundings.values();
      set.forEach((name, text) -> top.declared(name).take(Value.of(text)));
    }
    return top;
  }

  Variable shared(SourceFile file, String name) {
    return shared.computeIfAbsent(file.path + " " + name, _ -> new Variable());
  }

  /** Value of a module of this name: a file of the repository, or what others made. */
  Value module(SourceFile from, String written) {
    String name = written.startsWith("node:") ? written.substring(5) : written;
    boolean python = from.syntax().indented();
    String path = python ? name.replaceFirst("^\\.", "").replace('.', '/') : name;
    boolean own = path.startsWith(".") || python;
    Value named = Value.named(name);
    SourceFile file = own ? repository.file(from.folder(), path).orElse(null) : null;
    return file == null || !(file.isProgram() || file.name.endsWith(".json"))
        ? named
        : file.isProgram()
            ? shared(file, "module.exports").value.withName("file:" + file.path)
            : named.or(object(file)).with(Set.of(file.name), false);
  }

  /** What files of these names give back as a whole, as in PHP. */
  Value given(Set<Object> paths) {
    return Value.any(
        paths.stream()
            .flatMap(one -> repository.named(one).stream())
            .limit(MOST_NAMED)
            .map(one -> top(one).declared(Scope.RESULT).value)
            .toList());
  }

  /** Value of a text in JSON, with its parts; whichever is asked for may name a file. */
  static Value object(SourceFile file) {
    Value all = Value.NONE;
    for (JsonSettings.Setting one :
        JsonSettings.of(file.text, file.start).stream().limit(MOST_DANGERS).toList()) {
      boolean kept = Paths.isPrivate(String.join("/", one.words()));
      Value part = Value.of(one.command()).with(Paths.of(one.command()), false);
      part = kept ? part.with(Map.of(Origin.PRIVATE, file.place(one.at() - file.start))) : part;
      List<String> keys = List.of(one.path().split("\\."));
      for (int from = keys.size() - 1; from >= 0; from--) { // Points may belong to a key.
        Value whole = within(String.join(".", keys.subList(from, keys.size())), part);
        for (String key : keys.subList(0, from).reversed()) {
          whole = within(key, whole);
        }
        all = all.or(whole);
      }
    }
    return all;
  }

  private static Value within(String key, Value part) {
    return Value.NONE.withFields(Map.of(key, part)).with(part.paths(), false).with(part.origins());
  }

  /** The only file of data of such a name. */
  List<SourceFile> data(Set<Object> paths) {
    List<SourceFile> all = paths.stream().flatMap(one -> repository.named(one).stream()).toList();
    return all.size() == 1 && !all.getFirst().isProgram() ? all : List.of();
  }

  /** Notes what the commands in a file of data do, of which a program starts one. */
  void starts(Set<Object> paths, CodePlace here) {
    for (SourceFile file : data(paths)) {
      Shell shell = Shell.read(TOLD.script(file.text), repository.surroundings);
      Danger.Sort worst = shell.worst();
      if (worst != null) {
        dangerous(worst, Map.of(Origin.NETWORK, file.place(shell.steps().getFirst())), here);
      }
    }
  }

  /** A part of a file that others bring in. */
  Value exported(String path, String part) {
    Variable named = tops.containsKey(path) ? tops.get(path).find(part) : null;
    Variable given = shared.get(path + " exports." + part);
    Value value = named == null ? Value.NONE : named.value;
    return given == null ? value : value.or(given.value);
  }

  /** A part of a value that is taken out of it by its name. */
  Value part(Value of, String part) {
    String name = of.name() == null ? "" : of.name();
    return name.isEmpty() || name.startsWith("file:")
        ? name.isEmpty() ? Value.NONE.with(of.origins()) : exported(name.substring(5), part)
        : part.equals("default") ? of : of.withName(name + "." + part);
  }

  /** What a name in capitals stands for, by which other files of a program know it. */
  Value constant(String name) {
    Set<Variable> all = constants.getOrDefault(name, Set.of());
    return Value.any(all.stream().limit(MOST_NAMED).map(one -> one.value).toList());
  }

  /** Remembers a variable by its name, if that is one of a constant. */
  void declares(String name, Variable variable) {
    if (name.length() >= SHORTEST_NAME && name.equals(name.toUpperCase(Locale.ROOT))) {
      constants.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(variable);
    }
  }

  /** Remembers a function by its name, for calls of what is not known otherwise. */
  void names(String name, FunctionScope function) {
    functions.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(function);
  }

  /** The functions of a name that few have. */
  Set<FunctionScope> named(String name) {
    Set<FunctionScope> all = functions.getOrDefault(name, Set.of());
    return name.length() >= SHORTEST_NAME && all.size() <= MOST_NAMED ? all : Set.of();
  }

  /** Remembers where what a program keeps in files comes from. */
  void keeps(Set<?> paths, Map<Origin, CodePlace> from) {
    for (Object path : paths.contains(Paths.PINNED) ? Set.of() : paths) {
      from.forEach(
          (origin, place) ->
              kept.computeIfAbsent(path, _ -> new HashMap<>()).putIfAbsent(origin, place));
    }
  }

  Map<Origin, CodePlace> kept(Set<Object> paths) {
    Map<Origin, CodePlace> all = new HashMap<>();
    paths.forEach(path -> all.putAll(kept.getOrDefault(path, Map.of())));
    all.values().removeIf(one -> checked.contains(one.at()));
    return all;
  }

  boolean isFetched(Set<Object> paths) {
    return kept(paths).containsKey(Origin.NETWORK);
  }

  /**
   * Reads files as code whose names do not say so, but which a program runs; of JSON, its texts.
   */
  void runs(CodePlace by, Set<Object> paths) {
    CodeSyntax syntax = by.file().syntax();
    for (Object path : paths) {
      for (SourceFile file : repository.named(path)) {
        boolean told = file.name.endsWith(".json");
        boolean may = !file.isProgram() && (told || file.mayBeRun()) && run.size() < MOST_RUN;
        boolean added = may && run.putIfAbsent(file, by) == null;
        if (added && told) {
          JsonSettings.of(file.text, file.start).stream()
              .limit(MOST_RUN)
              .forEach(one -> code.add(parsed(file, one.command(), syntax, _ -> one.at())));
        } else if (added) {
          code.add(parsed(file, file.text, syntax, at -> file.start + at));
        }
      }
    }
  }

  /** Remembers where a value is run, where it comes in, and where it is handed on. */
  void dangerous(Danger.Sort sort, Map<Origin, CodePlace> origins, CodePlace run) {
    boolean known =
        sort == Danger.Sort.FETCHED
            && Stream.ofNullable(origins.get(Origin.NETWORK))
                .anyMatch(one -> checked.contains(one.at()));
    if (last && !known && dangers.size() < MOST_DANGERS) {
      List<CodePlace> places = new ArrayList<>();
      Stream.ofNullable(this.run.get(run.file())).forEach(places::add);
      Origin taken = origins.containsKey(Origin.KEY) ? Origin.KEY : Origin.PRIVATE;
      Origin other = sort == Danger.Sort.TAKEN ? taken : Origin.ENVIRONMENT;
      Origin first = sort == Danger.Sort.FETCHED ? Origin.NETWORK : other;
      Stream.concat(Stream.of(first), Stream.of(Origin.values()))
          .flatMap(origin -> Stream.ofNullable(origins.get(origin)))
          .limit(1)
          .flatMap(source -> Stream.of(Optional.ofNullable(source.handed()), Optional.of(source)))
          .forEach(place -> place.ifPresent(places::add));
      places.add(run);
      dangers.putIfAbsent(
          run.file().path + " " + run.at() + sort, new Danger(sort, List.copyOf(places)));
    }
  }

  /** Notes downloads whose hash is compared with one that is written down: those are known. */
  void compared(List<Value> values) {
    if (values.stream()
        .anyMatch(one -> one.paths().contains(Paths.PINNED) && !one.is(Origin.NETWORK))) {
      values.stream()
          .filter(one -> Calls.does("derives", String.valueOf(one.name()).replace("()", "")))
          .flatMap(one -> Stream.ofNullable(one.origins().get(Origin.NETWORK)))
          .forEach(one -> checked.add(one.at()));
    }
  }

  /** The worst that code does which stands in a command of a program. */
  @Nullable Danger worst(SourceFile file, Shell.Snippet code) {
    return last
        ? dangers(repository, file, code, _ -> file.start).stream()
            .max(Comparator.comparing(Danger::sort))
            .orElse(null)
        : null;
  }
}
