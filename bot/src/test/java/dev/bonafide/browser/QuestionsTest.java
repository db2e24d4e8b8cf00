package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
    allowClipboard(visitor);
    WebElement second = visitor.find("#question-2");
    second.findElement(By.className("copy")).click();
    assertThat(told(visitor)).isEqualTo("The question is copied.");
    assertThat(clipboard(visitor)).isEqualTo(visitor.find("#ask-2").getText());
    assertThat(visitor.find("#copied").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void all_questions_are_copied_in_their_order(Visitor visitor) {
    allowClipboard(visitor);
    visitor.find("#copy-all").click();
    List<String> asked = visitor.all(".question .ask").stream().map(WebElement::getText).toList();
    assertThat(told(visitor)).isEqualTo(asked.size() + " questions are copied.");
    List<String> copied = clipboard(visitor).lines().toList();
    assertThat(copied).hasSameSizeAs(asked);
    for (int at = 0; at < asked.size(); at++) {
      assertThat(copied.get(at)).isEqualTo(at + 1 + ". " + asked.get(at));
    }
  }

  /** What a screen reader says. */
  private static String told(Visitor visitor) {
    WebElement copied = visitor.find("#copied");
    visitor.await("it is said", () -> !copied.getText().isEmpty());
    return copied.getText();
  }

  private static void allowClipboard(Visitor visitor) {
    visitor.tell(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  private static String clipboard(Visitor visitor) {
    return String.valueOf(
        visitor.runAsync("navigator.clipboard.readText().then(arguments[0], arguments[0])"));
  }
}
