package dev.bonafide.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "2,2", "3,4", "6,32", "7,60", "8,60", "1000,60"})
  void each_pause_is_twice_the_last_up_to_the_longest(int attempts, int seconds) {
    assertThat(RetryPolicy.STANDARD.pause(attempts)).hasSeconds(seconds);
  }
}
