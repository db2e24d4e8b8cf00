package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** A transcript of some hours. How fast it is drawn is measured elsewhere. */
@InBrowser
class LongTextTest {
  private static final int CHARACTERS = 200_000;

  @TempDir private Path folder;

  @Test
  void a_long_transcript_is_shown_whole_and_its_last_quote_is_reached(Visitor visitor) {
    visitor.choose(Visitor.file(folder, "long.vtt", transcript()));
    visitor.screen();
    Map<?, ?> blocks = blocks(visitor);
    assertThat(Visitor.number(blocks.get("count"))).isGreaterThan(100);
    // What is out of sight is not laid out: this is what keeps scrolling smooth.
    assertThat(blocks.get("ways")).isEqualTo("auto");
    assertThat(Visitor.number(blocks.get("longest"))).isLessThanOrEqualTo(50);
    WebElement quote = visitor.find("#finding-1 a.quote");
    quote.click();
    WebElement words = visitor.cited(quote);
    visitor.await("the last words are in sight", () -> visitor.isInSight(words));
    assertThat(visitor.focused()).isEqualTo(words);
  }

  private static Map<?, ?> blocks(Visitor visitor) {
    return Visitor.map(
        visitor.run(
            """
            const blocks = [...document.querySelectorAll(".block")];
            return {
              count: blocks.length,
              ways: [...new Set(blocks.map((one) => getComputedStyle(one).contentVisibility))].join(),
              longest: Math.max(...blocks.map((one) => one.children.length)),
            };
            """));
  }

  /** Of two people who get on well, until the last line. */
  static String transcript() {
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    int cue = 0;
    while (text.length() < CHARACTERS) {
      cue(
          text,
          ++cue,
          cue % 2 == 0
              ? "Bobby: It was part " + cue + " of the migration, and we rolled it out in steps."
              : "Ada: Thank you. How did you and the others go about number " + cue + "?");
    }
    cue(text, cue + 2, "Bobby: You buy one computer and keep at your home, install AnyDesk.");
    return text.toString();
  }

  private static void cue(StringBuilder text, int number, String words) {
    text.append(number)
        .append('\n')
        .append(time(number * 5))
        .append(" --> ")
        .append(time(number * 5 + 4))
        .append('\n')
        .append(words)
        .append("\n\n");
  }

  private static String time(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
