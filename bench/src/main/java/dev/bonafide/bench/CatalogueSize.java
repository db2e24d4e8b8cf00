package dev.bonafide.bench;

import dev.bonafide.documents.shipped.RuleFolder;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.testkit.vocabulary.Vocabulary;
import dev.bonafide.testkit.vocabulary.WordClass;
import dev.bonafide.testkit.vocabulary.WordUser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much the catalogue of rules is, and how much of it is said more than once: a table with one
 * column for each folder of rules that is named.
 */
public final class CatalogueSize {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");

  /** Classes that have more phrases in common than this are twins. */
  private static final int TWINS = 25;

  private CatalogueSize() {}

  /** Prints the table. */
  public static void main(String... folders) {
    List<Map<String, Long>> columns =
        Stream.of(folders).map(folder -> figures(RuleFolder.read(Path.of(folder)))).toList();
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

  private static Map<String, Long> figures(List<RuleSource> files) {
    List<RuleSource> rules = files.stream().filter(RuleDraft::isRule).toList();
    List<RuleSource> words = files.stream().filter(file -> file.isUnder("words")).toList();
    Vocabulary vocabulary = Vocabulary.of(files);
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("files", (long) files.size());
    figures.put("files of words", (long) words.size());
    figures.put("lines", lines(files));
    figures.put("lines of words in files of their own", lines(words));
    figures.put("words, names of classes and keys among them", words(files));
    figures.put("lines of a rule's file, in the middle", middle(rules));
    figures.put("phrases", vocabulary.all().stream().mapToLong(one -> one.phrases().size()).sum());
    figures.put("classes that rules share", (long) vocabulary.shared().size());
    figures.put("of these, used by one rule", usedBy(vocabulary, users -> users == 1));
    figures.put("of these, used by two", usedBy(vocabulary, users -> users == 2));
    figures.put("classes that stand in the file of their rule", own(vocabulary));
    figures.put("pairs of classes with more than 25 phrases in common", twins(vocabulary));
    figures.put(
        "pairs of rules that look for mostly the same classes",
        pairs(vocabulary.users(), WordUser::seeksTheSameAs));
    return figures;
  }

  private static long lines(List<RuleSource> files) {
    return files.stream().mapToLong(file -> file.text().lines().count()).sum();
  }

  private static long words(List<RuleSource> files) {
    return files.stream().mapToLong(file -> WORD.matcher(file.text()).results().count()).sum();
  }

  private static long middle(List<RuleSource> files) {
    List<Long> sizes = new ArrayList<>(files.stream().map(file -> lines(List.of(file))).toList());
    sizes.sort(Comparator.naturalOrder());
    return sizes.get(sizes.size() / 2);
  }

  private static long usedBy(Vocabulary vocabulary, Predicate<Integer> users) {
    return vocabulary.usedBy().values().stream().filter(ids -> users.test(ids.size())).count();
  }

  private static long own(Vocabulary vocabulary) {
    return vocabulary.users().stream().mapToLong(user -> user.own().size()).sum();
  }

  private static long twins(Vocabulary vocabulary) {
    return pairs(vocabulary.all(), (WordClass one, WordClass other) -> one.inCommon(other) > TWINS);
  }

  private static <T> long pairs(List<T> all, BiPredicate<T, T> alike) {
    long pairs = 0;
    for (int one = 0; one < all.size(); one++) {
      for (int other = one + 1; other < all.size(); other++) {
        pairs += alike.test(all.get(one), all.get(other)) ? 1 : 0;
      }
    }
    return pairs;
  }
}
