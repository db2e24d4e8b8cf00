package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Shipped;
import dev.bonafide.report.RulePages;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every red flag is in the list, and has its page. */
class RulePagesTest {
  private static final Flags FLAGS = new Flags();

  @Test
  void the_list_of_red_flags_and_their_figures_are_those_of_today() throws IOException {
    List<Flags.Flag> all = FLAGS.all();
    Measured measured = Measured.by(FLAGS);
    String figures =
        all.stream()
            .map(flag -> flag.id() + " = " + Figures.of(measured.of(flag)) + "\n")
            .collect(Collectors.joining());
    Shelf.hold(
        new RulesIndex(all, measured).page(),
        ComparisonsPage.of(all),
        new Page("core/src/main/resources/dev/bonafide/report/firings.properties", figures));
  }

  @Test
  void every_red_flag_has_a_page_with_all_that_its_card_says() {
    RulePages pages = new RulePages(Shipped.CATALOGUE.rules(), Shipped.CATALOGUE.patterns());
    assertThat(FLAGS.all())
        .allSatisfy(
            flag -> {
              String text = Jsoup.parse(pages.page(flag.id(), "").orElseThrow()).text();
              assertThat(text)
                  .contains(flag.id(), flag.card().title(), "File: rules/" + flag.file().path())
                  .contains(flag.card().why(), "How often it fired fraud: ");
              assertThat(
                      Stream.concat(
                          flag.card().innocent().stream(), flag.card().sources().stream()))
                  .allMatch(text::contains);
            });
    assertThat(pages.ids()).hasSameSizeAs(FLAGS.all());
  }

  @Test
  void what_is_stale_is_told_with_the_command_that_mends_it() {
    assertThat(Shelf.told(List.of("docs/a.md is missing")))
        .isEqualTo(
            """
            generated pages are stale:
              docs/a.md is missing
            run mvn -B -pl bot -am test -Dtest='dev.bonafide.docs.*Test,ReadmeTest,HelpTest,EnglishTest' \
            -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true""");
  }
}
