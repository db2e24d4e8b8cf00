package dev.bonafide.comparison.takehome;

import dev.bonafide.comparison.takehome.Triggers.Trigger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Follows what runs by itself to what it does: in its own command, and in files it leads to. */
record SelfStarted(TakeHome repository) {
  private static final int MOST = 40;

  private static final Pattern CELL = Pattern.compile("\\s*\"(?![!%])(?!\\w+\"\\s*:)");

  /** A program of the repository itself, as settings of git name it. */
  private static final Pattern OWN = Pattern.compile("(?m)^[ \\t]*\"?(?:\\./|[\\w.-]+/)\\S");

  private static final Pattern TAKES =
      Pattern.compile(
          "(?:require|import)\\s*\\(?\\s*[\"'](\\.{1,2}/[^\"']{1,200})[\"']"
              + "|\\bfrom\\s+[\"'](\\.{1,2}/[^\"']{1,200})[\"']"
              + "|(?:fork|spawn|exec|execSync|execFile|join|resolve)\\s*\\([^\"'\\n]{0,80}[\"']([\\w./-]{2,200})[\"']");

  Stream<Danger> dangers(Trigger start) {
    Shell shell = Shell.read(start.command());
    boolean own = isGit(start.file()) && OWN.matcher(start.command()).find();
    return Stream.<Stream<Danger>>of(
            own ? Stream.of(new Danger(false, List.of(start.place(0)))) : Stream.empty(),
            in(shell, start.file(), start.places()),
            shell.snippets.stream().flatMap(code -> dangers(start, code)),
            start.file().name.endsWith(".ipynb") ? cells(start) : Stream.empty(),
            reached(start, shell).stream().flatMap(this::in).map(one -> after(start, one)))
        .flatMap(some -> some)
        .limit(MOST);
  }

  /** As git spells the keys of its settings. */
  private static boolean isGit(SourceFile file) {
    return ("/" + file.path).endsWith("/.git/config");
  }

  private static Danger after(Trigger start, Danger reached) {
    return new Danger(
        reached.fetched(),
        Stream.concat(Stream.of(start.place(0)), reached.places().stream()).toList());
  }

  private Stream<Danger> dangers(Trigger start, Shell.Snippet code) {
    int at = start.places().applyAsInt(code.at());
    return Program.dangers(repository, start.file(), code.code(), code.syntax(), _ -> at).stream();
  }

  /** Dangers in the code of a notebook. */
  private Stream<Danger> cells(Trigger start) {
    String code = new CommandLines(CELL, false).script(start.file().text);
    return Program.dangers(repository, start.file(), code, CodeSyntax.PYTHON, start.places())
        .stream();
  }

  private static Stream<Danger> in(Shell shell, SourceFile file, IntUnaryOperator places) {
    return shell.judgement() == Shell.Judgement.PLAIN
        ? Stream.empty()
        : Stream.of(
            new Danger(
                shell.judgement() == Shell.Judgement.FETCHED,
                shell.steps().stream()
                    .map(step -> new CodePlace(file, places.applyAsInt(step)))
                    .toList()));
  }

  private Stream<Danger> in(SourceFile file) {
    return file.isShell()
        ? in(Shell.read(file.text), file, at -> file.start + at)
        : Stream.concat(repository.dangers(), repository.unreadable())
            .filter(danger -> danger.isIn(file));
  }

  /** The files that it leads to. Files may lead to each other, hence so many at most. */
  private Set<SourceFile> reached(Trigger start, Shell shell) {
    Set<SourceFile> followed = new LinkedHashSet<>();
    Deque<SourceFile> open = new ArrayDeque<>(named(start.file(), shell));
    if (start.whole()) {
      open.add(start.file());
    }
    while (!open.isEmpty() && followed.size() < MOST) {
      SourceFile file = open.poll();
      if (followed.add(file)) {
        open.addAll(file.isShell() ? named(file, Shell.read(file.text)) : taken(file));
      }
    }
    return followed;
  }

  private List<SourceFile> named(SourceFile file, Shell shell) {
    List<String> targets = new ArrayList<>(shell.targets);
    if (!shell.scripts.isEmpty() && file.name.equals("package.json")) {
      JsonSettings.of(file).stream()
          .filter(one -> shell.scripts.contains(one.path().replaceFirst("^(?:scripts)?\\.?", "")))
          .forEach(one -> targets.addAll(Shell.read(one.command()).targets));
    }
    return files(file, targets.stream());
  }

  private List<SourceFile> taken(SourceFile file) {
    return files(file, file.matches(TAKES).limit(MOST).map(SelfStarted::group));
  }

  private static String group(MatchResult takes) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(takes::group)
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }

  private List<SourceFile> files(SourceFile from, Stream<String> paths) {
    return paths.flatMap(path -> repository.file(from.folder(), path).stream()).toList();
  }
}
