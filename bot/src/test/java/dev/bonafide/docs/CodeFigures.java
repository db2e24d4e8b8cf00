package dev.bonafide.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much the code of a checkout is, by module and together. */
final class CodeFigures {
  /** The modules that are measured; the first are the product. */
  static final List<String> PARTS =
      List.of(
          "core",
          "adapters/chat",
          "adapters/slack",
          "adapters/discord",
          "adapters/telegram",
          "adapters/documents",
          "adapters/terminal",
          "adapters/postgres",
          "adapters/web",
          "adapters/http",
          "adapters/model",
          "adapters/speech",
          "adapters/hiring",
          "adapters/github",
          "bot",
          "testkit",
          "lab");

  private static final List<String> PRODUCT = PARTS.subList(0, PARTS.indexOf("testkit"));

  /** The most types that a package may hold; {@code TidyTest} holds it. */
  private static final int LARGEST_PACKAGE = 40;

  private final List<JavaFile> files;
  private final List<JavaFile> product;

  CodeFigures(List<JavaFile> files) {
    this.files = files;
    this.product =
        files.stream()
            .filter(file -> PRODUCT.stream().anyMatch(part -> file.isIn(part, "main")))
            .filter(file -> !file.name().equals("package-info"))
            .toList();
  }

  /** The figures of each module, by {@code <module>.<figure>}. */
  Map<String, Long> byModule() {
    Map<String, Long> figures = new LinkedHashMap<>();
    for (String part : PARTS) {
      List<JavaFile> main = files.stream().filter(file -> file.isIn(part, "main")).toList();
      List<Long> sizes = main.stream().map(JavaFile::lines).sorted().toList();
      if (!sizes.isEmpty()) {
        figures.put(part + ".files", (long) sizes.size());
        figures.put(part + ".types", sum(main.stream().map(JavaFile::types).toList()));
        figures.put(part + ".lines", sum(sizes));
        figures.put(part + ".tests", lines(part, "test") * 100 / sum(sizes));
        figures.put(part + ".middle", sizes.get(sizes.size() / 2));
        figures.put(part + ".nine-in-ten", sizes.get(sizes.size() * 9 / 10));
        figures.put(part + ".longest", sizes.getLast());
      }
    }
    return figures;
  }

  private long lines(String part, String kind) {
    return sum(files.stream().filter(file -> file.isIn(part, kind)).map(JavaFile::lines).toList());
  }

  private static long sum(List<Long> sizes) {
    return sizes.stream().mapToLong(size -> size).sum();
  }

  /** The figures of the product as a whole, by what they count. */
  Map<String, Long> together() {
    Map<String, Long> packages = counted(JavaFile::packageName);
    Map<String, Long> names = counted(JavaFile::name);
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put(
        "types, including nested ones", sum(product.stream().map(JavaFile::types).toList()));
    figures.put("classes with their own file", (long) product.size());
    figures.put("classes that only one other file uses", usedOnce());
    figures.put("class names used more than once", repeated(names));
    figures.put("packages", (long) packages.size());
    figures.put(
        "classes in the largest package",
        packages.values().stream().mapToLong(n -> n).max().orElse(0));
    figures.put(
        "packages with more than " + LARGEST_PACKAGE + " classes",
        packages.values().stream().filter(size -> size > LARGEST_PACKAGE).count());
    figures.put(
        "words in text blocks in Java",
        sum(product.stream().map(JavaFile::wordsInBlocks).toList()));
    return figures;
  }

  private Map<String, Long> counted(Function<JavaFile, String> key) {
    return product.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static long repeated(Map<String, Long> names) {
    return names.values().stream().filter(count -> count > 1).count();
  }

  /** A file uses what it names and either imports or shares a package with. */
  private long usedOnce() {
    Map<String, Set<String>> users = new HashMap<>();
    product.forEach(file -> users.put(file.packageName() + "." + file.name(), new HashSet<>()));
    for (JavaFile file : product) {
      List<String> used = new ArrayList<>(file.imports());
      file.names().forEach(name -> used.add(file.packageName() + "." + name));
      String self = file.packageName() + "." + file.name();
      used.stream()
          .filter(type -> !type.equals(self))
          .forEach(type -> users.computeIfPresent(type, (_, all) -> with(all, self)));
    }
    return users.values().stream().filter(all -> all.size() == 1).count();
  }

  private static Set<String> with(Set<String> all, String one) {
    all.add(one);
    return all;
  }
}
