package dev.bonafide.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.RepositoryFile;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A repository that was handed in, file by file, and what was found in it. It is read and never
 * run; in one screening it is analyzed once, for all comparisons and in whatever way the case is
 * read.
 */
final class TakeHome {
  /** What the reader writes where something was left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?m)^\\[(?:cut: the file has \\d+ bytes|\\d+ more files are not (?:shown|listed))\\]$");

  final List<SourceFile> files = new ArrayList<>();

  /** Names of all files, shown or only listed. */
  final Set<String> names = new HashSet<>();

  private final Map<String, SourceFile> byPath = new HashMap<>();

  /** Whether nothing of it was left out. */
  final boolean whole;

  private @Nullable List<Danger> dangers;
  private @Nullable List<Danger> unreadable;
  private @Nullable List<Danger> started;
  private @Nullable List<Dependencies.Dependency> dependencies;
  private @Nullable Map<SourceFile, List<Danger>> byFile;

  private record Analyzed(Exhibit exhibit) {}

  TakeHome(Reading reading) {
    String text = reading.text();
    for (RepositoryFile one : RepositoryFile.of(reading)) {
      if (one.path().isEmpty()) {
        one.body().of(text).lines().forEach(line -> names.add(ShellWords.base(line.strip())));
      } else if (one.body().length() > 0) {
        files.add(new SourceFile(one.path(), reading, one.body()));
        names.add(ShellWords.base(one.path()));
      }
    }
    files.forEach(file -> byPath.putIfAbsent(file.path, file));
    for (SourceFile file : files) {
      int dot = file.path.lastIndexOf('.');
      if (dot > 0 && file.isCode()) {
        byPath.putIfAbsent(file.path.substring(0, dot), file);
      }
      if (file.name.startsWith("index.") && file.name.length() < file.path.length()) {
        byPath.putIfAbsent(file.folder().substring(0, file.folder().length() - 1), file);
      }
    }
    whole = !LEFT_OUT.matcher(text).find();
  }

  /** The repositories of a case. */
  static Stream<TakeHome> all(CaseFile caseFile) {
    return caseFile
        .readings(ExhibitKind.REPOSITORY)
        .map(one -> Budget.once(new Analyzed(one.exhibit()), () -> new TakeHome(one)));
  }

  /** Dangers in its code. */
  Stream<Danger> dangers() {
    if (dangers == null) {
      dangers = Program.dangers(this);
    }
    return dangers.stream();
  }

  /** Code that is kept from being read. */
  Stream<Danger> unreadable() {
    if (unreadable == null) {
      unreadable = files.stream().flatMap(UnreadableCode::in).toList();
    }
    return unreadable.stream();
  }

  /** Both, in one file. */
  Stream<Danger> in(SourceFile file) {
    if (byFile == null) {
      byFile =
          Stream.concat(dangers(), unreadable())
              .collect(Collectors.groupingBy(one -> one.places().getLast().file()));
    }
    return byFile.getOrDefault(file, List.of()).stream();
  }

  /** Dangers of what runs by itself. */
  Stream<Danger> started() {
    if (started == null) {
      SelfStarted self = new SelfStarted(this);
      started = Triggers.in(this).flatMap(self::dangers).toList();
    }
    return started.stream().filter(one -> !one.is(Danger.Sort.TAKEN));
  }

  /** Dangers to what is private, in code and in commands. */
  Stream<Danger> taken() {
    started();
    SelfStarted self = new SelfStarted(this);
    Stream<Danger> shells = files.stream().filter(SourceFile::isShell).flatMap(self::in);
    return Stream.of(dangers(), shells, Stream.ofNullable(started).flatMap(List::stream))
        .flatMap(some -> some)
        .filter(one -> one.is(Danger.Sort.TAKEN));
  }

  Stream<Dependencies.Dependency> dependencies() {
    if (dependencies == null) {
      dependencies = Dependencies.in(this);
    }
    return dependencies.stream();
  }

  /** The file that a path names, as tools look for it; seen from a folder, and from the top. */
  Optional<SourceFile> file(String folder, String written) {
    Budget.spend(1);
    String path = written.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    return Optional.ofNullable(byPath.get(plain(folder + path)))
        .or(() -> Optional.ofNullable(byPath.get(plain(path))));
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
