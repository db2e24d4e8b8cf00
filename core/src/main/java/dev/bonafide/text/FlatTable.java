package dev.bonafide.text;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Texts with a number each, looked up in place: an open-addressed table by the texts' hash codes,
 * which every Java computes alike. Nothing is read before it is asked for.
 */
public final class FlatTable {
  private final FlatNumbers slots;
  private final FlatInput entries;

  private FlatTable(FlatNumbers slots, FlatInput entries) {
    this.slots = slots;
    this.entries = entries;
  }

  /** Writes texts with their numbers, none of them negative: equal ones are equal bytes. */
  public static void write(SortedMap<String, Integer> numbers, FlatOutput output) {
    int[] slots = new int[slotsFor(numbers.size())];
    FlatOutput entries = new FlatOutput();
    numbers.forEach(
        (text, number) -> {
          int slot = first(text, slots.length);
          while (slots[slot] != 0) {
            slot = (slot + 1) % slots.length;
          }
          slots[slot] = 1 + entries.size();
          entries.text(text);
          entries.number(number);
        });
    output.numbers(slots);
    output.part(entries);
  }

  /** Reads what {@link #write} wrote. */
  public static FlatTable read(FlatInput input) {
    return new FlatTable(input.numbers(), input.part());
  }

  /** The number of a text. */
  public OptionalInt find(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int slot = first(text, slots.count());
    for (int offset = slots.get(slot); offset != 0; offset = slots.get(slot)) {
      FlatInput entry = entries.from(offset - 1);
      if (entry.isText(wanted)) {
        return OptionalInt.of(entry.number());
      }
      slot = (slot + 1) % slots.count();
    }
    return OptionalInt.empty();
  }

  /** All of it, in the order of the texts. */
  public SortedMap<String, Integer> all() {
    SortedMap<String, Integer> all = new TreeMap<>();
    FlatInput each = entries.from(0);
    while (!each.isAtEnd()) {
      all.put(each.text(), each.number());
    }
    return all;
  }

  /** A power of two, at least twice the texts, so that a search ends soon and always at a gap. */
  private static int slotsFor(int texts) {
    return Integer.highestOneBit(Math.max(1, texts)) * 4;
  }

  private static int first(String text, int slots) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 16) & (slots - 1);
  }
}
