package dev.bonafide.documents.answer;

import dev.bonafide.documents.tree.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** A value of an answer, which is what it is asked to be, or the answer is malformed. */
record Part(Tree tree) {
  private static final int LONGEST_NUMBER = 7;

  /** What stands here is not what the schema says. */
  static final class Malformed extends RuntimeException {
    Malformed() {
      super("not what the schema asks for", null, false, false);
    }
  }

  static void require(boolean holds) {
    if (!holds) {
      throw new Malformed();
    }
  }

  /** A map of exactly these keys. */
  Part holdsOnly(List<String> keys) {
    require(
        tree instanceof Tree.Mapping(_, var entries)
            && Set.copyOf(entries.keySet()).equals(new HashSet<>(keys)));
    return this;
  }

  /** The same map without one of its keys, where it has it. */
  Part without(String key) {
    if (!tree.has(key)) {
      return this;
    }
    SequencedMap<String, Tree> others = new LinkedHashMap<>(tree.map());
    others.remove(key);
    return new Part(new Tree.Mapping(tree.line(), others));
  }

  Part at(String key) {
    return new Part(tree.at(key));
  }

  /** A list of no more than so many. */
  List<Part> items(int most) {
    if (tree instanceof Tree.Listing(_, var elements) && elements.size() <= most) {
      return elements.stream().map(Part::new).toList();
    }
    throw new Malformed();
  }

  String text() {
    if (tree instanceof Tree.Text(_, String value)) {
      return value;
    }
    throw new Malformed();
  }

  /** A whole number, not below 0. */
  int number() {
    if (tree instanceof Tree.Plain(_, String value)
        && value.length() <= LONGEST_NUMBER
        && value.matches("[0-9]+")) {
      return Integer.parseInt(value);
    }
    throw new Malformed();
  }
}
