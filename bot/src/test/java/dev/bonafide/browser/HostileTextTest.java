package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/**
 * What is handed in is shown and never runs. Whatever ran would set {@code probe}, open a dialog,
 * which fails the test, or be stopped by the policy, which the console tells.
 */
@InBrowser
class HostileTextTest {
  private static final List<String> ATTEMPTS =
      List.of(
          "<script>window.probe=1;alert(1)</script>",
          "</script><script>window.probe=2</script>",
          "</textarea></mark></title><svg onload=window.probe=3>",
          "<img src=x onerror=window.probe=4>",
          "\" autofocus onfocus=window.probe=5 x=\"",
          "'><a href=javascript:window.probe=6>here</a>",
          "[here](javascript:window.probe=7)",
          "[[${7*7}]] __${7*7}__ ${{7*7}} [(${7*7})]",
          "<iframe src=https://evil.example/></iframe><link rel=stylesheet href=//evil.example/a>",
          "<style>*{display:none}</style><base href=https://evil.example/><meta http-equiv=refresh"
              + " content=0;url=https://evil.example/>");

  private static final String OFFER =
      "I will pay the money for the computer %s you keep it at your home, install AnyDesk and I"
          + " connect every day.";

  @TempDir private Path folder;

  @AfterEach
  void nothing_ran(Visitor visitor) {
    assertThat(visitor.run("return typeof window.probe")).isEqualTo("undefined");
    assertThat(
            visitor.all("iframe, object, embed, base, main img, main svg, main style, main script"))
        .isEmpty();
    assertThat(visitor.all("a[href^='javascript' i], a[href*='//']:not(.source a)")).isEmpty();
    assertThat(visitor.all(".source a"))
        .extracting(source -> source.getDomAttribute("href"))
        .allSatisfy(href -> assertThat(href).startsWith("https://").doesNotContain("evil"));
    assertThat(visitor.driver().getCurrentUrl()).startsWith("http://127.0.0.1:");
  }

  @Test
  void markup_in_a_text_is_shown_as_it_stands(Visitor visitor) {
    StringBuilder text = new StringBuilder();
    ATTEMPTS.forEach(attempt -> text.append(OFFER.formatted(attempt)).append('\n'));
    visitor.paste("#text", text.toString());
    visitor.paste("#note", String.join("\n", ATTEMPTS));
    visitor.screen();
    String shown = visitor.find("#texts").getText();
    assertThat(ATTEMPTS).allSatisfy(attempt -> assertThat(shown).contains(attempt));
    assertThat(visitor.find("#found").getText()).contains("<script>", "AnyDesk");
  }

  @Test
  void markup_in_names_is_shown_as_it_stands(Visitor visitor) {
    String name = "<img src=x onerror=window.probe=8>";
    String file = "'><img src=x onerror=window.probe=9>.txt";
    visitor.paste("#name", name);
    visitor.choose(Visitor.file(folder, file, name + ": " + OFFER.formatted(",")));
    assertThat(visitor.await("#chosen .file").getText()).isEqualTo(file);
    visitor.screen();
    assertThat(visitor.find("#verdict .subject").getText()).contains(name);
    assertThat(visitor.find("#texts h3").getText()).contains(file);
  }

  @Test
  void markup_that_comes_back_in_the_form_stays_in_its_field(Visitor visitor) {
    String name = "\"><script>window.probe=10</script>";
    visitor.paste("#name", name);
    visitor.choose(Visitor.file(folder, "<b onclick=window.probe=11>.pdf", "%PDF-1.7 and nothing"));
    assertThat(visitor.refused()).contains("<b onclick");
    assertThat(visitor.find("#name").getDomProperty("value")).isEqualTo(name);
  }

  @Test
  void letters_that_turn_or_hide_text_are_made_visible(Visitor visitor) {
    visitor.paste("#text", OFFER.formatted("\u202Eexe.esrever\u202C\u200Bzero\u2066\uFEFF"));
    visitor.screen();
    assertThat(visitor.find("#card").getText())
        .doesNotContainPattern("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}\\x{FEFF}]");
    assertThat(visitor.find("#texts .line").getText())
        .doesNotContainPattern("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}\\x{FEFF}]");
  }

  @Test
  void a_word_without_an_end_is_broken(Visitor visitor) {
    assertBroken(2_000, visitor);
  }

  @Tag("long")
  @Test
  void a_word_of_twenty_thousand_letters_is_broken(Visitor visitor) {
    assertBroken(20_000, visitor);
  }

  private static void assertBroken(int letters, Visitor visitor) {
    visitor.look(Look.NARROW);
    visitor.open("/");
    String word = "A".repeat(letters);
    visitor.paste("#text", OFFER.formatted(word));
    visitor.paste("#name", word);
    visitor.screen();
    assertThat(Narrow.tooWide(visitor)).isEmpty();
    WebElement line = visitor.find("#texts .words");
    assertThat(line.getText()).contains(word);
  }
}
