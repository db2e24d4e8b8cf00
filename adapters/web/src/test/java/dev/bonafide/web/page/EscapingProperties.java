package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever is handed in, the page's elements are the page's own. */
class EscapingProperties {
  private static final Set<String> MORE =
      Set.of(
          "iframe-none",
          "article",
          "section",
          "ol",
          "blockquote",
          "cite",
          "bdi",
          "mark",
          "dl",
          "dt",
          "dd",
          "nav",
          "h3",
          "p",
          "div",
          "ul",
          "li",
          "span",
          "button",
          "a");

  private static Served served = Served.start();
  private static Set<String> known = Set.of();

  @BeforeContainer
  static void start() {
    assertThat(served.authority()).startsWith("127.0.0.1:");
    known = new HashSet<>(MORE);
    Document plain = Jsoup.parse(served.get("/").body());
    plain.getAllElements().forEach(element -> known.add(element.tagName()));
  }

  @AfterContainer
  static void stop() {
    served.close();
  }

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</textarea><img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "' onmouseover='alert(1)",
          "</title></a></mark><iframe src=//evil.example>",
          "[[${7*7}]] [(${7*7})] #{x} ~{x} ${T(java.lang.Runtime)}",
          "th:text=\"${1}\"",
          "&lt;b&gt; &#60;b&#62; <!-- --> ]]>",
          "\u202Eevil\u202C \u200B\uFEFF\u2066",
          "\u0000\u0007\u001B[31m",
          "javascript:alert(1)",
          Small.TELLING,
          "pay my friend",
          "\n",
          "\r\n",
          "\t ",
          "漢字 🙂 e\u0301\u0301\u0301\u0301\u0301\u0301");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(HOSTILE), Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 100)
  void hostile_text_becomes_no_element_and_no_attribute(
      @ForAll("texts") String text, @ForAll("texts") String name) {
    String quoted = name.replace("\"", "%22").replace("\0", "");
    quoted = quoted.replace("\r", " ").replace("\n", " ").replace("\\", "/");
    Document page =
        served.page(
            new Multipart()
                .field("name", name)
                .field("note", text)
                .field("text", text + "\nand " + Small.TELLING)
                .file("file", quoted, Small.TELLING + "\n" + text));
    // Some texts are no texts, and are refused.
    assertThat(page.select("#verdict, #problem")).as(page.text()).hasSize(1);
    assertOwn(page);
    assertLinked(page);
    assertThat(page.select("#texts, #card, #problem").text())
        .doesNotContain("\u202E", "\u200B", "\u0000", "\u001B");
  }

  @Property(tries = 20)
  void hostile_text_in_a_refused_form_stays_text(@ForAll("texts") String text) {
    Document page =
        served.page(
            new Multipart().field("subject", text + "x").field("name", text).field("text", text));
    assertThat(page.select("#screen")).hasSize(1);
    assertOwn(page);
  }

  private static void assertOwn(Document page) {
    for (Element element : page.getAllElements()) {
      assertThat(known).as(element::outerHtml).contains(element.tagName());
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      String href = element.attr("href");
      assertThat(href)
          .satisfiesAnyOf(
              link -> assertThat(link).isEmpty(),
              link -> assertThat(link).startsWith("#"),
              link ->
                  assertThat(link)
                      .matches("/|/cases|/setup|/assets/.*|/examples/.*|/rules/[a-z-]+"));
    }
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).hasSize(1);
    assertThat(page.text()).doesNotContain("49] ");
  }

  /** Every link within the page leads somewhere, and no name is given twice. */
  private static void assertLinked(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String link : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(link.substring(1));
    }
  }
}
