package dev.bonafide.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlackEscapeTest {

  @Test
  void nobody_can_be_called() {
    for (String call :
        new String[] {"<!channel>", "<!here|x>", "<@U0ADA>", "<!subteam^S1>", "<#C1>"}) {
      assertThat(SlackEscape.evidence("hey " + call)).doesNotContain("<").doesNotContain(">");
    }
    assertThat(SlackEscape.evidence("@channel @Here @everyone"))
        .doesNotContain("@channel", "@Here", "@everyone");
  }

  @Test
  void escapes_of_others_are_escaped_again() {
    assertThat(SlackEscape.evidence("&lt;!channel&gt;")).isEqualTo("&amp;lt;!channel&amp;gt;");
  }

  @Test
  void links_cannot_be_followed_not_even_forged_ones() {
    assertThat(SlackEscape.evidence("see https://evil.example.com/a.b?c and http://10.0.0.1/x"))
        .isEqualTo("see hxxps://evil[.]example[.]com/a.b?c and hxxp://10[.]0[.]0[.]1/x");
    assertThat(SlackEscape.evidence("<https://evil.com|acme.com>"))
        .isEqualTo("&lt;hxxps://evil[.]com|acme[.]com&gt;");
    assertThat(SlackEscape.evidence("www.evil.com or evil.co.uk/pay"))
        .isEqualTo("www[.]evil[.]com or evil[.]co[.]uk/pay");
  }

  @Test
  void a_wallet_cannot_be_paid() {
    assertThat(SlackEscape.evidence("to 0x52908400098527886E0F7030069857D2E4169EE7 today"))
        .isEqualTo("to 0x52…9EE7 today");
    assertThat(SlackEscape.evidence("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"))
        .isEqualTo("bc1q…5mdq");
    assertThat(SlackEscape.evidence("TJRabPrwbZy45sbavfcjinPJC18kjpRTv8")).isEqualTo("TJRa…RTv8");
  }

  @Test
  void a_fence_hides_nothing() {
    assertThat(SlackEscape.evidence("```x```")).doesNotContain("```");
  }

  @Test
  void file_names_numbers_and_plain_words_stay() {
    assertThat(SlackEscape.evidence("cv.pdf, 3.5 years, a@b.example, e.g. Java"))
        .isEqualTo("cv.pdf, 3.5 years, a@b.example, e.g. Java");
  }
}
