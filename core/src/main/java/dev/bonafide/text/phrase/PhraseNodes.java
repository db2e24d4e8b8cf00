package dev.bonafide.text.phrase;

import com.google.re2j.Pattern;
import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatNumbers;
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

  private final FlatNumbers wordOffsets;
  private final FlatInput words;
  private final FlatNumbers offsets;
  private final FlatInput nodes;
  private final AtomicReferenceArray<@Nullable String> knownWords;
  private final AtomicReferenceArray<@Nullable Phrase> known;

  /** Tells where the words and the nodes begin. */
  PhraseNodes(FlatInput input) {
    wordOffsets = input.numbers();
    words = input.part();
    offsets = input.numbers();
    nodes = input.part();
    knownWords = new AtomicReferenceArray<>(wordOffsets.count());
    known = new AtomicReferenceArray<>(offsets.count());
  }

  String word(int number) {
    String word = knownWords.get(number);
    if (word == null) {
      word = words.from(wordOffsets.get(number)).text();
      knownWords.set(number, word);
    }
    return word;
  }

  /** The phrase of a number; two threads may read it at once and find the same. */
  Phrase phrase(int number) {
    Phrase phrase = known.get(number);
    if (phrase == null) {
      phrase = read(nodes.from(offsets.get(number)));
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
