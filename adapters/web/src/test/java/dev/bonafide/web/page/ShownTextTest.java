package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.quote.QuoteWeight;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTextTest {
  private static final int ALL = 1_000_000;

  @Test
  void a_citation_of_another_exhibit_marks_nothing() {
    Spot elsewhere = new Spot("1-1", 1, quote("Hello", "other", new Span(0, 5)));
    assertThat(cited(shown("Hello you", List.of(elsewhere)))).isEmpty();
  }

  @Test
  void citations_that_overlap_are_cut_apart_and_every_one_can_be_reached() {
    ShownText text = shown("one two three four", spots("one two three", "two", "three four"));
    assertThat(lines(text).getFirst().pieces())
        .extracting(TextPiece::text)
        .containsExactly("one ", "two", " ", "three", " four");
    assertThat(beginning(text)).containsExactlyInAnyOrder("place-1-1", "place-2-1", "place-3-1");
  }

  @Test
  void two_citations_of_the_same_words_both_have_a_place() {
    ShownText text = shown("one two", spots("two", "two"));
    TextPiece piece = lines(text).getFirst().pieces().getLast();
    assertThat(piece.back().place()).isEqualTo("place-1-1");
    assertThat(piece.others()).extracting(Spot::place).containsExactly("place-2-1");
  }

  @Test
  void a_citation_over_several_lines_is_marked_on_each_and_begins_once() {
    ShownText text = shown("one\ntwo\nthree", spots("one\ntwo\nthree"));
    assertThat(cited(text)).containsExactly("one", "two", "three");
    assertThat(beginning(text)).containsExactly("place-1-1");
  }

  @Test
  void what_is_hidden_is_written_out_and_blanks_stay() {
    ShownText text = shown("  a\u202Eb \u200Bc", List.of());
    assertThat(lines(text).getFirst().pieces())
        .extracting(TextPiece::text)
        .containsExactly("  a⟨U+202E⟩b ⟨U+200B⟩c");
  }

  @Test
  void of_a_text_too_long_the_cited_places_are_shown_with_what_is_around() {
    String before = line(5_000);
    String after = line(7_000);
    ShownText text =
        ShownText.of("text-1", reading(before + "found\n" + after), found(before), 100);
    List<LineView> lines = lines(text);
    assertThat(lines).hasSizeLessThan(100);
    assertThat(lines).extracting(LineView::number).contains(1, 40, 4_989, 5_001, 5_013);
    assertThat(lines.getLast().pieces().getFirst().text())
        .isEqualTo("… 6988 lines without a finding …");
    assertThat(beginning(text)).containsExactly("place-1-1");
  }

  @Test
  void a_line_without_end_is_cut_where_nobody_cites_it() {
    ShownText text = shown("x".repeat(3_000_000) + "found", List.of());
    assertThat(lines(text).getFirst().pieces().getFirst().text())
        .hasSizeLessThan(1_000)
        .contains("characters left out");
  }

  @Test
  void the_speaker_stands_beside_the_line_that_they_begin_to_speak_on() {
    String text = "Bo: one\ntwo\n\nrest";
    Moment at = new Moment("0:15", 15, Moment.Scale.RECORDING);
    Utterance said = new Utterance(1, "Bo", Role.SUBJECT, at, new Span(4, 11), false);
    Reading reading =
        new Reading(exhibit(text), ExhibitKind.TRANSCRIPT, "x", text, List.of(said), List.of());
    List<LineView> lines = lines(ShownText.of("text-1", reading, List.of(), ALL));
    assertThat(lines)
        .extracting(LineView::side)
        .containsExactly("subject", "subject", "none", "none");
    assertThat(lines).extracting(LineView::speaker).containsExactly("Bo", "", "", "");
    assertThat(lines.getFirst().pieces()).extracting(TextPiece::label).containsExactly(true, false);
  }

  private static List<Spot> found(String before) {
    Span span = new Span(before.length(), before.length() + 5);
    return List.of(new Spot("1-1", 1, quote("found", "a", span)));
  }

  private static String line(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "line " + n + "\n")
        .collect(Collectors.joining());
  }

  private static ShownText shown(String text, List<Spot> spots) {
    return ShownText.of("text-1", reading(text), spots, ALL);
  }

  private static List<Spot> spots(String... quotes) {
    String text = quotes[0].startsWith("one\n") ? "one\ntwo\nthree" : "one two three four";
    return IntStream.range(0, quotes.length)
        .mapToObj(
            n -> {
              int start = text.indexOf(quotes[n]);
              Span span = new Span(start, start + quotes[n].length());
              return new Spot((n + 1) + "-1", n + 1, quote(quotes[n], "a", span));
            })
        .toList();
  }

  private static Reading reading(String text) {
    return new Reading(exhibit(text), ExhibitKind.MESSAGES, "text", text, List.of(), List.of());
  }

  private static Exhibit exhibit(String text) {
    return Exhibit.of("a", ExhibitKind.MESSAGES, text);
  }

  private static List<LineView> lines(ShownText text) {
    return text.blocks().stream().flatMap(List::stream).toList();
  }

  private static List<String> cited(ShownText text) {
    return lines(text).stream()
        .flatMap(line -> line.pieces().stream())
        .filter(TextPiece::isCited)
        .map(TextPiece::text)
        .toList();
  }

  private static List<String> beginning(ShownText text) {
    return lines(text).stream()
        .flatMap(line -> line.pieces().stream())
        .flatMap(piece -> piece.begin().stream())
        .map(Spot::place)
        .toList();
  }

  private static ShownQuote quote(String words, String exhibit, Span span) {
    return new ShownQuote(words, "", "", exhibit, span, List.of(), Role.OTHER, QuoteWeight.NONE);
  }
}
