package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of files that are a danger in themselves, as the table next to this class has them. */
final class ToldDangers {
  private static final List<Row> TABLE = table();

  private record Row(Danger.Sort sort, Pattern files, Pattern words) {}

  private ToldDangers() {}

  private static List<Row> table() {
    PropertyFile file = PropertyFile.beside(ToldDangers.class, "told");
    return file.keys().stream()
        .map(file::entries)
        .map(
            one ->
                new Row(
                    Danger.Sort.valueOf(one.get(0)),
                    Triggers.globs(one.get(1)),
                    Pattern.compile(one.get(2))))
        .toList();
  }

  static Stream<Danger> in(SourceFile file) {
    String path = Triggers.leadsAgents(file) ? "AGENTS.md" : "/" + file.path;
    return TABLE.stream()
        .filter(row -> row.files.matcher(path).matches())
        .flatMap(
            row ->
                file.matches(row.words)
                    .filter(ToldDangers::isForeign)
                    .map(one -> new Danger(row.sort, places(file, one))));
  }

  private static boolean isForeign(MatchResult told) {
    return groups(told).mapToObj(told::group).noneMatch(Transfers::isOwn);
  }

  private static List<CodePlace> places(SourceFile file, MatchResult told) {
    return groups(told).map(told::start).mapToObj(file::place).toList();
  }

  private static IntStream groups(MatchResult told) {
    return IntStream.rangeClosed(1, told.groupCount()).filter(one -> told.start(one) >= 0);
  }
}
