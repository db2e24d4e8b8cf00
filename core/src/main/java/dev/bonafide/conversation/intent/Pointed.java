package dev.bonafide.conversation.intent;

import dev.bonafide.casefile.Citation;
import java.util.List;

/**
 * Answer to a question, as a model points at it.
 *
 * @param sentences numbers of ours, from 1, in the order to be read in
 * @param quotes of the evidence, to be shown with them
 */
public record Pointed(List<Integer> sentences, List<Citation> quotes) {
  /** Nothing. */
  public static final Pointed NOTHING = new Pointed(List.of(), List.of());

  public Pointed {
    sentences = List.copyOf(sentences);
    quotes = List.copyOf(quotes);
  }

  /** Whether no sentence answers: a quote alone explains nothing. */
  public boolean isEmpty() {
    return sentences.isEmpty();
  }
}
