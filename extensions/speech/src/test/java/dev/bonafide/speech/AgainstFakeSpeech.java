package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import dev.bonafide.listening.SpeechAnswer;
import dev.bonafide.listening.SpokenPassage;
import dev.bonafide.testkit.speech.FakeSpeech;
import dev.bonafide.testkit.speech.Speech;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Recordings are sent to a server on this machine, and pauses pass at once. */
abstract class AgainstFakeSpeech {
  static final Duration MINUTE = Duration.ofMinutes(1);
  static final Recording NOTE =
      new Recording("OggS and sound".getBytes(StandardCharsets.ISO_8859_1), "ogg");
  static final Speech TALK =
      new Speech()
          .line(0.5, 2.25, "A", "Where do you live?")
          .line(3, 4.5, "B", "In Porto, since May.");

  FakeSpeech fake;
  final List<Duration> pauses = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    fake = FakeSpeech.start();
    fake.says(TALK);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  static SpeechSettings set(String url, String key, String model, String format) {
    return new SpeechSettings(url, key, model, format, "", MINUTE, SpeechSettings.USUAL_LARGEST);
  }

  SpeechAnswer heard(SpeechSettings settings, Recording recording, Duration within) {
    InstantSource clock =
        () -> Instant.EPOCH.plus(pauses.stream().reduce(Duration.ZERO, Duration::plus));
    try (SpeechServer server = new SpeechServer(settings, clock, pauses::add)) {
      return server.listen(recording, within);
    }
  }

  SpeechAnswer heard(String model, String format) {
    return heard(set(fake.url(), FakeSpeech.KEY, model, format), NOTE, MINUTE);
  }

  SpeechAnswer heard() {
    return heard("whisper-1", "");
  }

  static SpokenPassage passage(int from, int to, @Nullable String speaker, String words) {
    return new SpokenPassage(
        new SpokenPassage.Stretch(Duration.ofMillis(from), Duration.ofMillis(to)), speaker, words);
  }

  static SpeechAnswer said(SpokenPassage... passages) {
    return new SpeechAnswer.Said(List.of(passages));
  }

  /** Another format may be taken. */
  static SpeechAnswer unfit() {
    return new SpeechAnswer.Unfit(
        "is a recording that was not transcribed: the server does not take this recording or"
            + " format");
  }

  static SpeechAnswer unheard(String why) {
    return new SpeechAnswer.Unheard("is a recording that was not transcribed: " + why);
  }
}
