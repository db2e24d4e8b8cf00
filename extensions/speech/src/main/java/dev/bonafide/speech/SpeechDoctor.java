package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds out whether a server listens, by a second of silence. */
record SpeechDoctor(SpeechSettings settings, InstantSource clock) {

  /** What is wrong; empty where it listens. */
  Optional<SpeechProblem> examine() {
    List<SpeechProblem> written = settings.problems();
    if (!written.isEmpty()) {
      return Optional.of(written.getFirst());
    }
    try (SpeechServer server = new SpeechServer(settings, clock)) {
      return examined(server);
    }
  }

  private Optional<SpeechProblem> examined(SpeechServer server) {
    try {
      server.transcript(silence(), settings.deadline());
      return Optional.empty();
    } catch (SpeechFailure e) {
      return Optional.of(
          new SpeechProblem(
              server.name() + " does not work: " + e.trouble().what(), e.trouble().mend()));
    }
  }

  /** A second of it. */
  static Recording silence() {
    return WaveFile.of(new byte[WaveFile.SECOND], WaveFile.SECOND);
  }
}
