package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Shipped;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagText;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.documents.shipped.ShippedFiles;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules say in other languages, as they are shipped. */
class TranslatedRulesTest {
  private static final Set<BotLanguage> LATIN =
      Set.of(
          BotLanguage.ENGLISH,
          BotLanguage.SPANISH,
          BotLanguage.PORTUGUESE,
          BotLanguage.FRENCH,
          BotLanguage.GERMAN);

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  private static final Pattern OTHER_WAY =
      Pattern.compile("(?i)\\b(may|can) I\\b.*\\b(run|remove|wallet)\\b");

  private static final Set<BotLanguage> OTHERS =
      EnumSet.complementOf(EnumSet.of(BotLanguage.ENGLISH));

  private static List<RedFlag> translated() {
    return all().stream().filter(flag -> !flag.translations().isEmpty()).toList();
  }

  private static List<RedFlag> all() {
    return Stream.of(
            Shipped.CATALOGUE.rules().rules().stream().map(Rule::flag),
            Shipped.CATALOGUE.patterns().stream().map(dev.bonafide.verdict.pattern.Pattern::flag),
            pointedAt())
        .flatMap(flags -> flags)
        .toList();
  }

  /** What a model may point at. */
  private static Stream<RedFlag> pointedAt() {
    return PromptShelf.read(ShippedFiles.prompts()).folders().stream()
        .flatMap(folder -> folder.prompt().kinds().stream())
        .map(Kind::flag);
  }

  private static Stream<String> texts(RedFlagText said) {
    return Stream.concat(
        Stream.concat(Stream.of(said.title(), said.why()), said.innocent().stream()),
        switch (said.next()) {
          case FollowUpQuestion ask -> Stream.of(ask.question(), ask.good(), ask.bad());
          case Advise advise -> Stream.of(advise.what());
        });
  }

  @Test
  void where_no_innocent_reason_is_known_that_is_said_alone_and_always_in_the_same_words() {
    List<RedFlag> never = all().stream().filter(flag -> !flag.mayBeInnocent()).toList();
    assertThat(never).isNotEmpty().allMatch(flag -> flag.innocent().size() == 1);
    for (BotLanguage language : OTHERS) {
      assertThat(never.stream().map(flag -> flag.in(language).innocent()).distinct()).hasSize(1);
    }
    assertThat(all())
        .flatExtracting(RedFlag::innocent)
        .noneMatch(text -> text.matches("(?i)(no|none)\\b.*\\bknown\\b.*"));
  }

  @Test
  void nobody_is_accused_or_shouted_at() {
    for (RedFlag flag : translated()) {
      flag.translations()
          .forEach(
              (language, said) ->
                  assertThat(texts(said))
                      .as("%s in %s", flag.id(), language)
                      .allSatisfy(
                          text ->
                              assertThat(text)
                                  .doesNotContain("!", "！", "¡", "{")
                                  .doesNotContainPattern(Accusing.WORDS)));
    }
  }

  @Test
  void no_english_is_left_over_but_names_where_letters_tell() {
    for (RedFlag flag : translated()) {
      Set<String> names =
          latin(texts(flag.in(BotLanguage.ENGLISH)))
              .filter(word -> !word.equals(word.toLowerCase(Locale.ROOT)))
              .collect(Collectors.toSet());
      flag.translations()
          .forEach(
              (language, said) ->
                  assertThat(LATIN.contains(language) ? Stream.of() : latin(texts(said)))
                      .as("%s in %s", flag.id(), language)
                      .isSubsetOf(names));
    }
  }

  private static Stream<String> latin(Stream<String> texts) {
    return texts.flatMap(text -> WORD.matcher(text).results()).map(MatchResult::group);
  }

  @Test
  void a_card_that_is_translated_speaks_every_language() {
    assertThat(translated())
        .allSatisfy(
            flag -> assertThat(flag.translations().keySet()).as(flag.id()).containsAll(OTHERS));
  }

  /** A rule may arrive in English alone, but not many may wait for a translator. */
  @Test
  void nineteen_cards_of_twenty_are_translated() {
    assertThat(translated().size()).isGreaterThanOrEqualTo(all().size() * 19 / 20);
  }

  @Test
  void every_sign_of_a_model_speaks_every_language() {
    assertThat(pointedAt())
        .isNotEmpty()
        .allSatisfy(
            flag ->
                assertThat(OTHERS)
                    .as(flag.id())
                    .allSatisfy(
                        one ->
                            assertThat(texts(flag.in(one)))
                                .doesNotContainAnyElementsOf(
                                    texts(flag.in(BotLanguage.ENGLISH)).toList())));
  }

  @Test
  void every_question_that_a_model_fits_to_a_case_speaks_every_language() {
    assertThat(PromptShelf.read(ShippedFiles.prompts()).folders())
        .flatExtracting(folder -> folder.prompt().questions())
        .isNotEmpty()
        .allSatisfy(
            question ->
                assertThat(question.others().keySet()).as(question.id()).containsAll(OTHERS));
  }

  /** Safer ways to do it are still the way to the damage. */
  @Test
  void someone_who_is_to_run_code_asks_for_no_other_way_to_run_it() {
    assertThat(all())
        .filteredOn(flag -> flag.group().equals("malicious-test"))
        .isNotEmpty()
        .extracting(flag -> flag.in(BotLanguage.ENGLISH).next())
        .filteredOn(FollowUpQuestion.class::isInstance)
        .extracting(next -> ((FollowUpQuestion) next).question())
        .filteredOn(question -> OTHER_WAY.matcher(question).find())
        .allMatch(question -> question.contains("without"));
  }
}
