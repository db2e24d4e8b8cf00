package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.intake.Unhurried;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfTextTest {
  private static String text(Sheet sheet) throws IOException {
    try (sheet) {
      return new PdfParser().parse(sheet.bytes(), Unhurried.LIMITS).text();
    }
  }

  @Test
  void two_columns_under_one_heading_are_read_one_after_the_other() throws IOException {
    String text =
        text(
            new Sheet()
                .font(Sheet.BOLD, 16)
                .at(60, 60, "On the everyday life of people who build a thing for others to use")
                .font(Sheet.PLAIN, 10)
                .at(
                    60,
                    100,
                    "The left column begins here and runs over",
                    "several lines of the same leading that",
                    "stand level with those of the right one,",
                    "and it ends here.")
                .at(
                    320,
                    100,
                    "Meanwhile the right column has words",
                    "of its own, which nobody should read",
                    "between those of the left column, and",
                    "it ends there.")
                .at(60, 200, "What stands below both comes last, however wide it is on the page."));
    assertThat(text)
        .containsSubsequence(
            "On the everyday life",
            "The left column begins here and runs over several lines of the same leading",
            "and it ends here.",
            "Meanwhile the right column has words of its own",
            "it ends there.",
            "What stands below both");
  }

  @Test
  void a_narrow_side_column_is_read_before_the_main_one_and_never_within_it() throws IOException {
    String text =
        text(
            new Sheet()
                .font(Sheet.PLAIN, 11)
                .at(24, 60, 16, "Contact", "ana@mail.test", "www.linkedin.com/in/ana", "(LinkedIn)")
                .at(24, 150, 16, "Top Skills", "Go", "Kubernetes", "PostgreSQL")
                .at(24, 240, 16, "Languages", "Portuguese (Native)", "English (Full Professional)")
                .font(Sheet.PLAIN, 26)
                .at(223, 70, "Ana Prado")
                .font(Sheet.PLAIN, 12)
                .at(223, 95, 15, "Backend Engineer at Acme", "Lisbon, Portugal")
                .font(Sheet.PLAIN, 16)
                .at(223, 150, "Experience")
                .font(Sheet.PLAIN, 12)
                .at(223, 175, 16, "Acme", "Backend Engineer", "March 2021 - Present (4 years)")
                .at(223, 240, 16, "Globex", "Developer", "May 2017 - February 2021"));
    assertThat(text)
        .contains("Contact\nana@mail.test\nwww.linkedin.com/in/ana (LinkedIn)\n")
        .contains("Languages\nPortuguese (Native)\nEnglish (Full Professional)\n")
        .containsSubsequence("English (Full", "Ana Prado", "Experience", "Acme\nBackend Engineer")
        .contains("Globex\nDeveloper\nMay 2017 - February 2021");
  }

  @Test
  void dates_at_the_right_margin_stay_on_the_line_that_they_date() throws IOException {
    String text =
        text(
            new Sheet()
                .at(60, 60, "Acme Corp", "Built the billing of a shop", "and its reports")
                .at(450, 60, "2019 - 2021")
                .at(60, 110, "Globex", "Kept the lights on at night", "and wrote it down")
                .at(450, 110, "2017 - 2019")
                .at(60, 160, "Initech", "Filed reports about reports", "with cover sheets")
                .at(450, 160, "2015 - 2017"));
    assertThat(text)
        .contains("Acme Corp  2019 - 2021\n", "Globex  2017 - 2019\n", "Initech  2015 - 2017\n");
  }

  @Test
  void a_wrapped_paragraph_is_one_line_and_items_and_headings_keep_theirs() throws IOException {
    String text =
        text(
            new Sheet()
                .at(
                    60,
                    60,
                    "EXPERIENCE",
                    "I wrote the service that takes orders from nine shops, and I ran it for three",
                    "years with a team of four people who were spread over two continents, until it",
                    "was sold.",
                    "- Cut the time of the nightly run from nine hours to forty minutes, which no one",
                    "had thought possible",
                    "- Taught two juniors",
                    "Languages: Portuguese, English and a little Spanish, which I am still learning",
                    "Hobbies: chess"));
    assertThat(text.lines())
        .contains(
            "EXPERIENCE",
            "I wrote the service that takes orders from nine shops, and I ran it for three years"
                + " with a team of four people who were spread over two continents, until it was"
                + " sold.",
            "- Cut the time of the nightly run from nine hours to forty minutes, which no one had"
                + " thought possible",
            "- Taught two juniors",
            "Hobbies: chess");
  }

  @Test
  void a_word_parted_at_the_end_of_a_line_is_made_whole_where_the_page_has_it() throws IOException {
    String text =
        text(
            new Sheet()
                .at(
                    60,
                    60,
                    "We build, and the development of things is what we are here for, the develop-",
                    "ment being a long word, and for work that is at times called by us cross-",
                    "functional."));
    assertThat(text).contains("here for, the development being", "by us cross-functional.");
  }

  @Test
  void an_address_and_an_open_bracket_go_on_in_a_narrow_column() throws IOException {
    String text =
        text(
            new Sheet()
                .at(
                    60,
                    60,
                    "www.site.test/in/ana-",
                    "prado-4711",
                    "Portuguese (Native or",
                    "both)"));
    assertThat(text).isEqualTo("www.site.test/in/ana-prado-4711\nPortuguese (Native or both)\n");
  }

  @Test
  void turns_of_a_talk_keep_their_lines() throws IOException {
    String text =
        text(
            new Sheet()
                .at(
                    60,
                    60,
                    "Rita Vale: Good morning, and thank you for the time that you take for us today.",
                    "Bob Sierra: Good morning. Could the salary go to the account of a friend of mine,",
                    "since mine is limited for now?",
                    "Rita Vale: Why is that?"));
    assertThat(text.lines())
        .containsExactly(
            "Rita Vale: Good morning, and thank you for the time that you take for us today.",
            "Bob Sierra: Good morning. Could the salary go to the account of a friend of mine,"
                + " since mine is limited for now?",
            "Rita Vale: Why is that?");
  }

  @Test
  void a_page_ends_with_a_form_feed() throws IOException {
    Sheet sheet = new Sheet().at(60, 60, "First page").nextPage().at(60, 60, "Second page");
    assertThat(text(sheet)).isEqualTo("First page\n\f\nSecond page\n");
  }

  @Test
  void a_turned_page_reads_the_same() throws IOException {
    Sheet sheet = new Sheet().at(60, 60, "Upright line one", "Upright line two.");
    sheet.page().setRotation(90);
    assertThat(text(sheet)).isEqualTo("Upright line one\nUpright line two.\n");
  }

  @Test
  void bold_print_made_of_two_impressions_is_read_once() throws IOException {
    Sheet sheet = new Sheet().at(60, 60, "Twice printed").at(60.3f, 60, "Twice printed");
    assertThat(text(sheet)).isEqualTo("Twice printed\n");
  }
}
