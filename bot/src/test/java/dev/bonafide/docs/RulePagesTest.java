package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every red flag has its page, and no page is of none. */
class RulePagesTest {
  private static final Flags FLAGS = new Flags();

  @Test
  void every_red_flag_has_its_page_with_the_figures_of_today() throws IOException {
    List<Flags.Flag> all = FLAGS.all();
    Measured measured = Measured.by(FLAGS);
    FlagPage page = new FlagPage(FLAGS);
    List<Page> pages = new ArrayList<>();
    all.forEach(flag -> pages.add(page.of(flag, measured.of(flag))));
    pages.add(new RulesIndex(all, measured).page());
    pages.add(ComparisonsPage.of(all));
    Shelf.holdFolder(FlagPage.FOLDER, pages);
  }

  @Test
  void what_is_stale_is_told_with_the_command_that_mends_it() {
    assertThat(Shelf.told(List.of("docs/rules/a.md is missing")))
        .isEqualTo(
            """
            generated pages are stale:
              docs/rules/a.md is missing
            run mvn -B -pl bot -am test -Dtest='dev.bonafide.docs.*Test,ReadmeTest,HelpTest,EnglishTest' \
            -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true""");
  }
}
