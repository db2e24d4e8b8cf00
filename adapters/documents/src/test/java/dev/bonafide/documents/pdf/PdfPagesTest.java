package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.intake.Unhurried;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
  private static final String[] ABOVE = {
    "I have kept the books of a small shop for nine years, and I like the quiet of it very",
    "much. There is one wish that I have: could you send the salary every month to my friend's"
  };

  private static String text(Sheet sheet) throws IOException {
    try (sheet) {
      return new PdfParser().parse(sheet.bytes(), Unhurried.LIMITS).text();
    }
  }

  @Test
  void a_sentence_goes_on_over_the_end_of_a_page() throws IOException {
    String text =
        text(
            new Sheet()
                .at(60, 700, ABOVE)
                .nextPage()
                .at(60, 60, "Payoneer account, since mine is limited?", "Thank you."));
    assertThat(text)
        .contains("to my friend's\fPayoneer account, since mine is limited?\nThank you.");
  }

  @Test
  void numbers_and_names_at_the_edges_of_pages_stand_after_the_text() throws IOException {
    String text =
        text(
            new Sheet()
                .at(60, 30, "Bob Sierra")
                .at(60, 700, ABOVE)
                .at(280, 760, "Page 1 of 2")
                .nextPage()
                .at(60, 30, "Bob Sierra")
                .at(60, 60, "Payoneer account, since mine is limited?", "Thank you.")
                .at(280, 760, "Page 2 of 2"));
    assertThat(text)
        .startsWith("Bob Sierra\n")
        .contains("to my friend's\fPayoneer account")
        .endsWith("Thank you.\n\nPage 2 of 2\n\nPage 1 of 2\nBob Sierra\n");
  }

  @Test
  void a_heading_does_not_go_on_with_the_next_page() throws IOException {
    String text =
        text(
            new Sheet()
                .at(60, 700, ABOVE)
                .at(60, 740, "EXPERIENCE OF OTHER THINGS")
                .nextPage()
                .at(60, 60, "Acme Corp", "Kept the books"));
    assertThat(text).contains("EXPERIENCE OF OTHER THINGS\n\f\nAcme Corp\n");
  }

  @Test
  void an_item_of_a_list_begins_its_own_line_on_the_next_page() throws IOException {
    String text =
        text(
            new Sheet()
                .at(60, 700, ABOVE[0], "- " + ABOVE[0])
                .nextPage()
                .at(60, 60, "- Taught two people how to keep the books"));
    assertThat(text).contains("quiet of it very\n\f\n- Taught two");
  }

  @Test
  void what_stands_alike_within_the_text_of_two_pages_is_read_twice() throws IOException {
    String text =
        text(
            new Sheet()
                .at(60, 700, "Kept the books", "Yours truly")
                .nextPage()
                .at(60, 700, "Swept the floor", "Yours truly"));
    assertThat(text).isEqualTo("Kept the books\nYours truly\n\f\nSwept the floor\nYours truly\n");
  }

  @Test
  void an_empty_page_counts() throws IOException {
    String text = text(new Sheet().at(60, 60, "One").nextPage().nextPage().at(60, 60, "Three"));
    assertThat(text).isEqualTo("One\n\f\n\n\f\nThree\n");
  }
}
