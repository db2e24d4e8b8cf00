package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.listening.Listening;
import dev.bonafide.listening.SoundConversion;
import dev.bonafide.listening.SpeechAnswer;
import dev.bonafide.listening.SpeechToText;
import dev.bonafide.listening.SpokenPassage;
import dev.bonafide.mail.Unreachable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation in which someone speaks. */
class RecordedTalkTest implements SpeechToText {
  private static final String TELLING = "Please pay my friend's account.";

  private final Talk talk = new Talk();
  private final List<String> heard = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  @Override
  public String name() {
    return "speech/test";
  }

  @Override
  public int largest() {
    return 1 << 20;
  }

  @Override
  public SpeechAnswer listen(Recording recording, Duration within) {
    meanwhile.run();
    String words = new String(recording.bytes(), StandardCharsets.UTF_8);
    heard.add(words);
    return new SpeechAnswer.Said(List.of(new SpokenPassage(null, null, words)));
  }

  private void set() {
    talk.thread.listening = new Listening(this, SoundConversion.NONE, 1, Duration.ofMinutes(1));
  }

  private static Exhibit voice(String words) {
    Recording sound = new Recording(words.getBytes(StandardCharsets.UTF_8), "ogg");
    return Exhibit.recorded("voice", null, sound)
        .recordedIn(new MessageTurn("Bo", null, Role.SUBJECT, ""));
  }

  @Test
  void without_a_server_it_is_named_and_finding_nothing_means_nothing() {
    talk.thread.says("Bo", Role.SUBJECT, "Good morning.");
    talk.thread.files.add(voice(TELLING));
    assertThat(talk.dana("screen")).startsWith("Not enough to judge");
    assertThat(talk.latest().entries().toString())
        .contains("no transcription server is configured");
  }

  @Test
  void what_is_said_is_judged_and_stored_in_words() {
    set();
    talk.thread.files.add(voice(TELLING));
    assertThat(talk.dana("screen")).startsWith("Ask first");
    assertThat(talk.latest().entries().toString()).contains(TELLING).doesNotContain("Recording@");
  }

  @Test
  void what_was_heard_before_is_nothing_new() {
    set();
    talk.thread.files.add(voice(TELLING));
    talk.dana("screen");
    assertThat(talk.dana("screen")).contains(Talk.said("nothing-since"));
    assertThat(heard).hasSize(1);
  }

  @Test
  void a_case_that_is_private_stays_so_when_it_is_screened_again() {
    set();
    talk.thread.says("Bo", Role.SUBJECT, "Good morning.");
    talk.dana("screen without a model");
    talk.thread.files.add(voice(TELLING));
    talk.dana("screen");
    assertThat(heard).isEmpty();
    assertThat(talk.latest().entries().toString()).contains("nothing of this case may be sent");
  }

  @Test
  void what_is_added_to_a_private_case_is_not_sent() {
    set();
    talk.thread.says("Bo", Role.SUBJECT, "Good morning.");
    talk.dana("screen without a model");
    talk.thread.enclosed.add(voice(TELLING));
    talk.dana("answer he said this");
    assertThat(heard).isEmpty();
  }

  @Test
  void who_finds_no_place_comes_back_later_and_loses_nothing() {
    set();
    talk.thread.files.add(voice(TELLING));
    meanwhile =
        () -> {
          meanwhile = () -> {};
          assertThatThrownBy(() -> talk.dana("screen")).isInstanceOf(Unreachable.class);
        };
    assertThat(talk.dana("screen")).startsWith("Ask first");
    assertThat(talk.cases.all()).hasSize(1);
  }

  @Test
  void what_somebody_else_records_meanwhile_is_judged_too() {
    set();
    talk.thread.says("Bo", Role.SUBJECT, TELLING);
    talk.dana("screen");
    talk.thread.enclosed.add(voice("My camera is broken today."));
    Entry ruling =
        new Entry.Ruled(
            talk.latestAt(), "cli:eve", Talk.PAYEE.id(), Disposition.MISTAKEN, "a joke");
    meanwhile = () -> talk.cases.append(talk.latest().id(), ruling);
    assertThatThrownBy(() -> talk.dana("answer")).isInstanceOf(Unreachable.class);
    assertThat(talk.latest().entries()).hasSize(3).last().isEqualTo(ruling);
    meanwhile = () -> {};
    assertThat(talk.dana("answer"))
        .contains("set aside by cli:eve, as mistaken: a joke", "New: “Keeps the camera off");
    assertThat(talk.latest().entries()).hasSize(5);
  }

  @Test
  void the_bot_says_that_recordings_are_sent_only_where_they_are() {
    assertThat(talk.dana("privacy")).doesNotContain(Talk.said("listens"));
    set();
    assertThat(talk.dana("privacy"))
        .contains(Talk.said("listens"))
        .contains("For a picture, the bot stores the words", "but not the picture");
  }
}
