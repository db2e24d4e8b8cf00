package dev.bonafide.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that were written flat. Each is read when it is first asked for, since a text opens few
 * of all that are known; parts that phrases share are read once.
 */
final class PhraseNodes {
  static final int WORD = 0;
  static final int SEQUENCE = 1;
  static final int EITHER = 2;
  static final int TREE = 3;
  static final int MAYBE = 4;
  static final int GAP = 5;
  static final int NUMERAL = 6;
  static final int EXPRESSION = 7;

  private final String[] words;
  private final FlatInput nodes;
  private final int[] offsets;
  private final AtomicReferenceArray<@Nullable Phrase> known;

  /** Reads the words and where each node begins. */
  PhraseNodes(FlatInput input) {
    words = new String[input.number()];
    for (int at = 0; at < words.length; at++) {
      words[at] = input.text();
    }
    offsets = new int[input.number()];
    int offset = 0;
    for (int at = 0; at < offsets.length; at++) {
      offsets[at] = offset;
      offset += input.number();
    }
    nodes = input.part();
    known = new AtomicReferenceArray<>(offsets.length);
  }

  String word(int number) {
    return words[number];
  }

  /** The phrase of a number; two threads may read it at once and find the same. */
  Phrase phrase(int number) {
    Phrase phrase = known.get(number);
    if (phrase == null) {
      phrase = read(nodes.from(offsets[number]));
      known.set(number, phrase);
    }
    return phrase;
  }

  private Phrase read(FlatInput input) {
    return switch (input.number()) {
      case WORD -> new Phrase.Word(word(input.number()));
      case SEQUENCE -> new Phrase.Sequence(phrases(input));
      case EITHER -> new Phrase.Either(phrases(input));
      case TREE -> tree(input);
      case MAYBE -> new Phrase.Maybe(phrase(input.number()));
      case GAP -> new Phrase.Gap(input.number());
      case NUMERAL -> new Phrase.Numeral();
      case EXPRESSION -> new Phrase.Expression(Pattern.compile(word(input.number())));
      default -> throw new IllegalStateException("damaged: no phrase begins here");
    };
  }

  private List<Phrase> phrases(FlatInput input) {
    int count = input.number();
    List<Phrase> phrases = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      phrases.add(phrase(input.number()));
    }
    return phrases;
  }

  private Phrase.Tree tree(FlatInput input) {
    boolean last = input.number() == 1;
    int count = input.number();
    if (count == 0 && last) {
      return Phrase.Tree.END;
    }
    Map<String, Phrase.Tree> next = HashMap.newHashMap(count);
    for (int at = 0; at < count; at++) {
      next.put(word(input.number()), (Phrase.Tree) phrase(input.number()));
    }
    return new Phrase.Tree(next, last);
  }
}
