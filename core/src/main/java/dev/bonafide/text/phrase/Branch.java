package dev.bonafide.text.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree of phrases while it grows. */
final class Branch {
  private final Map<String, Branch> next = new HashMap<>();
  private boolean last;

  void grow(List<String> words) {
    Branch here = this;
    for (String word : words) {
      here = here.next.computeIfAbsent(word, _ -> new Branch());
    }
    here.last = true;
  }

  /** Takes all phrases of a tree over. */
  void grow(Phrase.Tree tree) {
    last |= tree.last();
    tree.next().forEach((word, rest) -> next.computeIfAbsent(word, _ -> new Branch()).grow(rest));
  }

  boolean isBare() {
    return next.isEmpty();
  }

  Phrase.Tree tree() {
    if (next.isEmpty() && last) {
      return Phrase.Tree.END;
    }
    Map<String, Phrase.Tree> grown = HashMap.newHashMap(next.size());
    next.forEach((word, branch) -> grown.put(word, branch.tree()));
    return new Phrase.Tree(grown, last);
  }
}
