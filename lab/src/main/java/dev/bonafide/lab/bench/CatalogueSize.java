package dev.bonafide.lab.bench;

import dev.bonafide.documents.shipped.RuleFolder;
import dev.bonafide.testkit.vocabulary.CatalogueFigures;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much the catalogue of rules is: a table with one column for each folder that is named. */
public final class CatalogueSize {
  private CatalogueSize() {}

  /** Prints the table. */
  public static void main(String... folders) {
    List<Map<String, Long>> columns =
        Stream.of(folders)
            .map(folder -> CatalogueFigures.of(RuleFolder.read(folder, Path.of(folder))))
            .toList();
    System.out.println("| | " + String.join(" | ", folders) + " |");
    System.out.println("| --- |" + " --: |".repeat(columns.size()));
    columns
        .getFirst()
        .keySet()
        .forEach(
            figure ->
                System.out.println(
                    columns.stream()
                        .map(column -> "%,d".formatted(column.getOrDefault(figure, 0L)))
                        .collect(Collectors.joining(" | ", "| " + figure + " | ", " |"))));
  }
}
