package dev.bonafide.docs;

import dev.bonafide.documents.shipped.RuleFolder;
import dev.bonafide.house.House;
import dev.bonafide.testkit.vocabulary.CatalogueFigures;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How large the house is, before it was rearranged and now, taken by the same measure. */
final class SizePage {
  private final Map<String, Long> before;
  private final Map<String, Long> now;

  SizePage(Map<String, Long> before, Map<String, Long> now) {
    this.before = before;
    this.now = now;
  }

  /** Measures a checkout. */
  static Map<String, Long> figures(Path root) {
    List<JavaFile> files =
        House.files(root, ".java").stream().map(file -> JavaFile.of(root, file)).toList();
    CodeFigures code = new CodeFigures(files);
    Map<String, Long> figures = new LinkedHashMap<>(code.byModule());
    code.together().forEach((what, figure) -> figures.put("code: " + what, figure));
    CatalogueFigures.of(RuleFolder.read(root.resolve("rules")))
        .forEach((what, figure) -> figures.put("rules: " + what, figure));
    return figures;
  }

  /** The page around its tables, in their order. */
  private static String around(String... tables) {
    return """
      # The size of the code
      This page compares commit `37bbc54d` with the current code. Between the two, large packages were split, classes got standard names, and words were sorted by concept. The left figure in each cell is the earlier one. A smaller number is not always better. We chose these numbers because they showed where newcomers got lost.

      A test measures the code again. It fails if a figure on this page is off by more than a third, if a package has more than 40 classes, or if a class name is used twice. Blank lines and comments are not counted as lines of code.

      ## Modules

      | module | files | types | lines |
      | --- | --- | --- | --- |
      %s

      Lines per file:

      | module | median | 90th percentile | longest |
      | --- | --- | --- | --- |
      %s

      Lines of tests per 100 lines:

      | module | lines of tests |
      | --- | --- |
      %s

      ## Product code
      These figures cover all modules above except `testkit` and `bench`. A file uses a class if it names the class, and either imports it or is in the same package.

      | | before | now |
      | --- | --- | --- |
      %s

      ## Rules and their words

      | | before | now |
      | --- | --- | --- |
      %s
      """
        .formatted((Object[]) tables);
  }

  Page page() {
    return Page.of(
        "docs/reference/size.md",
        around(
            modules("files", "types", "lines"),
            modules("middle", "nine-in-ten", "longest"),
            modules("tests"),
            figures("code: "),
            figures("rules: ")));
  }

  private String modules(String... figures) {
    return CodeFigures.PARTS.stream()
        .map(
            part ->
                List.of(figures).stream()
                    .map(figure -> change(part + "." + figure))
                    .collect(Collectors.joining(" | ", "| `" + part + "` | ", " |")))
        .collect(Collectors.joining("\n"));
  }

  private String change(String key) {
    return shown(before.get(key)) + " → " + shown(now.get(key));
  }

  private String figures(String sort) {
    return now.keySet().stream()
        .filter(key -> key.startsWith(sort))
        .map(
            key ->
                "| %s | %s | %s |"
                    .formatted(
                        key.substring(sort.length()), shown(before.get(key)), shown(now.get(key))))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(@Nullable Long figure) {
    return figure == null ? "–" : String.format(Locale.ROOT, "%,d", figure);
  }
}
