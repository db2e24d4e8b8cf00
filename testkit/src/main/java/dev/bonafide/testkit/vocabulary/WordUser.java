package dev.bonafide.testkit.vocabulary;

import dev.bonafide.rule.file.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A rule or an observation, and the words that it looks for.
 *
 * @param id the rule's or the observation's
 * @param own the words that stand in its file for it alone
 * @param named the shared classes that its file names
 * @param sought those of all its classes that its condition itself names
 */
public record WordUser(String id, List<WordClass> own, Set<String> named, Set<String> sought) {
  /** What fewer classes have in common may be chance. */
  private static final int FEW = 4;

  static WordUser of(Field root) {
    List<WordClass> own =
        root.find("words").stream()
            .flatMap(words -> words.entries().entrySet().stream())
            .map(each -> WordClass.of(each.getKey(), each.getValue()))
            .toList();
    Set<String> sought = new TreeSet<>();
    root.find("when")
        .ifPresent(when -> texts(when).map(WordClass::namedIn).forEach(sought::addAll));
    return new WordUser(root.source().slug(), own, WordClass.namedIn(root.source().text()), sought);
  }

  private static Stream<String> texts(Field field) {
    if (field.isMap()) {
      return field.entries().values().stream().flatMap(WordUser::texts);
    }
    List<Field> items = field.list();
    return items.size() == 1 && items.getFirst() == field
        ? Stream.of(field.text())
        : items.stream().flatMap(WordUser::texts);
  }

  /** Whether both look for mostly the same classes: one rule, perhaps, at two thresholds. */
  public boolean seeksTheSameAs(WordUser other) {
    Set<String> both = new HashSet<>(sought);
    both.retainAll(other.sought);
    int either = sought.size() + other.sought.size() - both.size();
    return both.size() >= FEW && both.size() * 2 >= either;
  }
}
