package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On small screens, in the dark, and without motion. */
@InBrowser
class LooksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/examples/interview", "/examples/recruiter", "/examples/first-job", "/no"})
  void nothing_scrolls_sideways_at_320_pixels(String page, Visitor visitor) {
    visitor.look(Look.NARROW);
    visitor.open(page);
    assertThat(Narrow.tooWide(visitor)).isEmpty();
  }

  @Test
  void stored_cases_and_one_of_them_have_room_at_320_pixels(Visitor visitor) {
    String number = visitor.stored();
    visitor.look(Look.NARROW);
    visitor.open("/cases");
    assertThat(Narrow.tooWide(visitor)).isEmpty();
    visitor.open("/cases/" + number);
    assertThat(Narrow.tooWide(visitor)).isEmpty();
  }

  @Test
  void a_long_case_is_short_on_a_phone_and_its_sections_stay_in_reach(Visitor visitor) {
    visitor.look(new Look(390, 844, false, false));
    visitor.open("/examples/interview");
    assertThat(height(visitor)).isLessThanOrEqualTo(8_000);
    visitor.find("#keep .primary").click();
    visitor.await("#done");
    assertThat(height(visitor)).isLessThanOrEqualTo(8_000);
    visitor.run("document.getElementById('limits').scrollIntoView()");
    assertThat(visitor.isInSight(visitor.find(".contents a"))).isTrue();
  }

  private static double height(Visitor visitor) {
    double height = Visitor.number(visitor.run("return document.documentElement.scrollHeight"));
    System.out.println("height on a phone: " + height);
    return height;
  }

  @Test
  void the_form_with_everything_open_has_room_at_320_pixels(Visitor visitor) {
    visitor.look(Look.NARROW);
    visitor.open("/");
    visitor.choose(Visitor.story("motoki/interview.vtt"));
    visitor.find("#observations summary").click();
    assertThat(Narrow.tooWide(visitor)).isEmpty();
  }

  @Test
  void who_prefers_the_dark_gets_it(Visitor visitor) {
    assertThat(brightness(visitor)).isGreaterThan(200);
    visitor.look(Look.WIDE.dark());
    assertThat(brightness(visitor)).isLessThan(60);
  }

  @Test
  void who_wants_no_motion_sees_none(Visitor visitor) {
    assertThat(moving(visitor)).isNotEmpty();
    visitor.look(Look.WIDE.still());
    visitor.open("/examples/interview");
    assertThat(moving(visitor)).isEmpty();
    visitor.open("/");
    visitor.run("document.body.classList.add('busy')");
    assertThat(moving(visitor)).isEmpty();
  }

  private static double brightness(Visitor visitor) {
    Map<?, ?> rgb =
        Visitor.map(
            visitor.run(
                """
                const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g);
                return { mean: (Number(r) + Number(g) + Number(b)) / 3 };
                """));
    return Visitor.number(rgb.get("mean"));
  }

  /** Every element that would move or fade. */
  private static List<?> moving(Visitor visitor) {
    return (List<?>)
        Objects.requireNonNull(
            visitor.run(
                """
                const moves = (style) => style.animationName !== "none"
                  || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0)
                  || style.scrollBehavior === "smooth";
                return [...document.querySelectorAll("*")]
                  .filter((one) => moves(getComputedStyle(one)) || moves(getComputedStyle(one, "::before")))
                  .map((one) => one.outerHTML.slice(0, 60));
                """));
  }
}
