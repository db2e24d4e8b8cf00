package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the card to the text and back. */
@InBrowser
class QuotesTest {

  @BeforeEach
  void look_at_an_example(Visitor visitor) {
    visitor.open("/examples/interview");
  }

  @Test
  void a_quote_that_is_folded_away_is_opened_when_one_comes_back_to_it(Visitor visitor) {
    WebElement folded = visitor.find("details.more a.quote");
    assertThat(folded.isDisplayed()).isFalse();
    String card = String.valueOf(folded.getDomAttribute("id"));
    visitor.run("location.hash = arguments[0]", card);
    visitor.await(card + " is focused", () -> visitor.focused().equals(folded));
    assertThat(folded.isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void a_quote_leads_to_its_words_and_they_lead_back(int width, Visitor visitor) {
    visitor.look(new Look(width, 700, false, false));
    WebElement quote = visitor.all("#finding-2 a.quote").getLast();
    quote.click();
    WebElement words = visitor.cited(quote);
    visitor.await("the words are focused", () -> visitor.focused().equals(words));
    assertThat(visitor.isInSight(words)).isTrue();
    assertThat(words.getDomAttribute("class")).contains("here");
    assertThat(quote.findElement(By.className("said")).getText()).contains(words.getText());
    words.click();
    String back = String.valueOf(words.getDomAttribute("href"));
    visitor.await("a quote is focused", () -> visitor.focused().equals(visitor.find(back)));
    assertThat(visitor.isInSight(visitor.find(back))).isTrue();
  }

  @Test
  void a_second_click_leads_there_again(Visitor visitor) {
    WebElement quote = visitor.find("#finding-2 a.quote");
    quote.click();
    visitor.run("document.querySelector('#texts').scrollTop = 0; scrollTo(0, 0)");
    quote.sendKeys(Keys.ENTER);
    WebElement words = visitor.cited(quote);
    visitor.await("the words are in sight", () -> visitor.isInSight(words));
    assertThat(visitor.focused()).isEqualTo(words);
  }
}
