package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The plain form, in a browser that runs no script. */
@InBrowser
class WithoutScriptTest {

  @TempDir private Path folder;

  @BeforeEach
  void switch_scripts_off(Visitor visitor) {
    visitor.script(false);
    visitor.open("/");
    assertThat(visitor.all("html.script")).isEmpty();
  }

  @Test
  void nothing_handed_in_is_said(Visitor visitor) {
    visitor.paste("#name", "Bobby Sierra");
    assertThat(visitor.refused()).contains("Not screened");
    assertThat(visitor.find("#name").getDomProperty("value")).isEqualTo("Bobby Sierra");
  }

  @Test
  void too_much_is_said(Visitor visitor) throws IOException {
    visitor.choose(Files.write(folder.resolve("large.txt"), new byte[Served.LIMIT * 3 / 2]));
    assertThat(visitor.refused()).contains("At most 2 MiB");
  }

  @Test
  void nothing_is_offered_that_needs_a_script(Visitor visitor) {
    assertThat(visitor.find("#files-hint").getText()).doesNotContain("Drop");
    visitor.find("#example-interview").click();
    visitor.await("#verdict");
    assertThat(visitor.all(".question")).isNotEmpty();
    assertThat(visitor.all("button[type=button]"))
        .isNotEmpty()
        .noneMatch(button -> button.isDisplayed());
  }

  @Test
  void text_and_files_are_screened_and_quotes_lead_to_their_place(Visitor visitor) {
    visitor.paste("#text", "I will pay the money for the computer, you keep it at your home.");
    visitor.choose(Visitor.story("motoki/chat.txt"), Visitor.story("motoki/interview.vtt"));
    assertThat(visitor.screen().getDomAttribute("data-verdict")).isEqualTo("high_risk");
    WebElement quote =
        visitor.all("a.quote").stream()
            .filter(one -> !visitor.isInSight(visitor.cited(one)))
            .findFirst()
            .orElseThrow();
    WebElement words = visitor.cited(quote);
    quote.click();
    visitor.await("the words are in sight", () -> visitor.isInSight(words));
    visitor.find("#looked summary").click();
    assertThat(visitor.find("#looked").getText())
        .contains("chat.txt", "interview.vtt", "pasted text");
  }
}
