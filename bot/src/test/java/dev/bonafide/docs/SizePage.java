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

  Page page() {
    return Page.of(
        "docs/reference/size.md",
        """
        # The size of the house
        Measured twice by the same program: at commit `37bbc54d`, before the packages got rooms, the classes the field's names and the words a file by concept, and now. A number alone is no merit; these are the ones that told where a newcomer got lost. A test measures again and refuses a page that is off by more than a third; packages of more than 40 classes and names used twice are refused outright. Lines are those that are neither blank nor comment.

        ## Modules

        | module | files | lines | lines of its own tests for 100 |
        | --- | --- | --- | --- |
        %s

        Lines of a file:

        | module | in the middle | nine in ten have at most | the longest |
        | --- | --- | --- | --- |
        %s

        ## The product's code
        All modules above but `testkit` and `bench`. A class counts as used by a file that names it and imports it or lies in its package.

        | | before | now |
        | --- | --- | --- |
        %s

        ## Rules and their words

        | | before | now |
        | --- | --- | --- |
        %s
        """
            .formatted(
                modules("files", "lines", "tests"),
                modules("middle", "nine-in-ten", "longest"),
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
