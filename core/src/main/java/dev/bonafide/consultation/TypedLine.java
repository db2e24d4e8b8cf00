package dev.bonafide.consultation;

import java.util.List;

/**
 * Reading of a typed line by a model: its meaning, and which of our sentences answer it.
 *
 * @param meaning one of the ids that it was given
 * @param finding the number of the finding that the line is about; 0 for none
 * @param sentences numbers of those of the sentences that it was given, in the order to be read in
 * @param lines numbers of lines of the evidence to be shown with them
 * @param reply as the model wrote it; empty for none
 */
public record TypedLine(
    String meaning, int finding, List<Integer> sentences, List<Integer> lines, String reply) {
  /** How many sentences one answer may have. */
  public static final int MOST_SENTENCES = 4;

  /** How many lines of the evidence may be shown with it. */
  public static final int MOST_LINES = 2;

  public TypedLine {
    sentences = List.copyOf(sentences);
    lines = List.copyOf(lines);
  }

  /** One without a reply. */
  public TypedLine(String meaning, int finding, List<Integer> sentences, List<Integer> lines) {
    this(meaning, finding, sentences, lines, "");
  }

  /** The same with another reply. */
  TypedLine saying(String other) {
    return new TypedLine(meaning, finding, sentences, lines, other);
  }
}
