package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CardBuilderTest {
  private static final List<CardPart> ORDER =
      List.of(CardPart.FOUND, CardPart.MORE, CardPart.ASK, CardPart.FOOT);

  private static CardBuilder card(int room, int longest) {
    MessageBudget budget = new MessageBudget(room, String::length);
    return new CardBuilder(ORDER, budget, new Bracketed(), longest);
  }

  @Test
  void what_does_not_fit_is_left_out_whole_and_takes_no_room() {
    CardBuilder card = card(120, 1_000);
    assertThat(card.add(CardPart.FOUND, "x".repeat(20))).isFalse();
    assertThat(card.add(CardPart.FOUND, "x".repeat(19))).isTrue();
    assertThat(card.add(CardPart.FOUND, "")).isFalse();
    assertThat(card.written()).isEqualTo("x".repeat(19));
  }

  @Test
  void a_full_card_still_says_how_much_found_no_room() {
    CardBuilder card = card(120, 1_000);
    card.add(CardPart.FOUND, "x".repeat(19));
    card.addMore("…and 7 more");
    assertThat(card.written()).isEqualTo("x".repeat(19) + "\n\n…and 7 more");
  }

  @Test
  void a_part_that_the_platform_has_no_place_for_is_a_mistake_of_ours() {
    assertThatThrownBy(() -> card(1_000, 1_000).add(CardPart.NOTED, "lost"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("no place");
  }

  @Test
  void parts_stand_in_the_order_of_the_platform_whichever_came_first() {
    CardBuilder card = card(1_000, 1_000);
    card.add(CardPart.FOOT, "foot");
    card.add(CardPart.ASK, "ask");
    card.addApart(CardPart.FOUND, "one");
    card.addApart(CardPart.FOUND, "two");
    assertThat(card.texts()).containsExactly("one\n\ntwo", "ask", "foot");
    assertThat(card.written()).isEqualTo("one\n\ntwo\n\nask\n\nfoot");
  }

  @Test
  void a_heading_comes_once_with_the_first_line_that_fits() {
    CardBuilder card = card(120, 1_000);
    assertThat(card.addUnder(CardPart.ASK, "What to ask", "x".repeat(10))).isFalse();
    assertThat(card.addUnder(CardPart.ASK, "Ask", "one")).isTrue();
    assertThat(card.addUnder(CardPart.ASK, "Ask", "two")).isTrue();
    assertThat(card.written()).isEqualTo("*Ask*\none\ntwo");
  }

  @Test
  void lines_that_are_too_long_for_one_block_go_on_in_another() {
    CardBuilder card = card(1_000, 10);
    card.add(CardPart.FOUND, "12345");
    card.add(CardPart.FOUND, "6789");
    card.add(CardPart.FOUND, "over");
    assertThat(card.parts().get(CardPart.FOUND)).containsExactly("12345\n6789", "over");
    assertThat(card.parts()).containsOnlyKeys(CardPart.FOUND);
  }
}
