package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.Citation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Consequences of something that runs by itself: in its own command, and in files it leads to. */
final class SelfStarted {
  private static final int MOST = 40;

  private static final Pattern CELL = Pattern.compile("\\s*\"(?![!%])(?!\\w+\"\\s*:)");

  private static final Pattern TAKES =
      Pattern.compile(
          "(?:require|import)\\s*\\(?\\s*[\"'](\\.{1,2}/[^\"']{1,200})[\"']"
              + "|\\bfrom\\s+[\"'](\\.{1,2}/[^\"']{1,200})[\"']"
              + "|(?:fork|spawn|exec|execSync|execFile|join|resolve)\\s*\\([^\"'\\n]{0,80}[\"']([\\w./-]{2,200})[\"']");

  private final TakeHome repository;
  private @Nullable List<Danger> dangers;

  SelfStarted(TakeHome repository) {
    this.repository = repository;
  }

  /** Cites what is downloaded and run, with the line that starts it. */
  Optional<List<Citation>> fetched(Trigger start) {
    return found(start, true);
  }

  /** The same, and what nobody can read. */
  Optional<List<Citation>> bad(Trigger start) {
    return found(start, false);
  }

  private Optional<List<Citation>> found(Trigger start, boolean onlyFetched) {
    Shell shell = Shell.read(start.command());
    if (isBad(shell, onlyFetched)) {
      return Optional.of(start.cited(shell.steps()));
    }
    Optional<List<Citation>> snippet =
        Stream.concat(
                shell.snippets.stream().flatMap(code -> dangers(start, code)),
                start.file().endsWith(".ipynb") ? cells(start) : Stream.empty())
            .filter(danger -> danger.fetched() || !onlyFetched)
            .map(Danger::cited)
            .findFirst();
    return snippet.or(
        () ->
            reached(start, shell).stream()
                .flatMap(file -> in(file, onlyFetched).stream())
                .findFirst()
                .map(run -> Stream.concat(Stream.of(start.cited()), run.stream()).toList()));
  }

  private Stream<Danger> dangers(Trigger start, Shell.Snippet code) {
    int at = start.places().applyAsInt(code.at());
    return Program.dangers(repository, start.file(), code.code(), code.syntax(), _ -> at).stream();
  }

  /** Dangers in the code of a notebook. */
  private Stream<Danger> cells(Trigger start) {
    String code = new CommandLines(CELL, false).script(start.file().text());
    return Program.dangers(repository, start.file(), code, CodeSyntax.PYTHON, start.places())
        .stream();
  }

  private static boolean isBad(Shell shell, boolean onlyFetched) {
    return shell.judgement() == Shell.Judgement.FETCHED
        || (!onlyFetched && shell.judgement() == Shell.Judgement.HIDDEN);
  }

  private Optional<List<Citation>> in(SourceFile file, boolean onlyFetched) {
    if (file.isShell()) {
      Shell shell = Shell.read(file.text());
      return isBad(shell, onlyFetched)
          ? Optional.of(
              shell.steps().stream().map(at -> file.cited(file.body().start() + at)).toList())
          : Optional.empty();
    }
    if (dangers == null) {
      dangers = Program.dangers(repository);
    }
    return dangers.stream()
        .filter(danger -> danger.isIn(file) && (danger.fetched() || !onlyFetched))
        .map(Danger::cited)
        .findFirst()
        .or(() -> onlyFetched ? Optional.empty() : UnreadableCode.in(file));
  }

  /** The files that it leads to. Files may lead to each other, hence so many at most. */
  private List<SourceFile> reached(Trigger start, Shell shell) {
    List<SourceFile> followed = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Deque<SourceFile> open = new ArrayDeque<>(named(start.file(), shell));
    if (start.whole()) {
      open.add(start.file());
    }
    while (!open.isEmpty() && followed.size() < MOST) {
      SourceFile file = open.poll();
      if (paths.add(file.path())) {
        followed.add(file);
        open.addAll(file.isShell() ? named(file, Shell.read(file.text())) : taken(file));
      }
    }
    return followed;
  }

  private List<SourceFile> named(SourceFile file, Shell shell) {
    List<SourceFile> named = new ArrayList<>();
    List<String> targets = new ArrayList<>(shell.targets);
    if (!shell.scripts.isEmpty() && file.name().equals("package.json")) {
      int base = file.body().start();
      for (JsonSettings.Setting setting : JsonSettings.of(file.text(), at -> base + at)) {
        if (shell.scripts.contains(setting.path().replaceFirst("^(?:scripts)?\\.?", ""))) {
          targets.addAll(Shell.read(setting.command()).targets);
        }
      }
    }
    targets.forEach(target -> repository.file(file.folder(), target).ifPresent(named::add));
    return named;
  }

  private List<SourceFile> taken(SourceFile file) {
    List<SourceFile> taken = new ArrayList<>();
    Matcher takes = TAKES.matcher(file.text());
    while (takes.find() && taken.size() < MOST) {
      for (int group = 1; group <= 3; group++) {
        String path = takes.group(group);
        if (path != null) {
          repository.file(file.folder(), path).ifPresent(taken::add);
        }
      }
    }
    return taken;
  }
}
