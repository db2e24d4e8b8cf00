package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTopicTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which bank pays the wage?            | Does your bank pay wages there?     | true",
        "Which bank pays the wage?            | Where is the bank?                  | false",
        "bank wage payee holder               | bank wage payee office              | true",
        "bank wage payee holder street        | bank wage payee office lawyer       | false",
        "bank wage payee holder street        | bank wage payee                     | true",
        "bank wage                            | bank wage payee holder              | false",
        "Bank?                                | the banks                           | true",
        "bus                                  | bu                                  | false",
        "What is it?                          | How are you?                        | false",
      })
  void two_are_alike_that_share_three_words_and_three_quarters_of_the_shorter(
      String one, String other, boolean alike) {
    assertThat(QuestionTopic.of(one).isLike(QuestionTopic.of(other))).isEqualTo(alike);
    assertThat(QuestionTopic.of(other).isLike(QuestionTopic.of(one))).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({"Yes,true", "What is it?,true", "Bank,false", "'',true"})
  void words_without_a_meaning_are_about_nothing(String words, boolean empty) {
    assertThat(QuestionTopic.of(words).isEmpty()).isEqualTo(empty);
  }
}
