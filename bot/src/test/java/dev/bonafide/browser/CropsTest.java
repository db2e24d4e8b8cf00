package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.testkit.picture.ChatPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Words that were read from a picture are shown in it. */
@InBrowser
class CropsTest {
  @TempDir private Path folder;

  @BeforeEach
  void the_program_is_there() {
    assumeTrue(Tesseract.onPath().isPresent(), "tesseract is not installed");
  }

  @Test
  void pasted_words_are_shown_in_no_picture(Visitor visitor) {
    visitor.paste("#text", "You buy one computer and keep at your home and install AnyDesk.");
    visitor.screen();
    assertThat(visitor.all("img.crop")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void a_quote_is_shown_in_its_screenshot_with_room_at_any_width(
      boolean isNarrow, boolean isDark, Visitor visitor) throws IOException {
    Path first = Files.write(folder.resolve("first.png"), first(isDark));
    Path second = Files.write(folder.resolve("second.png"), second(isDark));
    Look look = isNarrow ? Look.NARROW : Look.WIDE;
    visitor.look(isDark ? look.dark() : look);
    visitor.open("/");
    visitor.choose(first, second);
    visitor.screen();

    WebElement crop = visitor.find("img.crop");
    assertThat(crop.getDomAttribute("alt")).contains("marked in screenshot 2, bubble 2");
    assertThat(visitor.run("return document.querySelector('img.crop').naturalWidth"))
        .isInstanceOf(Long.class)
        .isNotEqualTo(0L);
    assertThat(visitor.find("a.quote cite").getText()).contains("screenshot 2, bubble 2");
    assertThat(Narrow.tooWide(visitor)).isEmpty();
    keep(visitor, look + (isDark ? "-dark" : "-light"));
  }

  private static void keep(Visitor visitor, String name) throws IOException {
    String folder = System.getProperty("crops.kept", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, name + ".png"), visitor.picture(true));
    }
  }

  private static byte[] first(boolean isDark) {
    return talk(isDark, 520)
        .theirs("Hello, I saw your profile and I have an offer for you.")
        .mine("What kind of offer is it?")
        .theirs("It is about a computer at your home.")
        .png();
  }

  private static byte[] second(boolean isDark) {
    return talk(isDark, 620)
        .mine("And how would that work for me?")
        .theirs(
            "You buy one computer and keep at your home, you turn it on and install AnyDesk, I"
                + " connect and work on it every day.")
        .mine("Why do you not use your own?")
        .png();
  }

  private static ChatPicture talk(boolean isDark, int height) {
    return isDark
        ? ChatPicture.dark("Bobby Sierra", height)
        : ChatPicture.with("Bobby Sierra", height);
  }
}
