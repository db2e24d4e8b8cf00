package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.interview.PdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF whose words go on from one page to the next, as the commands take it. */
class PagesTest {
  private static final String LINE =
      "and I have kept the books of a small shop for nine years and I like the quiet of it";
  private static final int LINES = 14;

  @TempDir Path temp;

  private Path letter() throws IOException {
    List<String> lines = new ArrayList<>(Collections.nCopies(LINES - 1, LINE));
    lines.add("and what I like most of all the things that there are to eat at night is green");
    lines.add("cheese, which is good.");
    return Files.write(temp.resolve("letter.pdf"), PdfFile.of(lines));
  }

  @Test
  void reading_shows_where_a_page_ends_and_no_line_stands_between() throws IOException {
    letter();
    Ran ran = Ran.in(temp, "read", "letter.pdf");
    assertThat(ran.out()).containsPattern("at night is green\n +├ page 2\n +│ cheese, which is");
    assertThat(ran.out()).doesNotContain("— page").doesNotContain("U+000C");
  }

  @Test
  void a_phrase_over_the_end_of_a_page_is_found_and_cited_with_its_page() throws IOException {
    new CaseFolder(temp).withRules();
    letter();
    Ran text = Ran.in(temp, "screen", "letter.pdf", "--rules", "rules");
    assertThat(text.out())
        .contains("is green cheese")
        .containsPattern("letter.pdf, page 1, line 1");
    Ran json = Ran.in(temp, "screen", "letter.pdf", "--rules", "rules", "--format", "json");
    assertThat(json.out()).contains("test-green-cheese", "\"page\": 1", "is green\\u000ccheese");
  }
}
