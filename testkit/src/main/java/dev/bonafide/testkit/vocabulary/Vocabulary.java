package dev.bonafide.testkit.vocabulary;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All words of a catalogue and who uses them.
 *
 * @param shared the classes that have a file of their own, by name
 * @param users rules and observations, in the order of their files
 */
public record Vocabulary(Map<String, WordClass> shared, List<WordUser> users) {

  /** The words of all files below {@code rules/}. */
  public static Vocabulary of(List<RuleSource> sources) {
    Map<String, WordClass> shared = new TreeMap<>();
    List<WordUser> users = new ArrayList<>();
    for (RuleSource source : sources) {
      if (RuleDraft.isRule(source) || source.isUnder("words/observed")) {
        users.add(WordUser.of(Field.root(source)));
      } else if (source.isUnder("words") && !source.isUnder("words/context")) {
        String name = source.slug().toUpperCase(Locale.ROOT);
        shared.put(name, WordClass.of(name, Field.root(source)));
      }
    }
    return new Vocabulary(shared, users);
  }

  /** Every class, those that one rule holds too. */
  public List<WordClass> all() {
    return Stream.concat(
            shared.values().stream(), users.stream().flatMap(user -> user.own().stream()))
        .toList();
  }

  /** The ids of those that use each shared class, by themselves or through other classes. */
  public Map<String, Set<String>> usedBy() {
    Map<String, Set<String>> usedBy = new TreeMap<>();
    shared.keySet().forEach(name -> usedBy.put(name, new TreeSet<>()));
    users.forEach(
        user ->
            reached(user.named())
                .forEach(
                    name -> usedBy.computeIfAbsent(name, _ -> new TreeSet<>()).add(user.id())));
    return usedBy;
  }

  private Set<String> reached(Set<String> named) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(named);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (shared.containsKey(name) && reached.add(name)) {
        open.addAll(shared.get(name).named());
      }
    }
    return reached;
  }
}
