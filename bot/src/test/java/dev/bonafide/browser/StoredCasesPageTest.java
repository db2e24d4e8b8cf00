package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** A person at the stored cases: found, decided and erased, as a browser sends it. */
@InBrowser
class StoredCasesPageTest {

  @Test
  void a_case_is_found_by_name_decided_and_erased(Visitor visitor) {
    String number = visitor.stored();
    visitor.find("header a[href='/cases']").click();
    visitor.find("#q").sendKeys("FRIENDS payoneer");
    visitor.find(".find button").click();
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
