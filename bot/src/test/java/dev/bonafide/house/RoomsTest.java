package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rooms in docs/internals.md names every room, each behind those that it uses. */
class RoomsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (`\\w+`[^|]*) \\|$");
  private static final Pattern ROOM = Pattern.compile("`(\\w+)`");

  private record Row(String name, List<String> rooms) {}

  static Stream<Row> table() {
    String page = House.text(House.ROOT.resolve("docs/internals.md"));
    String table = page.substring(page.indexOf("| package | rooms |"));
    return ROW.matcher(table).results().map(RoomsTest::row);
  }

  private static Row row(MatchResult found) {
    return new Row(
        found.group(1), ROOM.matcher(found.group(2)).results().map(one -> one.group(1)).toList());
  }

  private static Path folder(String name) {
    String inside = "src/main/java/dev/bonafide/" + name;
    Path core = House.ROOT.resolve("core").resolve(inside);
    return Files.isDirectory(core)
        ? core
        : House.ROOT.resolve("adapters").resolve(name).resolve(inside);
  }

  /** The siblings that each room imports from. */
  private static Map<String, List<String>> used(Row row) throws IOException {
    Pattern sibling = Pattern.compile("import dev\\.bonafide\\." + row.name() + "\\.([a-z]+)\\.");
    Map<String, List<String>> used = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder(row.name()))) {
      for (Path room : entries.filter(Files::isDirectory).toList()) {
        used.put(
            room.getFileName().toString(),
            House.files(".java").stream()
                .filter(file -> file.startsWith(room))
                .flatMap(file -> sibling.matcher(House.text(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList());
      }
    }
    return used;
  }

  @ParameterizedTest
  @MethodSource("table")
  void the_table_names_every_room_behind_those_it_uses(Row row) throws IOException {
    Map<String, List<String>> used = used(row);
    assertThat(row.rooms()).containsExactlyInAnyOrderElementsOf(used.keySet());
    used.forEach(
        (room, others) ->
            assertThat(row.rooms().subList(0, row.rooms().indexOf(room) + 1))
                .as("rooms named before %s.%s", row.name(), room)
                .containsAll(others));
  }
}
