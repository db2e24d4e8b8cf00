package dev.bonafide.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words that ask how something could be proved. */
class ProofQuestionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "prove it",
        "is the account real?",
        "can he prove that he lives in Porto?",
        "He can prove that the account is his.",
        "what is the domain?",
        "Can he prove\nthe account is his?"
      })
  void other_words_do_not(String words) {
    assertThat(ProofQuestion.isIn(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can he prove the account is his?",
        "Is there proof that she owns this domain?",
        "\u00bfPuede demostrar que la cuenta es suya?",
        "Ele pode provar que a conta \u00e9 dele?",
        "\u041e\u043d \u043c\u043e\u0436\u0435\u0442 \u0434\u043e\u043a\u0430\u0437\u0430\u0442\u044c, \u0447\u0442\u043e \u0430\u043a\u043a\u0430\u0443\u043d\u0442 \u0435\u0433\u043e?",
        "\u4ed6\u80fd\u8bc1\u660e\u8fd9\u4e2a\u8d26\u53f7\u662f\u4ed6\u7684\u5417\uff1f",
        "\u672c\u4eba\u306e\u30a2\u30ab\u30a6\u30f3\u30c8\u3060\u3068\u8a3c\u660e\u3067\u304d\u307e\u3059\u304b\uff1f"
      })
  void questions_for_a_proof_do(String words) {
    assertThat(ProofQuestion.isIn(words)).isTrue();
  }
}
