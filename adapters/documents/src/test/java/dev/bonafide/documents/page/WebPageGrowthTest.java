package dev.bonafide.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.ParserGrowth;
import dev.bonafide.documents.draft.ParserGrowth.FileShape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Twice the page takes twice the time, whatever its markup is like. */
@Tag("long")
@Isolated // It measures time.
class WebPageGrowthTest {
  private static final int MANY = 1 << 13;

  @Test
  void pages_take_time_in_proportion_to_their_length() {
    var shapes =
        List.of(
            page("boxes in boxes", "<div>"),
            page("paragraphs", "<p>a b c</p>"),
            page("what is closed and was never opened", "</p></b>"),
            page("marks that are never closed", "<b><i>a"),
            page("marks that cross", "<b><p>a</b>"),
            page("links that cross", "<a href=b><div>a"),
            page("tables in tables", "<table><tr><td>a"),
            page("words out of place in a table", "<table>a<b>"),
            page("lists in lists", "<ul><li>a"),
            page("choices", "<select><option>a"),
            page("forms", "<form><input type=hidden name=a value=b>"),
            page("pictures", "<svg><g>"),
            page("formulas", "<math><mi>a"),
            page("signs by name", "&amp;&nosuch;"),
            page("comments", "<!--a-->"),
            page("a comment", number -> number == 0 ? "<!--" : "a--"),
            page("kept lines", number -> number == 0 ? "<pre>" : "a\n"),
            page("a line of links", n -> "<a href=https://e%d.com/p>x</a> ".formatted(n)),
            page("white words", "<span style=color:white>a</span>b"),
            page("attributes", n -> n == 0 ? "<p " : "a%d=b ".formatted(n)),
            page("classes", n -> n == 0 ? "<p class='" : "a%d ".formatted(n)),
            page("rules of style", n -> n == 0 ? "<style>" : "a%d{color:red}".formatted(n)),
            page(
                "one rule of style",
                n -> n == 0 ? "<style>" : "p{color:red}p{margin:0 0 0 0;padding:0}"),
            page("a rule that never begins", n -> n == 0 ? "<style>" : "a,b "));
    assertThat(new ParserGrowth(new WebPageParser()).steep(shapes)).isEmpty();
  }

  private static FileShape page(String name, String piece) {
    return page(name, _ -> piece);
  }

  private static FileShape page(String name, IntFunction<String> piece) {
    return new FileShape(name, MANY, pieces -> bytes(all(pieces, piece)));
  }

  private static String all(int pieces, IntFunction<String> piece) {
    return IntStream.range(0, pieces).mapToObj(piece).collect(Collectors.joining());
  }

  private static byte[] bytes(String body) {
    return ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
  }
}
