package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.Mention;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How well someone says they speak each language that a text names. */
final class Levels {
  private static final PropertyFile SAYINGS = PropertyFile.beside(Levels.class, "sayings");

  /** So many words after a name, or before it, may tell the level. */
  private static final int REACH = 4;

  private static final PhraseSet LIMITED = PhraseSet.of(SAYINGS.lines("levels-limited"));

  private final TextWords words;
  private final List<Mention> mentions;
  private final BitSet limited = new BitSet();

  Levels(TextWords words) {
    this.words = words;
    this.mentions = Mention.in(words);
    LIMITED.in(words).forEach(hit -> limited.set(hit.first()));
  }

  /** The languages named without a level at which one cannot hold a conversation. */
  Stream<NamedLanguage> unlimited() {
    return IntStream.range(0, mentions.size())
        .filter(which -> !isLimited(which))
        .mapToObj(which -> mentions.get(which).language());
  }

  /** Whether a language is named with such a level. */
  boolean limits(NamedLanguage language) {
    return IntStream.range(0, mentions.size())
        .anyMatch(which -> mentions.get(which).language() == language && isLimited(which));
  }

  private boolean isLimited(int which) {
    Mention mention = mentions.get(which);
    int from = Math.max(0, mention.first() - REACH);
    return limited.get(from, mention.last() + REACH + 1).stream()
        .anyMatch(word -> belongs(from + word, which));
  }

  /** A word tells about the name before it, but of the next name if it shares that one's clause. */
  private boolean belongs(int word, int which) {
    Mention mention = mentions.get(which);
    if (words.line(word) != words.line(mention.first())) {
      return false;
    }
    boolean sameClause = words.clause(word) == words.clause(mention.first());
    if (word < mention.first()) {
      int previous = which == 0 ? -1 : mentions.get(which - 1).last();
      return sameClause && word > previous && mention.first() - word <= REACH;
    }
    if (which + 1 < mentions.size()) {
      Mention next = mentions.get(which + 1);
      boolean before = word < next.first();
      boolean ofNext = words.clause(word) == words.clause(next.first());
      return before && !ofNext && word - mention.last() <= REACH;
    }
    return word - mention.last() <= REACH;
  }
}
