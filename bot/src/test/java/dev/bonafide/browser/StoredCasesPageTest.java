package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** A person at the stored cases: found, decided and erased, as a browser sends it. */
@InBrowser
class StoredCasesPageTest {

  @Test
  void a_finding_is_explained_and_the_ruling_is_undone(Visitor visitor) {
    String number = visitor.stored();
    visitor.open("/cases/" + number);
    String verdict = visitor.find("#case-title").getText();
    visitor.find("#findings summary").click();
    new Select(visitor.find("#disposition-1")).selectByValue("explained");
    visitor.find("#why-1").sendKeys("We saw the bank's letter");
    visitor.find("#findings form button").click();
    assertThat(visitor.await("#undo-what").getText()).contains("We saw the bank's letter");
    assertThat(visitor.find("#findings").getText()).contains("set aside: explained");

    visitor.find("#undo button").click();
    visitor.await("#history li:nth-child(6)");
    assertThat(visitor.all("#undo")).isEmpty();
    assertThat(visitor.find("#case-title").getText()).isEqualTo(verdict);
  }

  @Test
  void a_case_is_found_by_name_decided_and_erased(Visitor visitor) {
    String number = visitor.stored();
    visitor.find("header a[href='/cases']").click();
    visitor.find("#q").sendKeys("FRIENDS payoneer");
    visitor.find(".find button").click();
    visitor.await("#q[value='FRIENDS payoneer']");
    visitor.await(".cases a[href='/cases/" + number + "']").click();
    assertThat(visitor.await("#stored .subject").getText()).contains("<b>Bobby</b>");

    new Select(visitor.find("#outcome")).selectByValue("confirmed_fraud");
    visitor.find("#note").sendKeys("Their bank knows nobody of that name");
    visitor.find("#decide button").click();
    assertThat(visitor.await("#outcome-now").getText()).isEqualTo("confirmed fraud");
    assertThat(visitor.find("#history").getText()).contains("Their bank knows nobody");

    visitor.find("#sure").click();
    visitor.find("#erase button").click();
    visitor.await("#find");
    assertThat(visitor.all(".cases a[href='/cases/" + number + "']")).isEmpty();
  }
}
