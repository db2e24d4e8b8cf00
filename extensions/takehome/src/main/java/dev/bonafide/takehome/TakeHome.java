package dev.bonafide.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.RepositoryFile;
import dev.bonafide.takehome.code.ShellWords;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A repository that was handed in, file by file, and what was found in it. It is read and never
 * run; in one screening it is analyzed once, for all comparisons and in whatever way the case is
 * read.
 */
final class TakeHome {
  final List<SourceFile> files = new ArrayList<>();

  /** Names of all files, shown or only listed. */
  final Set<String> names = new HashSet<>();

  private final Map<String, SourceFile> byPath = new HashMap<>();

  /** Files that were cut or left out. */
  private final List<SourceFile> unseen = new ArrayList<>();

  /** Whether each file is known at least by its name. */
  private boolean listed;

  final Surroundings surroundings;

  /** Scopes and hosts that its settings name for packages. */
  final Set<String> registries;

  final List<Dependencies.Dependency> dependencies;
  private final Map<String, List<SourceFile>> byName;
  private final Map<SourceFile, List<Danger>> byFile;

  /** Dangers in its code, ways to keep it from being read, and dangers of what runs by itself. */
  final List<Danger> dangers;

  final List<Danger> unreadable;
  final List<Danger> started;

  private record Analyzed(Exhibit exhibit) {}

  TakeHome(Reading reading) {
    String text = reading.text();
    List<String> listing = new ArrayList<>();
    for (RepositoryFile one : RepositoryFile.of(reading)) {
      if (one.path().isEmpty()) {
        listing.addAll(one.body().of(text).strip().lines().skip(1).map(String::strip).toList());
      } else if (one.body().length() > 0) {
        files.add(new SourceFile(one.path(), reading, one.body()));
        names.add(ShellWords.base(one.path()));
      }
    }
    listing.forEach(path -> names.add(ShellWords.base(path)));
    files.forEach(file -> byPath.putIfAbsent(file.path, file));
    noteUnseen(reading, listing);
    for (SourceFile file : files) {
      int dot = file.path.lastIndexOf('.');
      if (dot > 0 && file.isCode()) {
        byPath.putIfAbsent(file.path.substring(0, dot), file);
      }
      boolean whole = Stream.of("index.", "__init__.", "mod.").anyMatch(file.name::startsWith);
      if (whole && file.name.length() < file.path.length()) {
        byPath.putIfAbsent(file.folder().substring(0, file.folder().length() - 1), file);
      }
    }
    byName = files.stream().collect(Collectors.groupingBy(one -> one.name));
    surroundings = Surroundings.of(files);
    registries = PackageFromAddress.registries(files);
    dependencies = Dependencies.in(files);
    List<Triggers.Trigger> starts = Triggers.in(files, surroundings).toList();
    dangers = Program.dangers(this, starts);
    unreadable = files.stream().flatMap(HiddenCode::in).toList();
    byFile =
        Stream.concat(dangers.stream(), unreadable.stream())
            .collect(Collectors.groupingBy(one -> one.places().getLast().file()));
    SelfStarted self = new SelfStarted(this);
    started = starts.stream().flatMap(self::dangers).toList();
  }

  /**
   * Notes which files were cut and, where some were left out, which these may be.
   *
   * @param listing names of all files
   */
  private void noteUnseen(Reading reading, List<String> listing) {
    files.stream()
        .filter(file -> file.matches(Patterns.of("take-home.cut")).findAny().isPresent())
        .forEach(unseen::add);
    Set<String> left =
        Patterns.all("take-home.left-out", reading.text())
            .map(one -> one.group(1))
            .collect(Collectors.toSet());
    listed = !left.contains("listed");
    if (left.contains("shown")) {
      listing.stream()
          .filter(path -> !byPath.containsKey(path) && !Patterns.matches("take-home.fetched", path))
          .forEach(path -> unseen.add(new SourceFile(path, reading, new Span(0, 0))));
    }
  }

  /** Whether all files that something looks at are seen whole. */
  boolean isWhole(Predicate<SourceFile> lookedAt) {
    return listed && unseen.stream().noneMatch(lookedAt);
  }

  /** The repositories of a case. */
  static Stream<TakeHome> all(CaseFile caseFile) {
    return caseFile
        .readings(ExhibitKind.REPOSITORY)
        .map(one -> Budget.once(new Analyzed(one.exhibit()), () -> new TakeHome(one)));
  }

  /** The places that show the dangers of these sorts. */
  static Stream<CodePlace> places(Stream<Danger> all, Danger.Sort... sorts) {
    return all.filter(one -> List.of(sorts).contains(one.sort()))
        .flatMap(one -> one.places().stream());
  }

  /** Dangers in the code of one file, and what keeps it from being read. */
  Stream<Danger> in(SourceFile file) {
    return byFile.getOrDefault(file, List.of()).stream();
  }

  /** The files of a name, wherever they are. */
  List<SourceFile> named(Object name) {
    return byName.getOrDefault(String.valueOf(name), List.of());
  }

  /**
   * The file that a path names, as tools look for it; seen from a folder, and from the top. One
   * that lies elsewhere when it runs, as in a container, is told by its name.
   */
  Optional<SourceFile> file(String folder, String written) {
    Budget.spend(1);
    String path =
        Patterns.of("take-home.here").matcher(written.replace('\\', '/')).replaceFirst("");
    List<SourceFile> named = path.startsWith("/") ? named(ShellWords.base(path)) : List.of();
    return Optional.ofNullable(byPath.get(plain(folder + path)))
        .or(() -> Optional.ofNullable(byPath.get(plain(path))))
        .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
  }

  /** Without steps up and steps that stay. */
  private static String plain(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
