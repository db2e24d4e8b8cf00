package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedPage;
import org.junit.jupiter.api.Test;

/** People called Jan, May, or Sun. */
class NamesLikeDatesTest {

  @Test
  void a_month_before_today_is_somebodys_name() {
    RecognizedPage chat =
        page(
            line(190, 0, "remotely.benedikt Today at 10:02"),
            line(190, 30, "I need an account"),
            line(190, 100, "jan Today at 10:03"),
            line(190, 130, "What is it about?"),
            line(190, 200, "remotely.benedikt Today at 10:04"),
            line(190, 230, "You give me the login"),
            line(190, 300, "jan Yesterday at 10:04"),
            line(190, 330, "And the interviews?"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            remotely.benedikt: I need an account
            jan: What is it about?
            remotely.benedikt: You give me the login
            jan: And the interviews?
            """);
  }

  @Test
  void a_date_that_stands_alone_is_nobodys_name() {
    RecognizedPage chat =
        page(
            line(190, 0, "Lena Holm 10:02"),
            line(190, 30, "I need an account"),
            line(190, 100, "Jan 5 at 10:03"),
            line(190, 200, "Piet Smit 10:04"),
            line(190, 230, "And the interviews?"),
            line(190, 300, "Lena Holm 10:05"),
            line(190, 330, "I join them"));

    assertThat(ScreenshotText.of(chat).text()).doesNotContain("Jan:").doesNotContain("Jan 5:");
  }
}
