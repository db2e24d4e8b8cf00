package dev.bonafide.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.consultation.SentRequests;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListeningTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AtomicLong nanos = new AtomicLong();
  private final List<Recording> asked = new ArrayList<>();
  private final List<SentRequest> announced = new ArrayList<>();
  private final SentRequests sent = new SentRequests(announced::add);

  private Function<Recording, SpeechAnswer> server = _ -> said("I moved to Porto in May.");

  private SoundConversion conversion = SoundConversion.NONE;

  private final Listening listening =
      new Listening(
          new SpeechToText() {
            @Override
            public String name() {
              return "speech/whisper-1";
            }

            @Override
            public int largest() {
              return 1 << 20;
            }

            @Override
            public SpeechAnswer listen(Recording recording, Duration within) {
              asked.add(recording);
              return server.apply(recording);
            }
          },
          (recording, largest, within) -> conversion.convert(recording, largest, within),
          1,
          MINUTE,
          nanos::get);

  private static SpeechAnswer said(String... words) {
    return new SpeechAnswer.Said(
        List.of(words).stream().map(one -> new SpokenPassage(null, null, one)).toList());
  }

  private static Exhibit note(String name) {
    return Exhibit.recorded(
        name, null, new Recording(name.getBytes(StandardCharsets.UTF_8), "ogg"));
  }

  private Submission heard(Exhibit... exhibits) {
    return heard(Submission.of(null, exhibits));
  }

  private Submission heard(Submission handedIn) {
    return sent.during(() -> listening.heard(handedIn, () -> new IllegalStateException("busy")));
  }

  @Test
  void nothing_private_is_sent_and_the_recording_is_named() {
    Submission heard = heard(Submission.of(null, note("a.ogg")).asPrivate());
    assertThat(asked).isEmpty();
    assertThat(announced).isEmpty();
    assertThat(heard.exhibits()).isEmpty();
    assertThat(heard.isPrivate()).isTrue();
    assertThat(heard.unread())
        .containsExactly(
            "a.ogg: is a recording, and nothing of this case may be sent to a"
                + " transcription server");
  }

  @Test
  void one_private_exhibit_stays_here_while_the_others_are_sent() {
    Submission heard = heard(note("a.ogg").asPrivate(), note("b.ogg"));
    assertThat(asked).hasSize(1);
    assertThat(heard.exhibits()).extracting(Exhibit::name).containsExactly("b.ogg");
    assertThat(heard.unread()).hasSize(1);
  }

  @Test
  void what_cannot_be_noted_does_not_leave() {
    SentRequests deaf =
        new SentRequests(
            _ -> {
              throw new IllegalStateException("the database is away");
            });
    Submission heard =
        deaf.during(
            () -> listening.heard(Submission.of(null, note("a.ogg")), IllegalStateException::new));
    assertThat(asked).isEmpty();
    assertThat(heard.unread())
        .containsExactly("a.ogg: was not transcribed: the audit trail could not record it");
  }

  @Test
  void what_is_larger_than_the_server_takes_is_not_sent() {
    Exhibit large = Exhibit.recorded("a.ogg", null, new Recording(new byte[(1 << 20) + 1], "ogg"));
    assertThat(heard(large).unread()).containsExactly("a.ogg: is a recording of more than 1 MB");
    assertThat(asked).isEmpty();
  }

  /** A server that takes WAV alone. */
  private static SpeechAnswer ofWav(Recording recording) {
    return recording.ending().equals("wav")
        ? said("I moved to Porto in May.")
        : new SpeechAnswer.Unfit("was not transcribed: the server does not take this format");
  }

  @Test
  void a_format_that_the_server_does_not_take_is_named_where_nothing_converts_it() {
    server = ListeningTest::ofWav;
    assertThat(heard(note("a.amr")).unread())
        .containsExactly(
            "a.amr: was not transcribed: the server does not take this format, and ffmpeg is not"
                + " installed");
    assertThat(asked).hasSize(1);
  }

  @Test
  void a_format_that_the_server_does_not_take_is_converted_and_both_are_noted() {
    server = ListeningTest::ofWav;
    Recording wav = new Recording(new byte[100], "wav");
    conversion = (_, _, _) -> new SoundConversion.Converted(wav);
    Submission heard = heard(note("a.amr"));
    assertThat(heard.exhibits()).extracting(Exhibit::name).containsExactly("a.amr");
    assertThat(heard.unread()).isEmpty();
    assertThat(announced).extracting(SentRequest::amount).containsExactly(5, 100);
    heard(note("a.amr"));
    assertThat(asked).as("nothing is sent twice").hasSize(2);
  }

  @Test
  void what_is_refused_once_it_is_converted_is_not_converted_again() {
    server = _ -> new SpeechAnswer.Unfit("was not transcribed: the server does not take it");
    conversion = (_, _, _) -> new SoundConversion.Converted(new Recording(new byte[9], "wav"));
    assertThat(heard(note("a.amr")).unread())
        .containsExactly("a.amr: was not transcribed: the server does not take it");
    assertThat(asked).hasSize(2);
  }

  @Test
  void nothing_is_converted_once_the_time_is_over() {
    server =
        _ -> {
          nanos.addAndGet(MINUTE.toNanos());
          return new SpeechAnswer.Unfit("was not transcribed: the server does not take it");
        };
    conversion =
        (_, _, _) -> {
          throw new AssertionError("converted too late");
        };
    assertThat(heard(note("a.amr")).unread())
        .containsExactly(
            "a.amr: was not transcribed: the server does not take it, and there was no time left"
                + " to convert it");
  }

  @Test
  void a_refusal_is_named_and_costs_the_other_exhibits_nothing() {
    server = _ -> new SpeechAnswer.Unheard("was not transcribed: the server failed");
    Submission heard = heard(Exhibit.of("chat", null, "Ana: hello"), note("a.ogg"));
    assertThat(heard.exhibits()).extracting(Exhibit::name).containsExactly("chat");
    assertThat(heard.unread()).containsExactly("a.ogg: was not transcribed: the server failed");
  }

  @Test
  void recordings_of_one_case_share_one_time() {
    server =
        _ -> {
          nanos.addAndGet(MINUTE.toNanos());
          return said("I am here.");
        };
    Submission heard = heard(note("a.ogg"), note("b.ogg"));
    assertThat(heard.exhibits()).extracting(Exhibit::name).containsExactly("a.ogg");
    assertThat(heard.unread())
        .containsExactly(
            "b.ogg: was not transcribed: the recordings of this case take longer than 60 s");
  }

  @Test
  void where_no_place_is_free_nothing_is_sent_and_nobody_waits() {
    server =
        _ -> {
          assertThatThrownBy(() -> heard(note("b.ogg"))).hasMessage("busy");
          return said("I am here.");
        };
    assertThat(heard(note("a.ogg")).exhibits()).hasSize(1);
    assertThat(asked).hasSize(1);
    assertThat(heard(note("c.ogg")).exhibits()).as("the place is free again").hasSize(1);
  }

  @Test
  void silence_is_nothing_that_was_said_and_nothing_unread() {
    server = _ -> said();
    Submission heard = heard(note("a.ogg"));
    assertThat(heard.exhibits()).isEmpty();
    assertThat(heard.unread()).isEmpty();
    assertThat(heard.warnings()).containsExactly("a.ogg: nothing is said in this recording");
  }

  @Test
  void what_models_write_on_silence_is_silence_in_every_language() {
    for (String filler :
        List.of(
            "Thank you.",
            " Thanks for watching!",
            "Subtitles by the Amara.org community",
            "ご視聴ありがとうございました。",
            "Продолжение следует...",
            "♪",
            "[BLANK_AUDIO]")) {
      server = _ -> said(filler, filler);
      assertThat(heard(note(filler)).exhibits()).as(filler).isEmpty();
    }
  }

  @Test
  void thanks_beside_other_words_stay() {
    server = _ -> said("The deposit is 200 dollars.", "Thank you.");
    assertThat(heard(note("a.ogg")).exhibits().getFirst().text()).contains("Thank you.");
  }

  @Test
  void words_that_nobody_is_sure_of_are_unread() {
    server = _ -> said(SpokenPassage.UNSURE);
    assertThat(heard(note("a.ogg")).unread())
        .containsExactly("a.ogg: is a recording whose words could not be made out");
  }

  @Test
  void the_same_recording_is_sent_once_and_reads_the_same_twice() {
    String first = heard(note("a.ogg")).exhibits().getFirst().text();
    server = _ -> said("Something else.");
    assertThat(heard(note("a.ogg")).exhibits().getFirst().text()).isEqualTo(first);
    assertThat(asked).hasSize(1);
  }

  @Test
  void what_left_is_noted_before_and_after() {
    heard(note("a.ogg"));
    assertThat(announced)
        .containsExactly(
            new SentRequest(
                "speech/whisper-1",
                "dcaf2db97087df890018543c737793636f380e513736d2214dc2a3183bfc27f6",
                5,
                "bytes"));
    assertThat(sent.take()).isEqualTo(announced);
  }

  @Test
  void a_case_without_recordings_is_left_alone() {
    Submission typed = Submission.of(null, Exhibit.of("chat", null, "Ana: hello"));
    assertThat(heard(typed)).isSameAs(typed);
    assertThat(Listening.NONE.heard(typed, IllegalStateException::new)).isSameAs(typed);
  }

  @Test
  void without_a_server_a_recording_is_named() {
    assertThat(
            Listening.NONE
                .heard(Submission.of(null, note("a.ogg")), IllegalStateException::new)
                .unread())
        .containsExactly("a.ogg: is a recording, and no transcription server is configured");
  }
}
