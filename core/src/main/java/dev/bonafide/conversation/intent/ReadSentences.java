package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.PlainSentence;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Sentences that were read while some work was done. A caller who asks about the same words again
 * is told what was found the first time: an acknowledgement, the work that follows it, and the
 * answer all ask what was meant. What was said ends with the work; nothing of it is kept.
 *
 * <p>For one thread.
 */
public final class ReadSentences {
  private static final ScopedValue<ReadSentences> CURRENT = ScopedValue.newInstance();

  /** More than are asked about in turn: work may go through many messages, each with its own. */
  private static final int MOST = 8;

  private final SequencedMap<String, RankedSentence> read = new LinkedHashMap<>();
  private final Function<String, RankedSentence> reader;

  /** None yet; read by what the examples that ship teach. */
  public ReadSentences() {
    this(IntentReader::rankedAnew);
  }

  ReadSentences(Function<String, RankedSentence> reader) {
    this.reader = reader;
  }

  /** Those of the work under way; none yet where no one has them remembered. */
  public static ReadSentences current() {
    return CURRENT.isBound() ? CURRENT.get() : new ReadSentences();
  }

  /** Does some work, whose sentences are read once each. */
  public void during(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }

  /** The same for the same words, which are looked at as far as a sentence is. */
  RankedSentence ranked(String typed) {
    String looked = PlainSentence.looked(typed);
    RankedSentence known = read.get(looked);
    if (known != null) {
      return known;
    }
    RankedSentence ranked = reader.apply(looked);
    if (read.size() == MOST) {
      read.pollFirstEntry();
    }
    read.put(looked, ranked);
    return ranked;
  }
}
