package dev.bonafide.text.phrase;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.FlatTable;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words that lead into an index, each with the phrases that can stand where it stands. */
sealed interface PhraseEntries {
  /** What a word leads to, null where no phrase needs it. */
  @Nullable PhraseEntry at(String word);

  /** All of them, in the order of the words. */
  SortedMap<String, PhraseEntry> all();

  /** Those of phrases that were just gathered. */
  record Gathered(Map<String, PhraseEntry> byWord) implements PhraseEntries {
    @Override
    public @Nullable PhraseEntry at(String word) {
      return byWord.get(word);
    }

    @Override
    public SortedMap<String, PhraseEntry> all() {
      return new TreeMap<>(byWord);
    }
  }

  /** Those that were written before, each read when a text first has its word. */
  final class Prepared implements PhraseEntries {
    private final FlatTable offsets;
    private final FlatInput entries;
    private final PhraseNodes nodes;
    private final Map<String, PhraseEntry> known = new ConcurrentHashMap<>();

    Prepared(FlatInput input, PhraseNodes nodes) {
      this.offsets = FlatTable.read(input);
      this.entries = input.part();
      this.nodes = nodes;
    }

    @Override
    public @Nullable PhraseEntry at(String word) {
      PhraseEntry entry = known.get(word);
      return entry == null ? readAt(word) : entry;
    }

    private @Nullable PhraseEntry readAt(String word) {
      OptionalInt offset = offsets.find(word);
      if (offset.isEmpty()) {
        return null;
      }
      PhraseEntry entry = read(offset.getAsInt());
      known.put(word, entry);
      return entry;
    }

    @Override
    public SortedMap<String, PhraseEntry> all() {
      SortedMap<String, PhraseEntry> all = new TreeMap<>();
      offsets.all().forEach((word, offset) -> all.put(word, read(offset)));
      return all;
    }

    private PhraseEntry read(int offset) {
      return PhraseEntry.read(entries.from(offset), nodes);
    }
  }

  /** Writes them flat: equal ones are equal bytes. */
  default void writeTo(FlatOutput output, PhraseNodesWriter nodes) {
    FlatOutput entries = new FlatOutput();
    SortedMap<String, Integer> offsets = new TreeMap<>();
    all()
        .forEach(
            (word, entry) -> {
              offsets.put(word, entries.size());
              entry.writeTo(entries, nodes);
            });
    FlatTable.write(offsets, output);
    output.part(entries);
  }
}
