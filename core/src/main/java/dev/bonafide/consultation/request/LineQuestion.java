package dev.bonafide.consultation.request;

import java.util.List;

/**
 * Question to a model about a line that someone typed below a verdict.
 *
 * @param meanings ids to choose from
 * @param findings titles of the verdict's findings; the first is number 1
 * @param sentences to choose an answer from; the first is number 1, and without any, no answer is
 *     asked for
 * @param before what was asked and answered just before; empty for nothing
 * @param isWorded whether a reply is to be written as well
 */
public record LineQuestion(
    List<String> meanings,
    List<String> findings,
    List<String> sentences,
    String before,
    boolean isWorded) {
  public LineQuestion {
    meanings = List.copyOf(meanings);
    findings = List.copyOf(findings);
    sentences = List.copyOf(sentences);
  }

  /** Question to which sentences are the only answer. */
  public LineQuestion(
      List<String> meanings, List<String> findings, List<String> sentences, String before) {
    this(meanings, findings, sentences, before, false);
  }

  /** The same, to which a reply is to be written as well, if anything answers it. */
  public LineQuestion worded() {
    return new LineQuestion(meanings, findings, sentences, before, !sentences.isEmpty());
  }
}
