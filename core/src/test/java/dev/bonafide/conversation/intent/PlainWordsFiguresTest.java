package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often the bot does what someone meant by their own words. {@code -Dplain.words=FILE} measures
 * on other sentences, and prints counts and no sentence; {@code -Dplain.answers=FILE} with what
 * someone takes those for that the words leave open; {@code -Dplain.authors=all} for each author of
 * the examples, what those of the others teach.
 */
class PlainWordsFiguresTest {
  private static final Path SET = Path.of("src/test/resources/conversation/plain-words.tsv");

  private static <K extends Comparable<K>> Map<K, Map<LabelledWords.Result, Long>> table(
      List<LabelledWords> all,
      Function<LabelledWords, K> by,
      Function<LabelledWords, LabelledWords.Result> result) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                by,
                TreeMap::new,
                Collectors.groupingBy(
                    result,
                    () -> new EnumMap<>(LabelledWords.Result.class),
                    Collectors.counting())));
  }

  private static double right(List<LabelledWords> all) {
    return all.stream()
            .map(LabelledWords::result)
            .filter(
                one -> one == LabelledWords.Result.AT_ONCE || one == LabelledWords.Result.OFFERED)
            .count()
        / (double) all.size();
  }

  @Test
  void nothing_is_done_that_was_not_meant() throws IOException {
    assertThat(LabelledWords.read(SET))
        .allSatisfy(one -> assertThat(one.result()).isNotEqualTo(LabelledWords.Result.CHANGED));
  }

  @Test
  void what_was_meant_is_shown_or_offered() throws IOException {
    List<LabelledWords> all = LabelledWords.read(SET);
    assertThat(right(all)).isGreaterThan(0.96);
    table(all, LabelledWords::language, LabelledWords::result)
        .forEach(
            (language, _) ->
                assertThat(
                        right(all.stream().filter(one -> one.language().equals(language)).toList()))
                    .as(language)
                    .isGreaterThan(0.9));
  }

  /** What the other authors wrote teaches enough of one whom nothing was learned from. */
  @Test
  void an_author_is_understood_whom_nothing_was_learned_from() {
    List<ExampleSentence> all = ExampleReader.shipped();
    assertThat(UnknownAuthor.of(all, 3).right()).isGreaterThan(0.85);
  }

  @Test
  @EnabledIfSystemProperty(named = "plain.authors", matches = ".+")
  void every_author_is_tried_on_what_the_others_teach() {
    List<ExampleSentence> all = ExampleReader.shipped();
    for (int author :
        all.stream().mapToInt(ExampleSentence::author).distinct().sorted().toArray()) {
      UnknownAuthor unknown = UnknownAuthor.of(all, author);
      System.out.println("author " + author + " " + unknown.table());
      System.out.println("author " + author + " " + unknown.byLanguage());
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "plain.words", matches = ".+")
  void other_sentences_are_counted() throws IOException {
    List<LabelledWords> all = LabelledWords.read(Path.of(System.getProperty("plain.words")));
    String asked = System.getProperty("plain.answers");
    Map<String, Intent> answers = asked == null ? Map.of() : LabelledWords.answers(Path.of(asked));
    Function<LabelledWords, LabelledWords.Result> result = one -> one.result(answers);
    System.out.println("all " + table(all, _ -> "", result));
    table(all, LabelledWords::meant, result)
        .forEach((meant, counts) -> System.out.println(meant + " " + counts));
    table(all, LabelledWords::language, result)
        .forEach((one, counts) -> System.out.println(one + " " + counts));
    assertThat(all).isNotEmpty();
  }
}
