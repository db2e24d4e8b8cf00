package dev.bonafide.conversation;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow by making new ones. */
final class Lists {
  private Lists() {}

  static <T> List<T> with(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
