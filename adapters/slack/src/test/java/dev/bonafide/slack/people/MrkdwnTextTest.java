package dev.bonafide.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MrkdwnTextTest {

  @Test
  void an_open_bracket_that_never_closes_stays() {
    assertThat(plain("a <b")).isEqualTo("a <b");
    assertThat(plain("<")).isEqualTo("<");
    assertThat(plain("<>")).isEqualTo("");
    assertThat(plain("<|>")).isEqualTo("");
  }

  @Test
  void escapes_are_undone_once() {
    assertThat(plain("&lt;b&gt; &amp;amp; &amp;lt;")).isEqualTo("<b> &amp; &lt;");
  }

  @Test
  void a_label_that_says_something_else_than_its_link_is_shown_with_it() {
    assertThat(plain("<https://evil.example|acme.com>"))
        .isEqualTo("acme.com (https://evil.example)");
    assertThat(plain("<https://acme.com|acme.com>")).isEqualTo("https://acme.com");
    assertThat(plain("<https://acme.com>")).isEqualTo("https://acme.com");
    assertThat(plain("<mailto:a@acme.com|a@acme.com>")).isEqualTo("a@acme.com");
    assertThat(plain("<tel:+491234|+491234>")).isEqualTo("+491234");
  }

  @Test
  void people_channels_and_groups_are_named() {
    assertThat(plain("<@U1> <@U2|Bo> <#C1|jobs> <#C2>")).isEqualTo("@name of U1 @Bo #jobs #C2");
    assertThat(plain("<!here> <!subteam^S1|@recruiters> <!date^1^{date}|18 May>"))
        .isEqualTo("@here @recruiters 18 May");
  }

  private static String plain(String text) {
    return MrkdwnText.plain(text, id -> "name of " + id);
  }
}
