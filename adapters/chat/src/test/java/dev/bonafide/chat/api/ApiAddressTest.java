package dev.bonafide.chat.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "slack.com/api", "ftp://slack.com/", "https://", "https:// x", "file:///x"})
  void what_cannot_be_called_is_told_with_the_setting_and_the_usual_address(String url) {
    assertThat(new ApiAddress("API_URL", url, "https://slack.com/api/").problem())
        .get()
        .satisfies(
            problem -> {
              assertThat(problem.what()).contains("API_URL");
              assertThat(problem.mend()).contains("https://slack.com/api/");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:9", "https://slack.com/api/"})
  void an_address_of_http_is_none_to_complain_of(String url) {
    assertThat(new ApiAddress("API_URL", url, "https://slack.com/api/").problem()).isEmpty();
  }
}
