package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A person at the stored cases: found, decided and erased, as a browser sends it. */
@InBrowser
class StoredCasesPageTest {

  @Test
  void a_finding_is_explained_and_the_ruling_is_undone(Visitor visitor) {
    String number = visitor.stored();
    visitor.open("/cases/" + number);
    String verdict = visitor.find("#verdict-title").getText();
    visitor.find("#finding-1 .ruling summary").click();
    new Select(visitor.find("#disposition-1")).selectByValue("explained");
    visitor.find("#why-1").sendKeys("We saw the bank's letter");
    visitor.find("#finding-1 .ruling button").click();
    assertThat(visitor.await("#undo-what").getText()).contains("We saw the bank's letter");
    assertThat(visitor.find("#aside .aside").getText()).contains("explained");
    assertThat(visitor.focused()).isEqualTo(visitor.find("#done"));

    visitor.find("#undo button").click();
    visitor.await("#done");
    visitor.await("nothing is left to undo", () -> visitor.all("#undo").isEmpty());
    assertThat(visitor.find("#verdict-title").getText()).isEqualTo(verdict);
  }

  @Test
  void a_fresh_verdict_is_kept_and_its_address_can_be_sent(Visitor visitor) {
    visitor.open("/examples/recruiter");
    String verdict = visitor.find("#verdict-title").getText();
    visitor.find("#keep .primary").click();
    assertThat(visitor.await("#done").getText()).contains("is kept");
    assertThat(visitor.focused()).isEqualTo(visitor.find("#done"));
    assertThat(visitor.find("#verdict-title").getText()).isEqualTo(verdict);
    visitor.allowClipboard();
    visitor.find("#copy-link").click();
    visitor.await("it is copied", () -> visitor.find("#copy-link").getText().contains("copied"));
    assertThat(visitor.clipboard()).matches("http://127\\.0\\.0\\.1:[0-9]+/cases/[0-9]+");
  }

  @Test
  void what_is_missing_is_said_beside_its_field_and_an_answer_is_added(Visitor visitor) {
    visitor.open("/cases/" + visitor.stored());
    visitor.find("#add summary").click();
    visitor.find("#add button").click();
    WebElement problem = visitor.await("#add #problem");
    assertThat(visitor.focused()).isEqualTo(problem);
    assertThat(visitor.isInSight(problem)).isTrue();
    visitor.paste("#add #text", "The account is my brother's.");
    visitor.find("#add button").click();
    assertThat(visitor.await("#done").getText()).contains("Recorded");
    assertThat(visitor.find("#texts").getText()).contains("my brother's");
  }

  @Test
  void a_case_is_found_by_name_decided_and_erased(Visitor visitor) {
    String number = visitor.stored();
    visitor.find("header a[href='/cases']").click();
    visitor.find("#q").sendKeys("FRIENDS payoneer");
    visitor.find(".find button").click();
    visitor.await("#q[value='FRIENDS payoneer']");
    visitor.await(".cases a[href='/cases/" + number + "']").click();
    assertThat(visitor.await("#verdict .subject").getText()).contains("<b>Bobby</b>");

    new Select(visitor.find("#outcome")).selectByValue("confirmed_fraud");
    visitor.find("#note").sendKeys("Their bank knows nobody of that name");
    visitor.find("#conclude button").click();
    assertThat(visitor.await("#outcome-now").getText()).isEqualTo("confirmed fraud");
    assertThat(visitor.find("#done").getText()).contains("Their bank knows nobody");

    visitor.find("section:has(#erase) summary").click();
    visitor.find("#sure").click();
    visitor.find("#erase button").click();
    visitor.await("#find");
    assertThat(visitor.all(".cases a[href='/cases/" + number + "']")).isEmpty();
  }
}
