package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Advise;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.report.quote.TellingWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private final FindingText text = new FindingText(Bracketed.MARKUP);

  private static Sign sign(String... quotes) {
    return told(List.of(), quotes);
  }

  private static Sign told(List<String> told, String... quotes) {
    return sign(Stream.of(quotes).map(one -> side(one, told)).map(FindingTextTest::alone).toList());
  }

  private static Sign sign(List<Proof> proofs) {
    RedFlag flag =
        new RedFlag(
            "asks-for-money",
            "Asks for money",
            "payment",
            Strength.WEAK,
            "why",
            List.of("innocent"),
            new Advise("ask"),
            List.of(),
            false);
    return new Sign(3, flag.title(), flag.why(), Strength.WEAK, new TellingWords(flag), proofs);
  }

  private static Proof.Side side(String words, List<String> told) {
    return new Proof.Side("Bo", words, told, "", "");
  }

  private static Proof alone(Proof.Side side) {
    return new Proof(List.of(side), 0, false);
  }

  private static Sign both(String one, String other) {
    return sign(
        List.of(new Proof(List.of(side(one, List.of()), side(other, List.of())), 0, false)));
  }

  @Test
  void half_a_wallet_is_never_shown_as_if_it_were_none() {
    Sign wallet = sign(Defanged.of("send it to 0x52908400098527886E0F7030069857D2E4169EE7 please"));
    assertThat(text.quoting(wallet, 2).map(FittedText::marked).orElse(""))
        .doesNotContain("0x529084000");
  }

  @Test
  void the_best_proof_is_shown_safe_in_one_line_and_with_the_one_who_said_it() {
    Sign some = sign("pay <my>\nfriend now", "a much longer one than the other is");
    assertThat(text.quoting(some, 3).orElseThrow().marked())
        .isEqualTo("*3) [Asks for money.]* {Bo: “pay <my> friend now”}");
  }

  @Test
  void the_picture_is_named_where_it_takes_no_room_from_the_words() {
    String picture = "screenshot 2, bubble 3";
    Sign some =
        sign(List.of(alone(new Proof.Side("Bo", "pay my friend now", List.of(), picture, ""))));
    assertThat(text.quoting(some, 3).orElseThrow().marked())
        .isEqualTo("*3) [Asks for money.]* {Bo: “pay my friend now” (screenshot 2, bubble 3)}");

    String words = "pay my friend with gift cards before tonight";
    Sign longer = sign(List.of(alone(new Proof.Side("Bo", words, List.of(), picture, ""))));
    assertThat(text.quoting(longer, 2)).isEqualTo(text.quoting(sign(words), 2)).isPresent();
  }

  @Test
  void a_foreign_quote_without_room_for_who_said_it_names_its_language() {
    var side =
        new Proof.Side("Bo (in German)", "bezahl meinen Freund jetzt", List.of(), "", "In German");
    assertThat(sign(List.of(alone(side))).unnamed().proofs().getFirst().line())
        .isEqualTo("In German: “bezahl meinen Freund jetzt”");
    assertThat(sign("pay my friend now").unnamed().proofs().getFirst().line())
        .isEqualTo("“pay my friend now”");
  }

  @Test
  void a_finding_without_room_for_its_quote_says_where_that_is() {
    Sign some = sign("Seven words that have next to no room here at all");
    assertThat(text.pointing(some, "For the quote, select Evidence", 1)).isEmpty();
    assertThat(text.pointing(some, "For the quote, select Evidence", 3).orElseThrow().marked())
        .isEqualTo("*3) [Asks for money.]* {For the quote, select Evidence}");
  }

  @Test
  void the_only_finding_has_no_number_and_any_other_keeps_its_own() {
    Sign third = third();
    Sign first =
        new Sign(1, third.title(), third.why(), Strength.WEAK, third.telling(), third.proofs());
    assertThat(text.title(first.alone(), 2).marked()).isEqualTo("*{Asks for money}*");
    assertThat(text.quoting(first.alone(), 3).orElseThrow().marked())
        .isEqualTo("*[Asks for money.]* {Bo: “pay my friend now”}");
    assertThat(text.title(third.alone(), 2).marked()).isEqualTo("*{3. Asks for money}*");
  }

  @Test
  void a_quote_is_chosen_by_what_was_done_and_not_by_what_is_paid() {
    TellingWords telling = third().telling();
    assertThat(telling.in("80-150 USD per day", List.of("150 USD per day"))).isZero();
    assertThat(telling.in("you like videos", List.of("like videos"))).isPositive();
  }

  private static Sign third() {
    return sign("pay my friend now");
  }

  @Test
  void a_quote_of_which_next_to_nothing_fits_is_left_out() {
    Sign longer = sign("Seven words that have next to no room here at all");
    assertThat(text.quoting(longer, 1)).isEmpty();
    assertThat(text.quoting(longer, 3)).isPresent();
    assertThat(text.quoting(sign(), 3)).isEmpty();
  }

  @Test
  void a_first_finding_has_a_quote_even_where_its_title_must_be_cut_for_it() {
    Sign longer = sign("Seven words that have next to no room here at all");
    FittedText told = text.leading(longer, 2).orElseThrow();
    assertThat(told.marked()).startsWith("*3) [Asks").contains("“Seven words");
    assertThat(told.lines()).isEqualTo(2);
    assertThat(text.leading(sign(), 4)).isEmpty();
  }

  @Test
  void of_a_quote_without_room_the_clause_that_tells_is_kept_whole() {
    Sign wide =
        sign(
            "It was raining all day and nobody came to see us, please send the money now,"
                + " and then we went home again by the last bus of the evening");
    assertThat(text.leading(wide, 3).orElseThrow().marked())
        .contains("{Bo: “…please send the money now”}");
  }

  @Test
  void of_a_quote_without_room_the_sentence_that_tells_is_kept_from_its_beginning() {
    Sign wide =
        sign(
            "It was raining all day. Before noon, please send the money now, and take the last"
                + " bus home, as it goes at nine in the evening and never waits for us");
    assertThat(text.leading(wide, 5).orElseThrow().marked())
        .contains("{Bo: “Before noon, please send the money now, and take the last bus home…”}");
  }

  @Test
  void nothing_is_cut_at_both_ends() {
    String words = "x ".repeat(60) + "by gift card or wire, " + "y ".repeat(60).strip();
    for (int most = 2; most < 9; most++) {
      String shown = text.leading(told(List.of("gift card"), words), most).orElseThrow().marked();
      assertThat(shown.chars().filter(letter -> letter == '…').count()).as(shown).isLessThan(3);
      assertThat(shown).doesNotContainPattern("“….*…”");
    }
  }

  @Test
  void of_a_clause_without_room_the_words_around_what_was_looked_for_are_kept() {
    String words = "x ".repeat(60) + "by gift card or wire " + "y ".repeat(60).strip();
    Sign wide = told(List.of("gift card"), words);
    assertThat(text.leading(wide, 3).orElseThrow().marked()).contains("gift card or wire", "“…");
  }

  @Test
  void an_answer_stands_alone_where_its_question_has_no_room_beside_it() {
    Proof.Side asked = side("q".repeat(40) + " " + "r".repeat(40) + "?", List.of());
    Proof.Side answer = side("not today, the camera is broken again", List.of());
    Sign one = sign(List.of(new Proof(List.of(asked, answer), 0, true)));
    assertThat(text.leading(one, 3).orElseThrow().marked())
        .endsWith("{Bo: “not today, the camera is broken again”}");
  }

  @Test
  void both_sides_of_a_contradiction_are_cut_and_none_is_lost() {
    Sign two = both("I have lived in Berlin all my life", "I moved here from Lisbon in May");
    assertThat(text.leading(two, 4).orElseThrow().marked())
        .matches(".*“I have lived.*…?” / “I moved .*”}");
  }

  @Test
  void who_goes_on_is_not_named_again() {
    assertThat(text.quoting(both("in Berlin", "in Lisbon"), 3).orElseThrow().marked())
        .endsWith("{Bo: “in Berlin” / “in Lisbon”}");
  }

  @Test
  void a_title_is_cut_where_it_takes_too_much() {
    assertThat(text.title(sign(), 1).marked()).isEqualTo("*{3. Asks for money}*");
  }
}
