package dev.bonafide.conversation.intent.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RegressionTrainingTest {
  private static final int BOTH = 7;
  private static final List<Labelled> TAUGHT = taught();

  /** Feature 1 is of class 0, feature 2 of class 1, and one feature is of both. */
  private static List<Labelled> taught() {
    List<Labelled> all = new ArrayList<>();
    for (int times = 0; times < 20; times++) {
      all.add(new Labelled(sentence(1, BOTH), 0));
      all.add(new Labelled(sentence(2, BOTH), 1));
    }
    all.add(new Labelled(sentence(99), 1));
    return all;
  }

  private static SparseVector sentence(int... features) {
    Map<Integer, Float> values = new TreeMap<>();
    for (int feature : features) {
      values.put(feature, 1f);
    }
    return SparseVector.of(new TreeMap<>(values));
  }

  private static byte[] written(LogisticRegression regression) {
    FlatOutput output = new FlatOutput();
    regression.write(output);
    return output.toByteArray();
  }

  @Test
  void nothing_known_leaves_all_classes_alike() {
    LogisticRegression learned = RegressionTraining.of(3, TAUGHT);
    assertThat(learned.probabilities(sentence(12345))).containsOnly(1.0 / 3);
    assertThat(learned.probabilities(sentence())).containsOnly(1.0 / 3);
  }

  @Test
  void what_a_single_sentence_has_teaches_nothing() {
    LogisticRegression learned = RegressionTraining.of(2, TAUGHT);
    assertThat(learned.probabilities(sentence(99))).containsOnly(0.5);
  }

  @Test
  void what_tells_classes_apart_is_learned_and_what_does_not_is_not() {
    LogisticRegression learned = RegressionTraining.of(2, TAUGHT);
    assertThat(learned.probabilities(sentence(1))[0]).isGreaterThan(0.8);
    assertThat(learned.probabilities(sentence(2))[1]).isGreaterThan(0.8);
    assertThat(learned.probabilities(sentence(BOTH))[0]).isBetween(0.2, 0.8);
  }

  @Test
  void probabilities_add_up_to_one() {
    double[] all = RegressionTraining.of(3, TAUGHT).probabilities(sentence(1, 2, BOTH));
    assertThat(DoubleStream.of(all).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_same_sentences_teach_the_same_to_the_byte() {
    assertThat(written(RegressionTraining.of(3, TAUGHT)))
        .isEqualTo(written(RegressionTraining.of(3, TAUGHT)));
  }

  @Test
  void what_is_written_is_read_again_as_it_was() {
    LogisticRegression learned = RegressionTraining.of(3, TAUGHT);
    byte[] bytes = written(learned);
    LogisticRegression read = LogisticRegression.read(new FlatInput(bytes));
    assertThat(written(read)).isEqualTo(bytes);
    assertThat(read.probabilities(sentence(1, BOTH)))
        .containsExactly(learned.probabilities(sentence(1, BOTH)));
  }

  @Test
  void what_ends_too_early_is_refused() {
    byte[] bytes = written(RegressionTraining.of(3, TAUGHT));
    assertThatThrownBy(
            () -> LogisticRegression.read(new FlatInput(Arrays.copyOf(bytes, bytes.length - 1))))
        .isInstanceOf(IllegalStateException.class);
  }
}
