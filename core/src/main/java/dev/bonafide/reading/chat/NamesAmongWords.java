package dev.bonafide.reading.chat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names without the words that are next to each of them: {@code Ana schrieb am}, {@code Message
 * from Ana}. Such words are the same in each head and begin small.
 */
final class NamesAmongWords {
  private NamesAmongWords() {}

  /** The heads of one shape with their names alone; without those that leave none. */
  static SortedMap<Integer, TurnHead> in(SortedMap<Integer, TurnHead> heads) {
    List<List<String>> names =
        heads.values().stream().map(head -> words(head.name())).distinct().toList();
    int before = common(names, false);
    int behind = common(names.stream().map(List::reversed).toList(), true);
    SortedMap<Integer, TurnHead> plain = new TreeMap<>();
    heads.forEach(
        (line, head) -> {
          List<String> words = words(head.name());
          int to = words.size() - behind;
          String name = before < to ? String.join(" ", words.subList(before, to)) : "";
          if (!name.isEmpty() && ShownName.is(name)) {
            plain.put(line, new TurnHead(head.shape(), name, head.when(), head.words()));
          }
        });
    return plain;
  }

  /** How many words all begin with: up to the last small one, or as long as each is small. */
  private static int common(List<List<String>> names, boolean eachSmall) {
    int common = 0;
    List<String> first = names.getFirst();
    for (int at = 0; at < first.size() && names.size() > 1; at++) {
      int place = at;
      boolean same =
          names.stream()
              .allMatch(name -> place < name.size() && name.get(place).equals(first.get(place)));
      boolean small = Character.isLowerCase(first.get(at).codePointAt(0));
      if (!same || (eachSmall && !small)) {
        return common;
      }
      common = small ? at + 1 : common;
    }
    return common;
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split("\\s+", -1));
  }
}
