package dev.bonafide.conversation.evidence;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow by making new ones. */
public final class Lists {
  private Lists() {}

  public static <T> List<T> with(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
