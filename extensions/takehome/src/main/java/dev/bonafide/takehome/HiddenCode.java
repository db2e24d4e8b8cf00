package dev.bonafide.takehome;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for code that a person cannot read. Counts if code was pushed out of sight by spaces,
 * rewritten by an obfuscator, run from encoded text, or loaded from a picture or a font, or if it
 * contains invisible letters. Minified code, and tables that are far to the right, do not count.
 */
final class HiddenCode extends RepositoryComparison {
  private static final int FEWEST_NAMES = 8;

  HiddenCode() {
    super(
        "code-hidden",
        one ->
            TakeHome.places(
                Stream.concat(one.unreadable.stream(), one.dangers.stream()), Danger.Sort.HIDDEN));
  }

  /** Ways to keep code from being read. */
  static Stream<Danger> in(SourceFile file) {
    boolean told = file.mayRun() && (file.isCode() || !file.name.contains("lock"));
    return Stream.concat(
            told ? unreadable(file) : Stream.empty(),
            file.isCode() || file.isGuide() ? Stream.empty() : stored(file))
        .map(places -> new Danger(Danger.Sort.HIDDEN, places.mapToObj(file::place).toList()));
  }

  private static Stream<IntStream> stored(SourceFile file) {
    return Stream.concat(
        file.matches(Patterns.of("hidden-code.stored")).map(one -> IntStream.of(one.start())),
        file.matches(Patterns.of("hidden-code.pickled"))
            .filter(one -> Calls.does("unpacked", one.group(1) + "." + one.group(2)))
            .map(one -> IntStream.of(one.start(), Math.min(one.end(), file.text.length() - 1))));
  }

  private static Stream<IntStream> unreadable(SourceFile file) {
    Set<String> names = new HashSet<>();
    return Stream.of("pushed", "shapeless", "spelled", "turned", "made-up")
        .flatMap(
            way ->
                file.matches(Patterns.of("hidden-code." + way))
                    .filter(one -> tells(way, one.group(), file, names))
                    .map(one -> IntStream.of(one.start(way.equals("pushed") ? 1 : 0))));
  }

  private static boolean tells(String way, String found, SourceFile file, Set<String> names) {
    return switch (way) {
      case "spelled" -> file.isCode() && Patterns.find("hidden-code.command", joined(found));
      case "turned" -> file.isCode();
      case "made-up" -> names.add(found) && names.size() >= FEWEST_NAMES;
      default -> true;
    };
  }

  private static String joined(String spelled) {
    return String.valueOf(
        Value.spelled(
            Patterns.all("hidden-code.letter", spelled)
                .map(one -> Value.of(one.group(1) == null ? one.group(2) : one.group(1)))
                .toList()));
  }
}
