package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Handing in and getting an answer. */
@InBrowser
class ScreeningTest {
  private static final String OFFER =
      "I will pay the money for the computer. You buy one computer and keep at your home, you turn"
          + " it on and install AnyDesk, I connect and work on it every day.";

  @TempDir private Path folder;

  @Test
  void nothing_handed_in_is_said_where_one_stands(Visitor visitor) {
    visitor.paste("#name", "Bobby Sierra");
    assertThat(visitor.refused()).contains("Not screened", "Nothing to screen yet", "add a file");
    assertThat(visitor.focused()).isEqualTo(visitor.find("#problem"));
    assertThat(visitor.isInSight(visitor.find("#problem"))).isTrue();
    assertThat(visitor.find("#name").getDomProperty("value")).isEqualTo("Bobby Sierra");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_what_was_typed_stays(Visitor visitor)
      throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and then nothing");
    visitor.paste("#name", "Bobby Sierra");
    visitor.find("#observations summary").click();
    visitor.choose(broken);
    assertThat(visitor.refused()).contains("broken.pdf");
    assertThat(visitor.find("#drop").getText()).contains("choose the files again");
    assertThat(visitor.find("#name").getDomProperty("value")).isEqualTo("Bobby Sierra");
  }

  @Test
  void too_large_a_file_is_said_before_it_is_sent_and_what_was_typed_stays(Visitor visitor)
      throws IOException {
    Path large = Files.write(folder.resolve("large.txt"), new byte[3 * Served.LIMIT]);
    visitor.paste("#text", OFFER);
    visitor.choose(large);
    assertThat(visitor.await("#too-large").getText()).contains("6.0 MiB", "2 MiB");
    visitor.find("#submit").click();
    assertThat(visitor.focused()).isEqualTo(visitor.find("#too-large"));
    assertThat(visitor.find("#text").getDomProperty("value")).isEqualTo(OFFER);
    visitor.find("#chosen button").click();
    assertThat(visitor.find("#too-large").isDisplayed()).isFalse();
    assertThat(visitor.screen().getDomAttribute("data-verdict")).isEqualTo("verify");
  }

  @Test
  void a_pasted_text_is_screened_and_one_lands_on_the_verdict(Visitor visitor) {
    visitor.paste("#text", OFFER);
    assertThat(visitor.screen().getDomAttribute("data-verdict")).isEqualTo("verify");
    WebElement verdict = visitor.find("#verdict-title");
    assertThat(visitor.focused()).isEqualTo(verdict);
    assertThat(visitor.isInSight(verdict)).isTrue();
  }

  @Test
  void a_dropped_file_is_screened(Visitor visitor) {
    visitor.drop("#drop", Visitor.story("motoki/interview.vtt"));
    assertThat(visitor.await("#chosen li").getText()).contains("interview.vtt", "KiB");
    visitor.screen();
    assertThat(visitor.find("#texts").getText()).contains("interview.vtt", "Ramon Iglesias");
    assertThat(visitor.all("#found .finding")).isNotEmpty();
  }

  @Test
  void files_may_be_dropped_anywhere_and_one_may_be_taken_back(Visitor visitor) {
    visitor.drop("#text", Visitor.story("motoki/interview.vtt"), Visitor.story("motoki/chat.txt"));
    visitor.await("#chosen li:nth-child(2)");
    visitor.find("#chosen li:first-child button").click();
    assertThat(visitor.all("#chosen li")).hasSize(1);
    visitor.screen();
    assertThat(visitor.find("#texts").getText()).contains("chat.txt").doesNotContain("vtt");
  }

  @Test
  void chosen_files_are_one_case_with_what_was_ticked(Visitor visitor) {
    visitor.choose(Visitor.story("motoki/interview.vtt"));
    visitor.find("#observations summary").click();
    visitor.find("#observed-language_not_spoken").click();
    visitor.screen();
    visitor.find("#looked summary").click();
    assertThat(visitor.find("#looked").getText()).contains("interview.vtt");
    assertThat(visitor.find("#texts").getText()).contains("They did not speak a language");
  }

  @ParameterizedTest
  @CsvSource({"interview, high_risk", "recruiter, high_risk", "first-job, no_red_flags"})
  void an_example_is_one_click_away(String example, String verdict, Visitor visitor) {
    visitor.find("#example-" + example).click();
    assertThat(visitor.await("#verdict").getDomAttribute("data-verdict")).isEqualTo(verdict);
    assertThat(visitor.focused()).isEqualTo(visitor.find("#verdict-title"));
  }
}
