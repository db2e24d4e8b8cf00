package dev.bonafide.conversation.intent;

import dev.bonafide.casefile.Citation;
import java.util.List;

/**
 * Answer to a question, as a model points at it.
 *
 * @param sentences numbers of ours, from 1, in the order to be read in
 * @param quotes of the evidence, to be shown with them
 * @param reply worded by the model, in place of the sentences; empty for none
 */
public record Pointed(List<Integer> sentences, List<Citation> quotes, String reply) {
  /** Nothing. */
  public static final Pointed NOTHING = new Pointed(List.of(), List.of());

  /** Answer of our sentences alone. */
  public Pointed(List<Integer> sentences, List<Citation> quotes) {
    this(sentences, quotes, "");
  }

  public Pointed {
    sentences = List.copyOf(sentences);
    quotes = List.copyOf(quotes);
  }

  /** Whether nothing answers: a quote alone explains nothing. */
  public boolean isEmpty() {
    return sentences.isEmpty() && reply.isEmpty();
  }
}
