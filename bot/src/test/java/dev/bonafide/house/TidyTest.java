package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style of the house; {@code -Dtidy.fix=true} rewrites what is only badly laid out. */
class TidyTest {
  private static final int SCREEN = 40;
  private static final int LONGEST_FILE = 300;
  private static final int MEDIAN_FILE = 40;
  private static final int LARGEST_PACKAGE = 40;
  private static final int LARGEST_BLOB = 256 * 1024;

  /** A word that tells nothing, or breaks a law, and what to do instead. */
  private static final Map<String, String> BANNED =
      Map.ofEntries(
          Map.entry("\\bclass \\w*Utils?\\b", "give the function to the type that it serves"),
          Map.entry("\\bclass \\w*Helper\\b", "name what it does"),
          Map.entry("\\bclass \\w*Manager\\b", "name what it does"),
          Map.entry("\\bclass \\w*Impl\\b", "name what sets it apart"),
          Map.entry("\\bclass \\w*(DTO|Dto)\\b", "let a record of core travel"),
          Map.entry("\\bclass \\w*Service\\b", "name the use case"),
          Map.entry("\\bInstant\\.now\\(\\)", "let the clock be passed in"),
          Map.entry("\\bLocalDate(Time)?\\.now\\(\\)", "let the clock be passed in"),
          Map.entry("\\bThread\\.sleep\\b", "let the test tick the clock"),
          Map.entry("@Disabled\\b", "mend the test, or delete it"),
          Map.entry("\\bTO" + "DO\\b", "do it, or open an issue"),
          Map.entry("\\bFIX" + "ME\\b", "do it, or open an issue"),
          Map.entry("\\blombok\\b", "write a record"),
          Map.entry("\\bprintStackTrace\\b", "say in one line what failed"));

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*\\]\\(([^)\\s]+)\\)");

  @Test
  void every_java_file_is_laid_out_by_google_java_format() throws Exception {
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    for (Path file : House.files(".java")) {
      String formatted = formatted(formatter, file);
      if (Boolean.getBoolean("tidy.fix") && !formatted.equals(House.text(file))) {
        Files.writeString(file, formatted);
      }
      assertThat(House.text(file))
          .as("%s (-Dtidy.fix=true)", House.name(file))
          .isEqualTo(formatted);
    }
  }

  private static String formatted(Formatter formatter, Path file) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(House.text(file)),
            JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(ordered);
  }

  @Test
  void no_file_is_long_and_the_median_of_main_code_is_short() {
    List<Path> files = House.files(".java");
    assertThat(files.stream().filter(file -> House.codeLines(file) > LONGEST_FILE).map(House::name))
        .isEmpty();
    List<Long> main =
        files.stream()
            .filter(file -> file.toString().contains("src/main"))
            .map(House::codeLines)
            .sorted()
            .toList();
    assertThat(main.get(main.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE);
  }

  @Test
  void no_method_is_longer_than_a_screen() throws IOException {
    assertThat(Methods.longerThan(SCREEN, House.files(".java")))
        .as("methods of more than %d lines", SCREEN)
        .isEmpty();
  }

  @Test
  void no_word_stands_that_says_nothing_or_breaks_a_law() {
    assertThat(House.files(".java").stream().flatMap(TidyTest::banned)).isEmpty();
  }

  private static Stream<String> banned(Path file) {
    if (file.endsWith("TidyTest.java")) {
      return Stream.empty();
    }
    String text = House.text(file);
    return BANNED.entrySet().stream()
        .filter(ban -> Pattern.compile(ban.getKey()).matcher(text).find())
        .map(ban -> House.name(file) + ": " + ban.getKey() + ": " + ban.getValue());
  }

  @Test
  void only_the_terminal_and_programs_of_their_own_print() {
    assertThat(
            House.files(".java").stream()
                .filter(file -> file.toString().contains("src/main"))
                .filter(file -> !House.name(file).startsWith("adapters/terminal"))
                .filter(file -> !House.name(file).startsWith("bot/"))
                .filter(file -> !House.text(file).contains("static void main("))
                .filter(file -> House.text(file).matches("(?s).*System\\.(out|err)\\b.*"))
                .map(House::name))
        .isEmpty();
  }

  @Test
  void every_package_says_what_it_is() {
    assertThat(
            House.files(".java").stream()
                .filter(file -> file.toString().contains("src/main"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(House::name))
        .isEmpty();
  }

  @Test
  void no_package_is_too_large_to_be_looked_over() {
    Map<String, Long> sizes =
        House.files(".java").stream()
            .filter(file -> file.toString().contains("src/main"))
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> House.name(file).replaceFirst("/[^/]+$", ""), Collectors.counting()));
    sizes.values().removeIf(size -> size <= LARGEST_PACKAGE);
    assertThat(sizes).isEmpty();
  }

  /** Anyone who looks for a name finds one meaning of it, in any module. */
  @Test
  void no_name_of_a_class_is_used_twice_in_the_product() {
    Map<String, List<String>> places =
        House.files(".java").stream()
            .filter(
                file ->
                    House.name(file).matches("(core|bot|(adapters|extensions)/[^/]+)/src/main/.*"))
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT),
                    Collectors.mapping(House::name, Collectors.toList())));
    places.values().removeIf(files -> files.size() == 1);
    assertThat(places).isEmpty();
  }

  @Test
  void no_file_is_a_blob() throws IOException {
    for (Path file : House.files("")) {
      assertThat(Files.size(file)).as(House.name(file)).isLessThanOrEqualTo(LARGEST_BLOB);
    }
  }

  @Test
  void the_changelog_begins_with_what_is_unreleased() {
    assertThat(House.text(House.ROOT.resolve("CHANGELOG.md"))).contains("\n## Unreleased\n");
  }

  @Test
  void every_link_between_documents_leads_somewhere() {
    assertThat(House.files(".md").stream().flatMap(TidyTest::deadLinks)).isEmpty();
  }

  private static Stream<String> deadLinks(Path document) {
    Matcher link = LINK.matcher(House.text(document));
    return link.results()
        .map(found -> found.group(1).replaceFirst("#.*", ""))
        .filter(target -> !target.isEmpty() && !target.contains("://"))
        .filter(target -> !Files.exists(document.resolveSibling(target)))
        .map(target -> House.name(document) + " -> " + target);
  }
}
