package dev.bonafide.terminal.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.terminal.TestConsole;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
  private static Reading reading(String text, List<Utterance> utterances, String... limits) {
    Exhibit exhibit = Exhibit.of("a\u001B.txt", ExhibitKind.MESSAGES, text);
    return new Reading(exhibit, ExhibitKind.MESSAGES, "chat", text, utterances, List.of(limits));
  }

  private static List<String> printed(Reading reading, boolean open) {
    TestConsole test = TestConsole.piped();
    new ReadingText(test.console, open).print(reading);
    return test.out().lines().toList();
  }

  @Test
  void hidden_characters_are_shown_counted_and_named() {
    assertThat(printed(reading("a\u200Bb\u202E\u200B", List.of()), false))
        .containsExactly(
            "a‹U+001B›.txt (messages, chat, 0 utterances)",
            " 1 │ a‹U+200B›b‹U+202E›‹U+200B›",
            "! hidden: 3 invisible or control characters (U+200B, U+202E)",
            "");
  }

  @Test
  void what_could_not_be_told_stands_below() {
    assertThat(printed(reading("a", List.of(), "no times\nin it"), false))
        .endsWith("! no times in it", "");
  }

  @Test
  void nobody_is_shown_as_the_subject_where_it_is_open_who_is() {
    List<Utterance> said =
        List.of(
            new Utterance(1, null, Role.SUBJECT, null, new Span(0, 4), false),
            new Utterance(2, "Ada", Role.SUBJECT, null, new Span(10, 15), false),
            new Utterance(3, "Bo", Role.OTHER, null, new Span(20, 22), false),
            new Utterance(4, null, Role.OTHER, null, new Span(23, 25), false));
    assertThat(printed(reading("Lead\nAda: hello\nBo: hi\ngo\n", said), true))
        .filteredOn(line -> line.contains("┌"))
        .containsExactly(
            "   ┌ other or subject",
            "   ┌ Ada, other or subject",
            "   ┌ Bo, other or subject",
            "   ┌ other or subject");
  }

  @Test
  void above_the_words_of_each_stands_who_said_them_on_which_side() {
    String text = "Ada: hello\nBo: hi\n";
    List<Utterance> said =
        List.of(
            new Utterance(1, "Ada", Role.SUBJECT, null, new Span(5, 10), false),
            new Utterance(2, null, Role.OTHER, null, new Span(15, 17), false));
    assertThat(printed(reading(text, said), false))
        .containsExactly(
            "a‹U+001B›.txt (messages, chat, 2 utterances)",
            "   ┌ Ada, " + Role.SUBJECT.shown(),
            " 1 │ Ada: hello",
            "   ┌ " + Role.OTHER.shown(),
            " 2 │ Bo: hi",
            "");
  }

  @Test
  void pages_are_told_where_they_begin() {
    assertThat(printed(reading("one\ftwo\nthree\f", List.of()), false))
        .containsExactly(
            "a‹U+001B›.txt (messages, chat, 0 utterances)",
            " 1 │ one",
            "   ├ page 2",
            "   │ two",
            " 2 │ three",
            "   ├ page 3",
            "");
  }

  @Test
  void lines_are_broken_for_somebody_who_looks_and_for_nobody_else() {
    Reading reading = reading("word ".repeat(20).strip(), List.of());
    assertThat(printed(reading, false)).hasSize(3);
    TestConsole watched = TestConsole.watched(40, Map.of("NO_COLOR", "1"));
    new ReadingText(watched.console, false).print(reading);
    assertThat(watched.out().lines()).hasSize(5).allMatch(line -> line.length() <= 40 + 5);
  }
}
