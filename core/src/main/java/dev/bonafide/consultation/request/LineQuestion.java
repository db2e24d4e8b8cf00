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
 */
public record LineQuestion(
    List<String> meanings, List<String> findings, List<String> sentences, String before) {
  public LineQuestion {
    meanings = List.copyOf(meanings);
    findings = List.copyOf(findings);
    sentences = List.copyOf(sentences);
  }
}
