package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports as people's own tools write them: rows, columns, sides, and names in other lists. */
class HomeMadeExportsTest {
  private static final Subject BOBBY = new Subject(SubjectKind.CANDIDATE, "Bobby Sierra");
  private static final String[] TALK = {
    "OTHER Ana Ruiz: Who mends the ropes?",
    "SUBJECT Bobby Sierra: I do, on Mondays.",
    "OTHER Ana Ruiz: And the gate?",
    "SUBJECT Bobby Sierra: The gate, too."
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"[[1,2],[3,4],[5,6]]", "{\"x\":[1,2,3],\"y\":[4,5,6]}", "[\"a\",\"b\",\"c\"]"})
  void figures_and_letters_are_no_talk(String json) {
    assertThatThrownBy(() -> read("t.json", json)).hasMessageContaining("no messages were found");
  }

  @Test
  void two_sides_of_which_nothing_is_told_are_no_ones() {
    String rows =
        """
        no;way;text
        1;out;Who mends the ropes?
        2;in;I do, on Mondays.
        3;out;And the gate?
        4;in;The gate, too.
        """;
    Reading reading = read("t.csv", rows);
    assertThat(reading.utterances()).noneMatch(said -> said.role() == Role.SUBJECT);
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("not clear"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"log": [["10:01", "Ana Ruiz", "Who mends the ropes?"],
          ["10:02", "Bobby Sierra", "I do, on Mondays."],
          ["10:03", "Ana Ruiz", "And the gate?"],
          ["10:04", "Bobby Sierra", "The gate, too."]]}
        """,
        """
        {"who": ["Ana Ruiz", "Bobby Sierra", "Ana Ruiz", "Bobby Sierra"],
         "said": ["Who mends the ropes?", "I do, on Mondays.", "And the gate?", "The gate, too."]}
        """,
        """
        {"Monday": [{"by": "Ana Ruiz", "words": "Who mends the ropes?"},
          {"by": "Bobby Sierra", "words": "I do, on Mondays."}],
         "Tuesday": [{"by": "Ana Ruiz", "words": "And the gate?"},
          {"by": "Bobby Sierra", "words": "The gate, too."}]}
        """,
        """
        [{"Ana Ruiz": "Who mends the ropes?"}, {"Bobby Sierra": "I do, on Mondays."},
         {"Ana Ruiz": "And the gate?"}, {"Bobby Sierra": "The gate, too."}]
        """,
        """
        ["[10:01] Ana Ruiz: Who mends the ropes?", "[10:02] Bobby Sierra: I do, on Mondays.",
         "[10:03] Ana Ruiz: And the gate?", "[10:04] Bobby Sierra: The gate, too."]
        """,
        """
        {"people": [{"id": "p1", "handle": "aruiz", "shown": "Ana Ruiz"},
          {"id": "p2", "handle": "bsierra", "shown": "Bobby Sierra"}],
         "log": [{"who": "p1", "text": "Who mends the ropes?"},
          {"who": "p2", "text": "I do, on Mondays."},
          {"who": "p1", "text": "And the gate?"},
          {"who": "p2", "text": "The gate, too."}]}
        """
      })
  void whatever_lists_a_talk_says_who_says_what(String json) {
    assertThat(lines(read("t.json", json))).containsExactly(TALK);
  }

  @Test
  void elements_that_stand_by_turns_keep_their_order() {
    String xml =
        """
        <talk><ask by="Ana Ruiz">Who mends the ropes?</ask>
        <tell by="Bobby Sierra">I do, on Mondays.</tell>
        <ask by="Ana Ruiz">And the gate?</ask>
        <tell by="Bobby Sierra">The gate, too.</tell></talk>
        """;
    assertThat(lines(read("t.xml", xml))).containsExactly(TALK);
  }

  @Test
  void items_in_yaml_are_messages() {
    String yaml =
        """
        log:
          - who: Ana Ruiz
            said: Who mends the ropes?
          - who: Bobby Sierra
            said: I do, on Mondays.
          - who: Ana Ruiz
            said: And the gate?
          - who: Bobby Sierra
            said: The gate, too.
        """;
    assertThat(lines(read("t.yaml", yaml))).containsExactly(TALK);
  }

  @Test
  void a_side_is_of_the_one_who_signs_there() {
    String rows =
        """
        no;way;guest;host;text
        1;wy;Bobby Sierra;Ana Ruiz;"Hello, here is Ana Ruiz of the pier."
        2;we;Bobby Sierra;Ana Ruiz;I mend ropes.
        3;wy;Bobby Sierra;Ana Ruiz;And the gate?
        4;we;Bobby Sierra;Ana Ruiz;The gate, too.
        """;
    assertThat(lines(read("t.csv", rows)))
        .contains("SUBJECT Bobby Sierra: I mend ropes.", "OTHER Ana Ruiz: And the gate?");
  }

  @Test
  void the_sides_of_a_page_are_told_by_what_they_are_called() {
    StringBuilder page = new StringBuilder("<div>");
    for (int at = 0; at < TALK.length; at++) {
      String words = TALK[at].substring(TALK[at].indexOf(": ") + 2);
      page.append("<div class=\"%s\"><p>%s</p></div>".formatted(at % 2 == 0 ? "out" : "in", words));
    }
    assertThat(PageTalk.lines(Jsoup.parse(page + "</div>").body()).orElseThrow())
        .contains("Out: Who mends the ropes?", "In: The gate, too.");
  }

  private static Reading read(String name, String text) {
    return new Exports().read(Exhibit.of(name, null, text), BOBBY).orElseThrow();
  }

  private static List<String> lines(Reading reading) {
    return reading.utterances().stream()
        .map(said -> said.role() + " " + said.speaker() + ": " + reading.words(said))
        .toList();
  }
}
