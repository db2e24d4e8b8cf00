package dev.bonafide.lab.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordRegressionTest {
  private static final Text UNHEARD = text("new", false, "word", "unheard");

  private static Text text(String id, boolean fraud, String... words) {
    return new Text(id, "s", fraud, false, Set.of(words));
  }

  private static List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(text("f" + i, true, "fee", "job", "n" + i));
      texts.add(text("g" + i, false, "team", "job", "m" + i));
    }
    return texts;
  }

  @Test
  void words_that_no_text_had_say_nothing() {
    assertThat(new WordRegression(texts()).odds(UNHEARD)).isBetween(-0.2, 0.2);
  }

  @Test
  void words_of_one_side_speak_for_it() {
    WordRegression learnt = new WordRegression(texts());
    assertThat(learnt.odds(text("x", true, "fee"))).isPositive();
    assertThat(learnt.odds(text("y", true, "team"))).isNegative();
  }

  @Test
  void the_order_of_the_texts_changes_nothing() {
    List<Text> turned = new ArrayList<>(texts());
    Collections.reverse(turned);
    Text one = text("x", true, "fee");
    assertThat(new WordRegression(turned).odds(one))
        .isEqualTo(new WordRegression(texts()).odds(one));
  }

  @Test
  void each_text_is_scored_once_by_what_did_not_hold_it() {
    List<Scored> scored = CrossValidated.of(texts());
    assertThat(scored).hasSize(80).extracting(Scored::id).doesNotHaveDuplicates();
    assertThat(scored).allMatch(one -> one.fraud() == one.score() > 0);
  }
}
