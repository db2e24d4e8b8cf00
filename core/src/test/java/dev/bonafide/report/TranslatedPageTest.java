package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.scene.Cases;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page tells rules in its own language where their files do, and knows where they do not. */
class TranslatedPageTest {
  private static final Pattern QUOTED = Pattern.compile("[“«„「][^”»“」]*[”»“」]|\\([^)]*\\)");

  private static ReportPage page(Examination examination, BotLanguage language) {
    return ReportPage.of(examination, GoldenTest.PARTICULARS, Phrasebook.of(language));
  }

  @Test
  void what_nobody_translated_is_told_in_english_and_the_page_says_so() {
    ReportPage page = page(Cases.translated(), BotLanguage.KOREAN);
    assertThat(page.found().getFirst().title()).isEqualTo("Keeps the camera off when asked");
    assertThat(page.mixed()).isTrue();
  }

  @Test
  void an_english_page_is_english_alone_whatever_was_translated() {
    ReportPage page = page(Cases.translated(), BotLanguage.ENGLISH);
    assertThat(page).isEqualTo(page(Cases.verify(), BotLanguage.ENGLISH));
    assertThat(page.mixed()).isFalse();
  }

  @Test
  void a_translated_rule_is_told_and_asked_in_the_pages_language() {
    ReportPage page = page(Cases.translated(), BotLanguage.SPANISH);
    Point camera = page.found().getFirst();
    assertThat(camera.title()).isEqualTo("Deja la cámara apagada");
    assertThat(camera.why()).isEqualTo("Quien no se ve puede ser otra persona cada vez.");
    assertThat(camera.innocent()).containsExactly("Una cámara averiada");
    assertThat(page.questions())
        .extracting(Question::ask)
        .contains("¿Qué haría falta para vernos?")
        .noneMatch(question -> question.contains("What"));
    assertThat(page.mixed()).isFalse();
  }

  @Test
  void the_summary_names_it_in_the_pages_language() {
    assertThat(page(Cases.translated(), BotLanguage.SPANISH).summary())
        .contains("«Deja la cámara apagada»");
    assertThat(page(Cases.translated(), BotLanguage.RUSSIAN).summary())
        .contains("«Keeps the camera off when asked»");
  }

  @Test
  void what_is_always_worth_asking_is_asked_in_every_language() {
    for (BotLanguage language : BotLanguage.values()) {
      assertThat(page(Cases.translated(), language).questions())
          .filteredOn(question -> question.because().isEmpty())
          .isNotEmpty()
          .allMatch(
              question -> language == BotLanguage.ENGLISH || !question.ask().contains(" you "));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void what_a_good_answer_and_a_bad_sign_are_is_told_in_every_language(BotLanguage language) {
    List<Question> english = page(Cases.translated(), BotLanguage.ENGLISH).questions();
    assertThat(page(Cases.translated(), language).questions())
        .filteredOn(question -> question.because().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            question ->
                assertThat(english)
                    .noneMatch(one -> one.goodAnswer().equals(question.goodAnswer()))
                    .noneMatch(one -> one.badSign().equals(question.badSign())));
  }

  @Test
  void what_was_read_and_what_became_of_a_model_is_told_in_every_language() {
    for (BotLanguage language : BotLanguage.values()) {
      for (Examination one : Cases.all().values()) {
        boolean isEnglish = language == BotLanguage.ENGLISH;
        assertThat(page(one, language).looked())
            .filteredOn(line -> line.contains("utterance") || line.contains("anguage model"))
            .matches(lines -> isEnglish != lines.isEmpty());
        assertThat(page(one, language).limits())
            .filteredOn(line -> line.contains("language model"))
            .matches(lines -> isEnglish || lines.isEmpty());
      }
    }
  }

  @Test
  void no_sentence_of_ours_is_english_on_a_page_in_another_language() {
    for (Examination one : Cases.all().values()) {
      Set<String> english = sentences(page(one, BotLanguage.ENGLISH));
      for (BotLanguage language : BotLanguage.values()) {
        assertThat(language == BotLanguage.ENGLISH ? Set.of() : sentences(page(one, language)))
            .as("%s", language)
            .doesNotContainAnyElementsOf(english);
      }
    }
  }

  /**
   * What the bot says itself, without quotes, titles, and sources: not what readers could not tell.
   */
  private static Set<String> sentences(ReportPage page) {
    Stream<Point> points = Stream.of(page.found(), page.noted()).flatMap(List::stream);
    return Stream.of(
            Stream.of(page.headline(), page.summary()),
            page.advice().stream(),
            page.also().stream(),
            page.wanted().stream(),
            page.against().stream(),
            page.wouldChange().stream(),
            page.approached().lines().stream(),
            points.map(Point::strength))
        .flatMap(said -> said)
        .flatMap(said -> Stream.of(QUOTED.matcher(said).replaceAll("").split("[.:;]", -1)))
        .map(String::strip)
        .filter(said -> said.contains(" ") && !said.endsWith("”"))
        .collect(Collectors.toSet());
  }
}
