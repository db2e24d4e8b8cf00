package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Shipped;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.Rule;
import dev.bonafide.verdict.pattern.Pattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people read is worded as an American editor would print it. The list of what such an editor
 * strikes out is {@code tics.tsv}; a line there says what to write instead.
 */
class EnglishTest {
  private static final List<Tic> TICS = Tic.all();

  /** Files of the root that people read and write by hand, and scripts with their comments. */
  private static final Set<String> PAGES =
      Set.of(
          "README.md",
          "SECURITY.md",
          "ARCHITECTURE.md",
          "CHANGELOG.md",
          "CONTRIBUTING.md",
          "examples/README.md",
          "Dockerfile",
          "docker-compose.yml",
          "bonafide",
          ".ci/run");

  /** It names classes of words and rules by their ids, which never change. */
  private static final Set<String> GENERATED = Set.of("docs/reference/words.md");

  private static List<String> found(String where, String text, Tic.Place place) {
    List<String> found = new ArrayList<>();
    for (Tic tic : TICS) {
      if (tic.isStruckIn(place)) {
        tic.pattern()
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .forEach(one -> found.add("%s: “%s”, say: %s".formatted(where, one, tic.instead())));
      }
    }
    return found;
  }

  private static Stream<String> said(RedFlag flag) {
    Stream<String> next =
        switch (flag.next()) {
          case FollowUpQuestion ask -> Stream.of(ask.question(), ask.good(), ask.bad());
          case Advise advise -> Stream.of(advise.what());
        };
    return Stream.of(Stream.of(flag.title(), flag.why()), flag.innocent().stream(), next)
        .flatMap(one -> one);
  }

  @Test
  void a_tic_is_found_where_it_stands() {
    assertThat(found("here", "Whoever hands in an own file", Tic.Place.TEXTS)).hasSize(3);
    assertThat(found("here", "People who submit their own file", Tic.Place.TEXTS)).isEmpty();
  }

  @Test
  void rules_and_patterns_say_what_happened_in_words_that_people_use() {
    List<RedFlag> flags =
        Stream.concat(
                Shipped.CATALOGUE.rules().rules().stream().map(Rule::flag),
                Shipped.CATALOGUE.patterns().stream().map(Pattern::flag))
            .toList();
    assertThat(flags).hasSizeGreaterThan(200);
    assertThat(flags)
        .flatMap(
            flag ->
                said(flag)
                    .flatMap(text -> found(flag.id(), text, Tic.Place.TEXTS).stream())
                    .toList())
        .isEmpty();
  }

  @Test
  void what_chats_say_is_edited() {
    List<Path> books =
        House.files("/en.properties").stream().filter(EnglishTest::isShipped).toList();
    assertThat(books).isNotEmpty();
    assertThat(books)
        .flatMap(
            book ->
                Properties.read(book).entrySet().stream()
                    .flatMap(one -> found(one.getKey(), one.getValue(), Tic.Place.TEXTS).stream())
                    .toList())
        .isEmpty();
  }

  @Test
  void the_page_and_settings_are_edited() {
    List<Path> templates = House.files(".html").stream().filter(EnglishTest::isShipped).toList();
    assertThat(templates).isNotEmpty();
    assertThat(templates)
        .flatMap(one -> found(House.name(one), Tic.words(House.text(one)), Tic.Place.TEXTS))
        .isEmpty();
    assertThat(Extensions.settings().toList())
        .flatMap(one -> found(one.name(), one.meaning(), Tic.Place.TEXTS))
        .isEmpty();
  }

  @Test
  void pages_are_edited() {
    List<Path> pages = House.files("").stream().filter(EnglishTest::isPage).toList();
    assertThat(pages).hasSizeGreaterThan(60);
    assertThat(pages)
        .flatMap(one -> found(House.name(one), Tic.prose(House.text(one)), Tic.Place.DOCS))
        .isEmpty();
  }

  @Test
  void code_and_its_comments_have_none_of_the_worst() {
    List<Path> code = House.files(".java").stream().filter(EnglishTest::isShipped).toList();
    assertThat(code).hasSizeGreaterThan(500);
    assertThat(code)
        .flatMap(one -> found(House.name(one), House.text(one), Tic.Place.CODE))
        .isEmpty();
  }

  @Test
  void comments_are_edited() {
    List<Path> code = House.files(".java").stream().filter(EnglishTest::isShipped).toList();
    assertThat(code)
        .flatMap(one -> found(House.name(one), Tic.comments(House.text(one)), Tic.Place.DOCS))
        .isEmpty();
  }

  private static boolean isShipped(Path file) {
    return House.name(file).contains("src/main/");
  }

  private static boolean isPage(Path file) {
    String name = House.name(file);
    return PAGES.contains(name)
        || (name.matches("ops/.+|docs/[^/]+\\.md|docs/(adr|how-to|law|reference)/[^/]+\\.md")
            && !GENERATED.contains(name));
  }
}
