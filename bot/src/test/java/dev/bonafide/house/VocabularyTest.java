package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Shipped;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.testkit.vocabulary.Vocabulary;
import dev.bonafide.testkit.vocabulary.WordClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words stand where they are looked for, once. */
class VocabularyTest {
  /** More phrases in common than this, and two classes are one, or share a third. */
  private static final int MOST_IN_COMMON = 25;

  private static final List<RuleSource> SOURCES = Shipped.DISTRIBUTION.rules();
  private static final Vocabulary VOCABULARY = Vocabulary.of(SOURCES);

  @Test
  void a_class_that_one_rule_uses_stands_in_the_file_of_that_rule() {
    Map<String, Set<String>> usedBy = VOCABULARY.usedBy();
    usedBy.values().removeIf(users -> users.size() > 1);
    assertThat(usedBy).isEmpty();
  }

  @Test
  void no_two_classes_hold_mostly_the_same_phrases() {
    assertThat(twins(VOCABULARY.all())).isEmpty();
  }

  @Test
  void every_shared_class_says_what_it_is_in_the_folder_of_its_concept_and_has_its_name_alone() {
    List<RuleSource> shared =
        SOURCES.stream()
            .filter(source -> source.path().matches("words/(?!context/|observed/).*"))
            .toList();
    assertThat(shared)
        .allSatisfy(source -> assertThat(source.path()).matches("words/[a-z-]+/[a-z0-9-]+\\.yaml"))
        .allSatisfy(source -> assertThat(source.text()).startsWith("# "));
    Map<String, Long> names =
        shared.stream().collect(Collectors.groupingBy(RuleSource::slug, Collectors.counting()));
    names.values().removeIf(count -> count == 1);
    assertThat(names).isEmpty();
  }

  private static List<String> twins(List<WordClass> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(at -> all.subList(at + 1, all.size()).stream().flatMap(twin(all.get(at))))
        .toList();
  }

  private static Function<WordClass, Stream<String>> twin(WordClass one) {
    return other ->
        one.inCommon(other) > MOST_IN_COMMON
            ? Stream.of(one.path() + " " + one.name() + ", " + other.path() + " " + other.name())
            : Stream.empty();
  }
}
