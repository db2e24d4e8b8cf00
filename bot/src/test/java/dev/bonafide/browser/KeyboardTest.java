package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Without a mouse. */
@InBrowser
class KeyboardTest {
  /** What can be reached, in its order. */
  private static final String REACHABLE =
      """
      const all = document.querySelectorAll(
        "a[href], button, input, select, textarea, summary, [tabindex='0']");
      return [...all].filter((one) => one.checkVisibility());
      """;

  /** Notes whatever gets the focus, and whether that can be seen. */
  private static final String LISTEN =
      """
      window.reached = [];
      window.unseen = [];
      document.addEventListener("focusin", ({ target }) => {
        reached.push(target);
        const style = getComputedStyle(target);
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
          unseen.push(target.outerHTML.slice(0, 80));
        }
      });
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/examples/recruiter", "/nowhere"})
  void tab_reaches_everything_in_its_order_and_shows_where_one_is(String page, Visitor visitor) {
    visitor.open(page);
    visitor.run("document.activeElement.blur(); scrollTo(0, 0)");
    List<?> reachable = list(visitor.run(REACHABLE));
    visitor.run(LISTEN);
    // From the beginning of the document, wherever the page put the focus.
    visitor.run("const first = document.querySelector('.skip'); first.focus()");
    visitor.press(Keys.chord(Collections.nCopies(reachable.size() - 1, Keys.TAB)));
    assertThat(list(visitor.run("return window.reached"))).isEqualTo(reachable);
    assertThat(list(visitor.run("return window.unseen"))).isEmpty();
  }

  @Test
  void the_first_key_offers_to_skip_to_the_content(Visitor visitor) {
    visitor.tab();
    assertThat(visitor.focused().getText()).isEqualTo("Skip to the content");
    assertThat(visitor.isInSight(visitor.focused())).isTrue();
    visitor.press(Keys.ENTER);
    visitor.tab();
    assertThat(visitor.run("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void an_example_a_quote_and_the_way_back_need_no_mouse(Visitor visitor) {
    visitor.find("#example-interview").sendKeys(Keys.ENTER);
    visitor.await("#verdict");
    visitor.find("#finding-2 a.quote").sendKeys(Keys.ENTER);
    visitor.await("the words are focused", () -> is(visitor, ".cited"));
    visitor.press(Keys.ENTER);
    visitor.await("a quote is focused", () -> is(visitor, ".quote"));
  }

  @Test
  void a_case_is_filled_in_and_sent_off(Visitor visitor) {
    visitor.paste("#text", "I will pay the money for the computer, you keep it at your home.");
    visitor.find("#observations summary").sendKeys(Keys.ENTER);
    visitor.find("#observed-camera_off").sendKeys(Keys.SPACE);
    assertThat(visitor.find("#ticked").getText()).isEqualTo("(1 ticked)");
    visitor.find("#text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    visitor.await("#verdict");
    assertThat(visitor.focused()).isEqualTo(visitor.find("#verdict-title"));
  }

  private static boolean is(Visitor visitor, String selector) {
    return Boolean.TRUE.equals(
        visitor.run("return document.activeElement.matches(arguments[0])", selector));
  }

  private static List<?> list(@Nullable Object list) {
    return (List<?>) Objects.requireNonNull(list);
  }
}
