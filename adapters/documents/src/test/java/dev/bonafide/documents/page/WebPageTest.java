package dev.bonafide.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private static ParsedDocument read(String html) throws IOException {
    return new WebPageParser().parse(html.getBytes(StandardCharsets.UTF_8), Unhurried.LIMITS);
  }

  private static List<Exhibit> open(String name, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new Intake(WebPage.all(), Unhurried.LIMITS)
        .open(new Handed(name, null, new Content.InMemory(bytes)));
  }

  private static void isHidden(String element, String line) throws IOException {
    ParsedDocument draft = read("<p>Ana</p>" + element);
    assertThat(draft.text()).as(element).isEqualTo("Ana\n");
    assertThat(draft.hidden()).as(element).containsExactly(line);
  }

  @Test
  void what_a_style_or_attribute_hides_is_told() throws IOException {
    isHidden("<p style='display:none'>x</p>", "hidden text: x");
    isHidden("<div style='COLOR: red; visibility : hidden'><b>x</b></div>", "hidden text: x");
    isHidden("<p hidden>x</p>", "hidden text: x");
    isHidden("<span style='font-size:0'>x</span>", "tiny text: x");
    isHidden("<span style='font-size: 1px;'>x</span>", "tiny text: x");
    isHidden("<span style='opacity:0'>x</span>", "transparent text: x");
    isHidden("<span style='color:#fff'>x</span>", "white text: x");
    isHidden("<div style='position:absolute;left:-9999px'>x</div>", "text outside the page: x");
    isHidden("<template>x</template>", "hidden text: x");
    isHidden("<input type='hidden' name='n' value='x'>", "hidden field n: x");
    isHidden("<!-- x -->", "comment: x");
    isHidden("<img alt='x' src='https://nowhere.test/a.png'>", "a picture's description: x");
    isHidden("<style>.a, #b{display:none}</style><p class='c a'>x</p>", "hidden text: x");
  }

  @Test
  void white_letters_on_a_dark_ground_and_small_print_are_seen() throws IOException {
    assertThat(read("<div style='background:#123'><p style='color:white'>x</p></div>").text())
        .isEqualTo("x\n");
    assertThat(read("<p style='font-size:0.8em;opacity:0.9'>x</p>").text()).isEqualTo("x\n");
  }

  @Test
  void text_in_a_thousand_boxes_is_read_and_what_hides_them_all_hides_it() throws IOException {
    String boxes = "<div>".repeat(1_000);
    assertThat(read(boxes + "x").text()).isEqualTo("x\n");
    isHidden("<div style='display:none'>" + boxes + "x", "hidden text: x");
  }

  @Test
  void scripts_and_styles_are_no_text() throws IOException {
    assertThat(read("<p>Ana<script>alert('x')</script><style>p{}</style></p>").text())
        .isEqualTo("Ana\n");
  }

  @Test
  void a_link_is_told_unless_the_text_says_where_it_leads() throws IOException {
    ParsedDocument draft =
        read("<a href='https://a.test/b'>a.test/b</a> <a href='https://evil.test'>my bank</a>");
    assertThat(draft.text()).isEqualTo("a.test/b my bank\n");
    assertThat(draft.hidden()).containsExactly("link: https://evil.test");
  }

  @Test
  void blocks_lists_tables_and_kept_lines_are_laid_out_as_seen() throws IOException {
    ParsedDocument draft =
        read(
            "<h1>Ana</h1><p>one\n   two<br>three</p><ul><li>Go</li><li>Java</li></ul><table><tr>"
                + "<td>Acme</td><td>2019</td></tr></table><pre>a\n  b</pre>");
    assertThat(draft.text())
        .isEqualTo("Ana\n\none two\nthree\n\nGo\nJava\n\nAcme  2019\n\na\n  b\n");
  }

  @Test
  void a_hundred_thousand_open_elements_are_read() {
    List<Exhibit> exhibits = open("deep.html", "<html><body>" + "<div><b>".repeat(100_000) + "Ana");
    assertThat(exhibits.getFirst().text()).isEqualTo("Ana\n");
  }

  @Test
  void a_page_is_told_from_its_content() {
    assertThat(open("page", "<!-- saved -->\n<!DOCTYPE html><p>Ana").getFirst().text())
        .isEqualTo("Ana\n");
    assertThat(open("part.html", "<p>Ana</p>").getFirst().text()).isEqualTo("Ana\n");
    assertThatThrownBy(() -> open("notes.txt", "I wrote <p>Ana</p> once"))
        .hasMessageContaining("not in a format");
  }

  @Test
  void letters_are_decoded_as_the_page_says() throws IOException {
    byte[] latin = "<meta charset='iso-8859-1'><p>Café".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new WebPageParser().parse(latin, Unhurried.LIMITS).text()).isEqualTo("Café\n");
  }
}
