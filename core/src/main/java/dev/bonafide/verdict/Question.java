package dev.bonafide.verdict;

import java.util.List;

/**
 * What would settle a finding.
 *
 * @param because ids of the checks that it tests; empty for a question that is always worth asking
 */
public record Question(String ask, List<String> because, String goodAnswer, String badSign) {
  public Question {
    because = List.copyOf(because);
  }
}
