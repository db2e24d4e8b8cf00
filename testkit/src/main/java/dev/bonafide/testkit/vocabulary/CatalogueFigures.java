package dev.bonafide.testkit.vocabulary;

import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.TranslationFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How much a catalogue of rules is, and how much of it is said more than once. */
public final class CatalogueFigures {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");

  /** Classes that have more phrases in common than this are twins. */
  private static final int TWINS = 25;

  private CatalogueFigures() {}

  /** The figures by what they count, in the order in which they are told. */
  public static Map<String, Long> of(List<RuleSource> all) {
    List<RuleSource> translations = all.stream().filter(TranslationFiles::isOne).toList();
    List<RuleSource> files = all.stream().filter(file -> !TranslationFiles.isOne(file)).toList();
    List<RuleSource> rules = files.stream().filter(RuleDraft::isRule).toList();
    List<RuleSource> words = files.stream().filter(file -> file.isUnder("words")).toList();
    Vocabulary vocabulary = Vocabulary.of(files);
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("files", (long) files.size());
    figures.put("rule files", (long) rules.size());
    figures.put("pattern files", cards(files, "patterns"));
    figures.put("translation files", (long) translations.size());
    figures.put("word class files", (long) words.size());
    figures.put("lines, without translations", lines(files));
    figures.put("lines in translation files", lines(translations));
    figures.put("lines in word class files", lines(words));
    figures.putAll(RuleLines.of(rules));
    figures.put("words, including class names and keys", words(files));
    figures.put("lines in a rule file, median", share(rules, 50));
    figures.put("lines in a rule file, 90th percentile", share(rules, 90));
    figures.put("lines in the longest rule file", share(rules, 100));
    figures.put("phrases", vocabulary.all().stream().mapToLong(one -> one.phrases().size()).sum());
    figures.put("shared word classes", (long) vocabulary.shared().size());
    figures.put("shared word classes used by one rule", usedBy(vocabulary, users -> users == 1));
    figures.put("shared word classes used by two rules", usedBy(vocabulary, users -> users == 2));
    figures.put("word classes in a rule file", own(vocabulary));
    figures.put("pairs of word classes with more than 25 phrases in common", twins(vocabulary));
    figures.put(
        "pairs of rules that use mostly the same word classes",
        pairs(vocabulary.users(), WordUser::seeksTheSameAs));
    return figures;
  }

  private static long lines(List<RuleSource> files) {
    return files.stream().mapToLong(file -> file.text().lines().count()).sum();
  }

  private static long words(List<RuleSource> files) {
    return files.stream().mapToLong(file -> WORD.matcher(file.text()).results().count()).sum();
  }

  private static long cards(List<RuleSource> files, String folder) {
    return files.stream().filter(file -> file.isUnder(folder)).count();
  }

  private static long share(List<RuleSource> files, int percent) {
    List<Long> sizes = new ArrayList<>(files.stream().map(file -> lines(List.of(file))).toList());
    sizes.sort(Comparator.naturalOrder());
    return sizes.get(Math.min(sizes.size() - 1, sizes.size() * percent / 100));
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
