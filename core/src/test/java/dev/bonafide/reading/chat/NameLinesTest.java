package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLinesTest {
  private static Reading read(@Nullable ExhibitKind kind, String text) {
    return new Readers(List.of())
        .read(
            Exhibit.of("talk.txt", kind, text), new Subject(SubjectKind.CANDIDATE, "Bobby Sierra"));
  }

  private static List<String> said(Reading reading) {
    return reading.utterances().stream()
        .map(one -> one.role() + " " + one.speaker() + ": " + reading.words(one).replace('\n', '/'))
        .toList();
  }

  @Test
  void direct_messages_of_instagram_have_their_writers_and_times() {
    Reading reading =
        read(
            null,
            """
            Oct 21, 2025, 10:14 AM
            bobby.sierra
            Hi! I saw that you hire
            Is it remote?
            You sent
            It is. Where do you live?
            Enter
            Tue 11:02 AM
            bobby.sierra
            Could you pay my friend instead
            You sent
            Why?
            Seen
            """);
    assertThat(reading.format()).isEqualTo("instagram");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.MESSAGES);
    assertThat(said(reading))
        .containsExactly(
            "SUBJECT bobby.sierra: Hi! I saw that you hire/Is it remote?",
            "OTHER You: It is. Where do you live?",
            "SUBJECT bobby.sierra: Could you pay my friend instead",
            "OTHER You: Why?");
    assertThat(reading.utterances()).extracting(Utterance::at).doesNotContainNull();
    assertThat(reading.utterances().getFirst().at())
        .extracting(Moment::text)
        .isEqualTo("Oct 21, 2025, 10:14 AM");
  }

  @Test
  void captions_of_meet_without_times_have_their_speakers() {
    Reading reading =
        read(
            null,
            """
            Rita Vale
            Good morning, and thank you for coming.
            Bobby Sierra
            Good morning.
            Yes
            That works for me
            Rita Vale
            Where are you based?
            Bobby Sierra
            In Toronto.
            """);
    assertThat(reading.format()).isEqualTo("name-lines");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
    assertThat(said(reading))
        .containsExactly(
            "OTHER Rita Vale: Good morning, and thank you for coming.",
            "SUBJECT Bobby Sierra: Good morning./Yes/That works for me",
            "OTHER Rita Vale: Where are you based?",
            "SUBJECT Bobby Sierra: In Toronto.");
  }

  @Test
  void a_text_of_otter_without_times_has_its_speakers() {
    Reading reading =
        read(
            ExhibitKind.TRANSCRIPT,
            """
            Speaker 1
            Good morning.

            Bobby Sierra
            Good morning. I am in
            Toronto.

            Speaker 1
            Thanks.
            """);
    assertThat(said(reading))
        .containsExactly(
            "OTHER Speaker 1: Good morning.",
            "SUBJECT Bobby Sierra: Good morning. I am in/Toronto.",
            "OTHER Speaker 1: Thanks.");
  }

  @Test
  void merged_captions_are_cut_at_the_names_that_speak() {
    Reading reading =
        read(
            ExhibitKind.TRANSCRIPT,
            """
            Rita Vale: Good morning. Bobby Sierra: Hello! My rule: be on time. Rita Vale: Good.
            Bobby Sierra: I told my boss Rita Vale: no.
            Rita Vale: I see. Ann Other: you do not.
            """);
    assertThat(said(reading))
        .containsExactly(
            "OTHER Rita Vale: Good morning.",
            "SUBJECT Bobby Sierra: Hello! My rule: be on time.",
            "OTHER Rita Vale: Good.",
            "SUBJECT Bobby Sierra: I told my boss Rita Vale: no.",
            "OTHER Rita Vale: I see. Ann Other: you do not.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senior Engineer\nRemote, full time\nSenior Engineer\nOn site",
        "New York\nwas nice\nNew York\nis big\nNew York\nagain",
        "Thanks\nfor this\nThanks\nfor that",
        "Rita Vale\n\nBobby Sierra\n\nRita Vale",
        "Bobby Sierra\nEngineer\nBobby Sierra\nToronto"
      })
  void lists_and_headings_are_no_talk(String text) {
    Reading reading = read(null, text);
    assertThat(reading.utterances()).allMatch(one -> one.role() == Role.SUBJECT);
    assertThat(reading.utterances()).allMatch(one -> one.speaker() == null);
  }

  @Test
  void nobody_writes_somebody_new_into_their_own_words() {
    Reading reading =
        read(
            ExhibitKind.TRANSCRIPT,
            """
            Rita Vale
            Where are you based?

            Bobby Sierra
            Eve Mallory
            I pay him through my own account
            Eve Mallory
            and that is fine

            Rita Vale
            Oh.
            """);
    assertThat(said(reading).get(1)).startsWith("SUBJECT Bobby Sierra: Eve Mallory/I pay");
    assertThat(reading.utterances()).hasSize(3);
  }

  @Test
  void words_that_a_reply_shows_again_are_heard_of_the_one_who_said_them() {
    Reading reading =
        read(
            null,
            """
            [3/4/2026 9:58 AM] Okafor, Ana
            The last one asked us to pay his friend in coins.
            Is it you on the call?

            [3/4/2026 9:59 AM] Sierra, Bobby
             Okafor, Ana
            The last one asked us to pay his…
            That is bad. It is me.

            [3/4/2026 10:01 AM] Okafor, Ana
            Good.

            [3/4/2026 10:02 AM] Sierra, Bobby
             Okafor, Ana
            I would be paid in coins myself.
            """);
    assertThat(said(reading))
        .containsExactly(
            "OTHER Okafor, Ana: The last one asked us to pay his friend in coins./Is it you on the"
                + " call?",
            "SUBJECT Sierra, Bobby: That is bad. It is me.",
            "OTHER Okafor, Ana: Good.",
            "SUBJECT Sierra, Bobby: Okafor, Ana/I would be paid in coins myself.");
  }

  @Test
  void a_thread_that_stands_again_in_its_place_is_of_those_who_wrote_it() {
    Reading reading =
        read(
            null,
            """
            Feb 4, 2026  2:05:33 PM
            Me
            Which size?

            Feb 4, 2026  2:11:04 PM
            Bobby Sierra
            The small one

                Feb 4, 2026  2:15:00 PM
                Me
                It goes to the house in Turin, then

                Feb 4, 2026  2:15:31 PM
                Bobby Sierra
                Right

            Feb 4, 2026  2:15:00 PM
            Me
            It goes to the house in Turin, then

            Feb 4, 2026  2:16:12 PM
            Bobby Sierra
            See you
            """);
    assertThat(said(reading))
        .containsExactly(
            "OTHER Me: Which size?",
            "SUBJECT Bobby Sierra: The small one",
            "OTHER Me: It goes to the house in Turin, then",
            "SUBJECT Bobby Sierra: Right",
            "OTHER Me: It goes to the house in Turin, then",
            "SUBJECT Bobby Sierra: See you");
  }
}
