package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides for contributors name is there: classes, files, folders, packages. */
class GuideTest {
  private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
  private static final Pattern FENCED = Pattern.compile("(?sm)^ *```.*?^ *```$");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|enum|interface) +([A-Z]\\w*)");

  /** Names of others' things that look like a class of ours. */
  private static final Set<String> HEADERS = Set.of("Host", "Origin");

  /** What one says to the bot, or types. */
  private static final Set<String> COMMANDS = Set.of("last", "evaluate");

  /** What a reader makes by following a guide, and what a build makes. */
  private static final List<String> MADE = List.of("mine/", "prompts/price_moves/", "target/");

  private static final List<Path> FILES =
      House.files("").stream().map(House.ROOT::relativize).toList();

  private static final Set<String> TYPES =
      FILES.stream()
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> types(House.text(House.ROOT.resolve(file))))
          .collect(Collectors.toSet());

  private static final Set<String> FOLDERS =
      FILES.stream()
          .flatMap(
              file -> IntStream.range(1, file.getNameCount()).mapToObj(to -> file.subpath(0, to)))
          .map(Path::toString)
          .collect(Collectors.toSet());

  private static Stream<String> types(String text) {
    return TYPE.matcher(text).results().map(found -> found.group(1));
  }

  private static List<String> named(String document, String pattern) {
    String text = FENCED.matcher(House.text(House.ROOT.resolve(document))).replaceAll("");
    return CODE.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> name.matches(pattern))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "docs/internals.md",
        "docs/how-to/add-a-command.md"
      })
  void every_class_that_a_guide_names_is_there(String guide) {
    List<String> named = named(guide, "[A-Z][A-Za-z*]*[a-z*][A-Za-z*]*");
    assertThat(named).hasSizeGreaterThanOrEqualTo(20);
    assertThat(named)
        .filteredOn(name -> !HEADERS.contains(name))
        .filteredOn(name -> TYPES.stream().noneMatch(type -> type.matches(name.replace("*", ".*"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, 900",
    "ARCHITECTURE.md, 1200",
    "CONTRIBUTING.md, 2000",
    "docs/for-applicants.md, 550",
    "docs/for-moderators.md, 550",
    "docs/for-recruiters.md, 550"
  })
  void what_everybody_reads_first_is_short(String guide, int most) {
    assertThat(House.text(House.ROOT.resolve(guide)).strip().split("\\s+").length).isLessThan(most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
  void every_file_and_folder_that_a_guide_names_is_there(String guide) {
    List<String> named =
        named(guide, "[\\w.…<>*-]*/[\\w.…<>*/-]*|[\\w<>-]+\\.(md|ya?ml|json|properties)");
    assertThat(named).hasSizeGreaterThan(8);
    assertThat(named)
        .filteredOn(path -> MADE.stream().noneMatch(path::contains))
        .filteredOn(path -> !isThere(path))
        .isEmpty();
  }

  /** {@code …} stands for some folders, {@code <id>} for some name; a class for its file. */
  private static boolean isThere(String path) {
    String glob = path.replaceAll("<[^>]+>", "*").replace("…", "**").replaceAll("/$", "");
    PathMatcher matcher =
        FileSystems.getDefault()
            .getPathMatcher("glob:{%1$s,**/%1$s,%1$s.java,**/%1$s.java}".formatted(glob));
    return Stream.concat(FILES.stream(), FOLDERS.stream().map(Path::of)).anyMatch(matcher::matches);
  }

  @Test
  void every_package_and_module_that_the_map_names_is_there() {
    Set<String> names =
        FOLDERS.stream().map(path -> path.replaceFirst(".*/", "")).collect(Collectors.toSet());
    List<String> named = named("docs/internals.md", "[a-z]{3,}");
    assertThat(named).hasSizeGreaterThan(60);
    assertThat(named)
        .filteredOn(name -> !COMMANDS.contains(name) && !names.contains(name))
        .isEmpty();
  }

  @Test
  void what_is_not_there_is_noticed() {
    assertThat(isThere("core/…/patience")).isFalse();
    assertThat(isThere("rules/<group>/<id>.yaml")).isTrue();
    assertThat(isThere("core/…/rule/law")).isTrue();
    assertThat(isThere("testkit/…/growth/Shapes")).isTrue();
    assertThat(isThere("…/phrasebook")).isTrue();
  }
}
