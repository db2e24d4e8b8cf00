package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.comparison.dialogue.FunctionWords;
import dev.bonafide.rule.word.WordClasses;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A condition is a concept: what someone says or answers is never met by one or two small words
 * (<em>it is</em>), and what must stand near something else by none alone. A word that is said
 * twice is meant (<em>yes, yes</em>), and so are the words by which the reader is named.
 */
class SmallWordsTest {
  /** They refuse, want or exclude, and so say something after a request. */
  private static final Set<String> SAY_ENOUGH =
      words(
          """
          no not nicht pas plus nie не ні нет inte ikke niet tidak bukan degil yok belum ne never
          nao non can could would should must will why do did does have has had just kann kan
          kannst puede pode boleh bisa peux peut vil vill khong mai
          """);

  /** Common enough to tell a language by, and yet an act, a time or a thing in it or another. */
  private static final Set<String> NAMES_SOMETHING =
      words(
          """
          fait pracuje robie работаю працюю arbeite trabajo trabalho lavoro kerja calisiyorum
          dit sa like
          сейчас adesso para ton som son mate mere ami go bash pan mal die tak man main bas kazi
          ai wa mo co mujhe nosotros foi da ok
          """);

  private static final Roots ROOTS = new Roots(ShippedRules.all());
  private static final WordClasses CLASSES =
      new WordClasses(
          ShippedRules.all().stream().filter(source -> source.isUnder("words")).toList(), ROOTS);
  private static final List<Phrase> ADDRESS =
      List.of(
          CLASSES.named("READER"),
          CLASSES.of(ROOTS.of(rule("solicit-front-in-pieces"))).apply("you-named"));

  private static final Set<String> OF_ANY_LANGUAGE =
      FunctionWords.all().stream().flatMap(Set::stream).collect(Collectors.toSet());

  private static final Set<String> ADDRESSES =
      ADDRESS.stream().flatMap(one -> small(one, 1).stream()).collect(Collectors.toSet());

  @Test
  void no_condition_is_met_by_small_words_alone() {
    assertThat(
            ShippedRules.all().stream()
                .filter(RuleDraft::isRule)
                .map(ROOTS::of)
                .flatMap(rule -> conditions(rule.get("when"), rule)))
        .isEmpty();
  }

  @Test
  void an_answer_of_two_small_words_is_noticed() {
    assertThat(small(PhraseReader.read("it is|(yes)? ~2 very|at a parcel shop", CLASSES::named), 2))
        .containsExactlyInAnyOrder("it is", "very", "yes very");
  }

  private static RuleSource rule(String id) {
    return ShippedRules.all().stream()
        .filter(RuleDraft::isRule)
        .filter(one -> one.slug().equals(id))
        .findFirst()
        .get();
  }

  private static Stream<String> conditions(Field when, Field rule) {
    return when.entries().entrySet().stream()
        .flatMap(
            entry -> {
              Field value = entry.getValue();
              return switch (entry.getKey()) {
                case "any", "all" -> value.list().stream().flatMap(one -> conditions(one, rule));
                case "says", "noted", "other-says" -> small(value, 2, rule);
                case "answered" -> small(value.isMap() ? value.get("any") : value, 2, rule);
                case "near", "count" -> value.list().stream().flatMap(slot -> small(slot, 1, rule));
                default -> Stream.empty();
              };
            });
  }

  private static Stream<String> small(Field field, int most, Field rule) {
    return field.list().stream()
        .map(phrase -> PhraseReader.read(phrase.text(), CLASSES.of(rule)))
        .flatMap(phrase -> small(phrase, most).stream())
        .filter(words -> most > 1 || !ADDRESSES.contains(words))
        .map(words -> rule.source().slug() + " is content with: " + words);
  }

  /**
   * So many small words of one language at most that meet a phrase. Most phrases are met by none of
   * any language, and are not looked at in each.
   */
  private static Set<String> small(Phrase phrase, int most) {
    if (ways(phrase, OF_ANY_LANGUAGE, List.of(), most).isEmpty()) {
      return Set.of();
    }
    return FunctionWords.all().stream()
        .flatMap(small -> ways(phrase, small, List.of(), most).stream())
        .filter(words -> words.stream().distinct().count() == words.size())
        .map(words -> String.join(" ", words))
        .collect(Collectors.toSet());
  }

  private static List<List<String>> ways(
      Phrase phrase, Set<String> small, List<String> before, int most) {
    return switch (phrase) {
      case Phrase.Word(String word) -> word(word, small, before, most).stream().toList();
      case Phrase.Either(List<Phrase> choices) ->
          choices.stream().flatMap(one -> ways(one, small, before, most).stream()).toList();
      case Phrase.Sequence(List<Phrase> parts) -> {
        List<List<String>> ways = List.of(before);
        for (Phrase part : parts) {
          ways = ways.stream().flatMap(way -> ways(part, small, way, most).stream()).toList();
        }
        yield ways;
      }
      case Phrase.Tree tree -> branches(tree, small, before, most).toList();
      case Phrase.Maybe(Phrase inner) -> {
        List<List<String>> ways = new ArrayList<>(List.of(before));
        ways.addAll(ways(inner, small, before, most));
        yield ways;
      }
      case Phrase.Gap _ -> List.of(before);
      case Phrase.Numeral _, Phrase.Expression _ -> List.of();
    };
  }

  private static Stream<List<String>> branches(
      Phrase.Tree tree, Set<String> small, List<String> before, int most) {
    return tree.next().entrySet().stream()
        .flatMap(
            branch ->
                word(branch.getKey(), small, before, most).stream()
                    .flatMap(
                        way ->
                            Stream.concat(
                                branch.getValue().last() ? Stream.of(way) : Stream.empty(),
                                branches(branch.getValue(), small, way, most))));
  }

  private static Optional<List<String>> word(
      String word, Set<String> small, List<String> before, int most) {
    boolean adds = small.contains(word) && !SAY_ENOUGH.contains(word) && before.size() < most;
    return adds && !NAMES_SOMETHING.contains(word)
        ? Optional.of(Stream.concat(before.stream(), Stream.of(word)).toList())
        : Optional.empty();
  }

  private static Set<String> words(String listed) {
    return Set.copyOf(Arrays.asList(listed.strip().split("\\s+")));
  }
}
