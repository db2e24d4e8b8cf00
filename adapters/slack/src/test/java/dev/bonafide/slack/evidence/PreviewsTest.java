package dev.bonafide.slack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words those of a page are that someone linked to. */
class PreviewsTest {
  private static final String PAGE = "Never pay a deposit before the first salary";
  private final Previews previews = new Previews();

  @Test
  void without_a_preview_there_is_nothing() {
    assertThat(previews.exhibits(List.of())).isEmpty();
  }

  @Test
  void beside_what_people_say_nobody_is_judged_by_the_page_that_they_link_to() {
    previews.add("preview of a link by Bo", PAGE);
    assertThat(
            previews.exhibits(List.of("I wrote this for my own blog last year https://a.example")))
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo("preview of a link by Bo"))
        .satisfies(
            one ->
                assertThat(one.turns())
                    .containsExactly(new MessageTurn(null, null, Role.OTHER, PAGE)));
  }

  @Test
  void where_people_say_no_more_than_links_the_pages_are_what_there_is_to_judge() {
    previews.add("preview of a link by Bo", PAGE);
    Exhibit judged = Exhibit.of("preview of a link by Bo", null, PAGE);
    assertThat(previews.exhibits(List.of("look at https://a.example"))).containsExactly(judged);
    assertThat(previews.exhibits(List.of())).containsExactly(judged);
  }
}
