package dev.bonafide.takehome;

import dev.bonafide.takehome.Triggers.Trigger;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.JsonSettings;
import dev.bonafide.takehome.code.JsonSettings.Setting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Follows what runs by itself to what it does: in its own command, and in files it leads to. */
final class SelfStarted {
  private static final int MOST = 40;

  private final TakeHome repository;
  private final Map<String, Shell> shells = new HashMap<>();
  private final Map<SourceFile, List<SourceFile>> leads = new HashMap<>();
  private final Map<SourceFile, List<Setting>> scripts = new HashMap<>();

  /** Syntaxes of files that some command runs, where it tells what reads them. */
  private final Map<SourceFile, CodeSyntax> syntaxes = new HashMap<>();

  SelfStarted(TakeHome repository) {
    this.repository = repository;
  }

  Stream<Danger> dangers(Trigger start) {
    CodeSyntax syntax = start.syntax();
    Shell shell = shell(syntax == null ? start.command() : "");
    boolean own =
        ("/" + start.file().path).endsWith("/.git/config")
            && Patterns.find("self-started.own", start.command());
    return Stream.<Stream<Danger>>of(
            Stream.of(new Danger(Danger.Sort.HIDDEN, List.of(start.place(0)))).filter(_ -> own),
            in(shell, start.file(), start.places()),
            shell.snippets.stream().flatMap(code -> dangers(start, code)),
            syntax == null ? Stream.empty() : repository.in(start.file()),
            reached(start, shell).stream().flatMap(this::in).map(one -> after(start, one)))
        .flatMap(some -> some)
        .limit(MOST);
  }

  private Shell shell(String command) {
    return shells.computeIfAbsent(command, one -> Shell.read(one, repository.surroundings));
  }

  private static Danger after(Trigger start, Danger reached) {
    int at = start.command().indexOf(reached.places().getFirst().file().name);
    return new Danger(
        reached.sort(),
        Stream.concat(Stream.of(start.place(Math.max(0, at))), reached.places().stream()).toList());
  }

  private Stream<Danger> dangers(Trigger start, Shell.Snippet code) {
    int at = start.places().applyAsInt(code.at());
    return Program.dangers(repository, start.file(), code, _ -> at).stream();
  }

  private static Stream<Danger> in(Shell shell, SourceFile file, IntUnaryOperator places) {
    Danger.Sort sort = shell.worst();
    Stream<CodePlace> all =
        shell.steps().stream().map(step -> new CodePlace(file, places.applyAsInt(step)));
    return sort == null ? Stream.empty() : Stream.of(new Danger(sort, all.toList()));
  }

  /** Dangers in a file, if it is run. */
  Stream<Danger> in(SourceFile file) {
    CodeSyntax syntax = file.isProgram() ? null : syntaxes.get(file);
    if (syntax != null) {
      Shell.Snippet code = new Shell.Snippet(file.text, syntax, 0);
      return Program.dangers(repository, file, code, at -> file.start + at).stream();
    }
    return isForShell(file) || file.isGuide()
        ? in(shell(file), file, at -> file.start + at)
        : repository.in(file);
  }

  /** The files that it leads to. Files may lead to each other, hence so many at most. */
  private Set<SourceFile> reached(Trigger start, Shell shell) {
    Set<SourceFile> followed = new LinkedHashSet<>();
    Deque<SourceFile> open = new ArrayDeque<>(named(start.file(), shell));
    if (start.whole() || start.file().isGuide()) {
      open.add(start.file());
    }
    while (!open.isEmpty() && followed.size() < MOST) {
      SourceFile file = open.poll();
      if (followed.add(file)) {
        open.addAll(leads.computeIfAbsent(file, this::leads));
      }
    }
    return followed;
  }

  /** Whether a file that a command runs is a script for a shell, whatever it is called. */
  private static boolean isForShell(SourceFile file) {
    return file.isShell() || (!file.isProgram() && file.mayBeRun());
  }

  private Shell shell(SourceFile file) {
    return shell(file.isGuide() ? Triggers.guide(file.text) : file.text);
  }

  private List<SourceFile> leads(SourceFile file) {
    String takes = file.isGuide() ? "self-started.guide" : "self-started.takes";
    return isForShell(file)
        ? named(file, shell(file))
        : files(file, file.matches(Patterns.of(takes)).map(one -> one.group(1)));
  }

  private List<SourceFile> named(SourceFile file, Shell shell) {
    String json = file.name.equals("package.json") ? file.text : "";
    List<Setting> all = scripts.computeIfAbsent(file, _ -> JsonSettings.of(json, file.start));
    Stream<String> own =
        all.stream()
            .filter(one -> shell.scripts.contains(one.path().replaceFirst("^scripts\\.", "")))
            .flatMap(one -> shell(one.command()).targets.stream());
    shell.syntaxes.forEach(
        (path, syntax) ->
            repository.file(file.folder(), path).ifPresent(one -> syntaxes.put(one, syntax)));
    return files(file, Stream.concat(shell.targets.stream(), own));
  }

  private List<SourceFile> files(SourceFile from, Stream<String> paths) {
    return paths
        .limit(MOST)
        .flatMap(path -> repository.file(from.folder(), path).stream())
        .filter(file -> from.isGuide() || !file.isGuide())
        .toList();
  }
}
