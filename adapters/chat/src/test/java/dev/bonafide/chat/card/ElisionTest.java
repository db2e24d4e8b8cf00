package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Advise;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.report.quote.TellingWords;
import dev.bonafide.testkit.growth.Growth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElisionTest {
  private static final String MARK = " … ";
  private static final String CHECK =
      "We send you a check so that you can buy the office equipment from our vendor";
  private static final List<String> WORDS =
      List.of("pay", "the", "money", "tonight,", "please", "by", "card.", "wallet", "a", "friend");

  private static TellingWords titled(String title) {
    RedFlag flag =
        new RedFlag(
            "asks-for-money",
            title,
            "payment",
            Strength.WEAK,
            "why",
            List.of("innocent"),
            new Advise("ask"),
            List.of(),
            false);
    return new TellingWords(flag);
  }

  private static Optional<String> cut(String words, List<String> told, int length) {
    return new Elision(words, told, titled("Sends a check to deposit")).within(length);
  }

  @Test
  void nothing_is_left_out_of_what_does_not_tell_or_has_no_room() {
    assertThat(cut("It rained all day and nobody came", List.of(), 20)).isEmpty();
    assertThat(cut(CHECK, List.of("send you a check", "buy the office"), 12)).isEmpty();
    assertThat(cut("", List.of("check"), 40)).isEmpty();
    assertThat(cut("check", List.of("check"), 40)).isEmpty();
  }

  @Test
  void a_word_or_two_in_the_middle_are_not_worth_a_mark() {
    assertThat(cut("Send the check to us", List.of("Send the", "to us"), 19)).isEmpty();
  }

  @Test
  void the_middle_is_left_out_between_the_words_that_tell() {
    assertThat(cut(CHECK, List.of("send you a check", "buy the office"), 50))
        .contains("We send you a check … buy the office equipment");
  }

  @Test
  void what_is_shown_ends_with_its_clause_where_there_is_room() {
    assertThat(cut(CHECK + ", today", List.of("send you a check", "buy the office"), 66))
        .contains("We send you a check … buy the office equipment from our vendor");
  }

  @Test
  void whatever_is_cut_is_the_beginning_of_a_sentence_and_a_later_part_to_the_letter() {
    Random random = new Random(26);
    for (int round = 0; round < 2_000; round++) {
      String words = some(random, 3 + random.nextInt(40));
      String told = some(random, 1 + random.nextInt(3));
      int length = 8 + random.nextInt(90);
      cut(words, List.of(told, "money"), length).ifPresent(shown -> holds(shown, words, length));
    }
  }

  private static void holds(String shown, String words, int length) {
    assertThat(shown.length()).as(words).isLessThanOrEqualTo(length);
    String[] sides = shown.split(MARK, -1);
    assertThat(sides).as(shown).hasSize(2);
    int first = (" " + words).indexOf(" " + sides[0]);
    assertThat(first).as(shown + " of " + words).isNotNegative();
    assertThat(words.indexOf(sides[1], first + sides[0].length())).as(shown).isPositive();
    assertThat(words.charAt(Math.max(0, first - 2))).isIn('.', words.charAt(0));
  }

  private static String some(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  @Test
  void a_long_quote_takes_time_in_proportion_to_its_words() {
    Growth time =
        new Growth(
            count -> {
              String words = "please pay the money ".repeat(count);
              return () -> cut(words, List.of("pay the money"), 10 * count);
            });
    assertThat(time.isSteeper(2_000)).isFalse();
  }
}
