package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Taking the questions along. */
@InBrowser
class QuestionsTest {

  @BeforeEach
  void look_at_an_example(Visitor visitor) {
    visitor.open("/examples/interview");
  }

  @Test
  void a_question_is_copied_word_for_word_and_said_to_be(Visitor visitor) {
    visitor.allowClipboard();
    WebElement second = visitor.find("#question-2");
    second.findElement(By.className("copy")).click();
    assertThat(told(visitor)).isEqualTo("The question is copied.");
    assertThat(visitor.clipboard()).isEqualTo(visitor.find("#ask-2").getText());
    assertThat(visitor.find("#copied").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void all_questions_are_copied_in_their_order(Visitor visitor) {
    visitor.allowClipboard();
    visitor.find("#copy-all").click();
    List<String> asked = visitor.all(".question .ask").stream().map(WebElement::getText).toList();
    assertThat(told(visitor)).isEqualTo(asked.size() + " questions are copied.");
    List<String> copied = visitor.clipboard().lines().toList();
    assertThat(copied).hasSameSizeAs(asked);
    for (int at = 0; at < asked.size(); at++) {
      assertThat(copied.get(at)).isEqualTo(at + 1 + ". " + asked.get(at));
    }
  }

  @Test
  void the_reply_that_declines_is_folded_away_and_copied(Visitor visitor) {
    visitor.open("/");
    visitor.find("#subject").sendKeys("A recruiter");
    visitor.paste("#text", "Hello, we have a job for you. Could we have a call on Monday?");
    visitor.screen();
    visitor.allowClipboard();
    assertThat(visitor.find("#decline").isDisplayed()).isFalse();
    visitor.find("#approached summary").click();
    visitor.find("#approached .copy").click();
    assertThat(told(visitor)).isEqualTo("The reply is copied.");
    assertThat(visitor.clipboard())
        .isEqualTo(visitor.find("#decline").getText())
        .doesNotContain("scam", "fraud", "Bonafide");
  }

  /** What a screen reader says. */
  private static String told(Visitor visitor) {
    WebElement copied = visitor.find("#copied");
    visitor.await("it is said", () -> !copied.getText().isEmpty());
    return copied.getText();
  }
}
