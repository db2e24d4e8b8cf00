package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says the same things, and nothing of another language. */
class PhrasebooksTest {

  /** Words that stand in every language: names, and what is typed to the bot. */
  private static final Pattern DELIBERATE =
      Pattern.compile(
          "`[^`]*`|„[^“]*“|[“«「][^”»」]*[”»」]|/[a-z]+|\\{\\d}|\\b(Bonafide|Telegram|PDF|Markdown|FBI|Internet Crime"
              + " Complaint"
              + " Center|ic3\\.gov|IdentityTheft\\.gov|UTC|MB|screen|last|explain|answer|note|fine|mistaken|confirm"
              + "|because|appeal|asked|outcome|fraud|cleared|withdrew|unknown|undo|delete|settings|status|privacy|help|prove|unlink|Discord|everyone|domain|site|email|check"
              + " proof|BONAFIDE_[A-Z_]+|GitHub|github|[Gg]ist|TXT|DNS|HTTPS|SHA-1|https://gist\\.github\\.com"
              + "|DOCX|JSON|HTTP|API|SQL|MiB|remember=true"
              + "|subject|questions|as|candidate|job|post|recruiter|solicitation|name|bot)\\b");

  private static final Pattern ENGLISH = Pattern.compile("(?<![A-Za-z])[A-Za-z]{3,}");

  /** Words of other languages that are written as English ones are. */
  private static final Set<String> ALIKE =
      Set.of("no", "a", "me", "chat", "use", "once", "due", "do", "come", "sticker", "stickers");

  private static final List<BotLanguage> LATIN =
      List.of(
          BotLanguage.ENGLISH,
          BotLanguage.SPANISH,
          BotLanguage.PORTUGUESE,
          BotLanguage.FRENCH,
          BotLanguage.GERMAN);

  static Stream<Path> books() {
    return House.files("/en.properties").stream()
        .filter(file -> House.name(file).contains("src/main/resources"));
  }

  private static Map<String, String> book(Path english, BotLanguage language) {
    return Properties.read(english.resolveSibling(language.code() + ".properties"));
  }

  private static Set<String> keys(Map<String, String> book) {
    Set<String> keys = new TreeSet<>();
    book.keySet().forEach(key -> keys.add(Form.of(key).key()));
    return keys;
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_language_has_every_key_and_no_other(Path english) {
    Set<String> keys = keys(book(english, BotLanguage.ENGLISH));
    assertThat(keys).isNotEmpty();
    for (BotLanguage language : BotLanguage.values()) {
      assertThat(keys(book(english, language))).as("%s", language).isEqualTo(keys);
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_form_of_a_number_is_there(Path english) {
    for (BotLanguage language : BotLanguage.values()) {
      Map<String, String> book = book(english, language);
      for (String key : keys(book)) {
        assertThat(Form.areEnough(key, book.keySet(), language))
            .as("%s in %s", key, language)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_language_takes_the_same_arguments(Path english) {
    Map<String, String> first = book(english, BotLanguage.ENGLISH);
    for (BotLanguage language : BotLanguage.values()) {
      Map<String, String> book = book(english, language);
      for (String key : keys(book)) {
        assertThat(Form.arguments(key, book))
            .as("%s in %s", key, language)
            .isEqualTo(Form.arguments(key, first));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_language_has_as_many_paragraphs(Path english) {
    Map<String, String> first = book(english, BotLanguage.ENGLISH);
    for (BotLanguage language : BotLanguage.values()) {
      Map<String, String> book = book(english, language);
      first.forEach(
          (key, text) ->
              assertThat(book.getOrDefault(key, text).lines().count())
                  .as("%s in %s", key, language)
                  .isEqualTo(text.lines().count()));
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void no_english_is_left_over_but_names_and_what_is_typed(Path english) {
    Set<String> words = words(book(english, BotLanguage.ENGLISH));
    for (BotLanguage language : BotLanguage.values()) {
      if (language != BotLanguage.ENGLISH) {
        book(english, language)
            .forEach(
                (key, text) ->
                    assertThat(leftOver(text, language, words))
                        .as("%s in %s: %s; what is typed stands in DELIBERATE", key, language, text)
                        .isEmpty());
      }
    }
  }

  private static Set<String> words(Map<String, String> book) {
    Set<String> words = new TreeSet<>();
    book.values().forEach(text -> found(text).forEach(words::add));
    return words;
  }

  private static Stream<String> found(String text) {
    return ENGLISH
        .matcher(DELIBERATE.matcher(text).replaceAll(" "))
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT));
  }

  /** Where letters are shared, two English words in a row; elsewhere any Latin word. */
  private static List<String> leftOver(String text, BotLanguage language, Set<String> words) {
    if (!LATIN.contains(language)) {
      return found(text).toList();
    }
    Matcher pairs =
        Pattern.compile("(?<!\\p{L})([A-Za-z]{2,}) (?=([A-Za-z]{2,})(?!\\p{L}))")
            .matcher(DELIBERATE.matcher(text).replaceAll(";"));
    return pairs
        .results()
        .filter(
            pair ->
                Stream.of(pair.group(1), pair.group(2))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .allMatch(word -> words.contains(word) && !ALIKE.contains(word)))
        .map(pair -> pair.group() + pair.group(2))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("books")
  void nobody_is_accused_or_shouted_at(Path english) {
    for (BotLanguage language : BotLanguage.values()) {
      book(english, language)
          .forEach(
              (key, text) ->
                  assertThat(text)
                      .as("%s in %s", key, language)
                      .doesNotContain("!", "！", "¡")
                      .doesNotContainPattern(Accusing.WORDS));
    }
  }

  @Test
  void what_is_said_is_written_down() {
    Set<String> known = new TreeSet<>();
    books().forEach(english -> known.addAll(keys(book(english, BotLanguage.ENGLISH))));
    Pattern said =
        Pattern.compile(
            "(?:book(?:\\(\\))?\\s*\\.(?:say|paragraphs)|TranslatableText\\.of|visit\\.(?:told|reply))"
                + "\\(\\s*\"([a-z._-]+)\"[,)]");
    List<String> missing =
        House.files(".java").stream()
            .filter(file -> House.name(file).contains("src/main"))
            .flatMap(file -> said.matcher(House.text(file)).results())
            .map(match -> match.group(1))
            .filter(key -> !known.contains(key))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void every_phrase_is_given_what_it_has_places_for() {
    Map<String, Integer> places = new TreeMap<>();
    for (Path english : books().toList()) {
      Map<String, String> book = book(english, BotLanguage.ENGLISH);
      for (String key : keys(book)) {
        places.merge(key, Form.arguments(key, book).size(), Math::max);
      }
    }
    List<PhraseCall> calls =
        House.files(".java").stream()
            .filter(file -> House.name(file).contains("src/main"))
            .flatMap(file -> PhraseCall.in(House.text(file)))
            .filter(call -> places.containsKey(call.key()))
            .toList();
    assertThat(calls).hasSizeGreaterThan(100);
    assertThat(calls)
        .allSatisfy(
            call ->
                assertThat(call.arguments())
                    .as(call.key())
                    .isGreaterThanOrEqualTo(places.get(call.key())));
  }

  @Test
  void reports_and_cards_end_with_the_same_words() {
    assertThat(Phrasebook.ENGLISH.say("card.decision")).isEqualTo(ReportPage.DECISION);
  }
}
