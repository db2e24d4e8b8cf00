package dev.bonafide.speech;

import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.RefusedSetting;
import dev.bonafide.extension.Setup;
import dev.bonafide.extension.UnusableInput;
import dev.bonafide.listening.Listening;
import dev.bonafide.listening.SoundConversion;
import java.util.List;
import java.util.Optional;

/**
 * The server that listens to recordings; none where none is set, and then nothing of its module is
 * loaded. A set-up that cannot be used switches it off and stops nothing else.
 *
 * @param named the server's model, or {@code off} and why
 */
record SpeechSetup(Setup setup, Optional<Listening> listening, String named)
    implements Contribution {
  private static final String PART = "Recordings";

  static SpeechSetup of(Setup setup) {
    return isWanted(setup) ? set(setup) : off(setup, "off");
  }

  private static boolean isWanted(Setup setup) {
    return setup.settings().has(SpeechSetting.BONAFIDE_SPEECH_URL);
  }

  private static SpeechSetup off(Setup setup, String why) {
    return new SpeechSetup(setup, Optional.empty(), why);
  }

  private static SpeechSetup set(Setup setup) {
    try {
      SpeechSettings set = SpeechSetting.read(setup.settings());
      List<SpeechProblem> problems = set.problems();
      if (!problems.isEmpty()) {
        return off(setup, "off, " + problems.getFirst().what());
      }
      SpeechServer server = new SpeechServer(set, setup.clock());
      SoundConversion conversion =
          Ffmpeg.onPath().<SoundConversion>map(Ffmpeg::new).orElse(SoundConversion.NONE);
      Listening listening = new Listening(server, conversion, setup.places(), set.deadline());
      return new SpeechSetup(setup, Optional.of(listening), server.name());
    } catch (UnusableInput refused) {
      return off(setup, "off, " + refused.line());
    }
  }

  @Override
  public Optional<String> state() {
    return Optional.of("recordings: " + named);
  }

  /** A second of silence is sent to it. */
  @Override
  public List<Diagnosis> examine() {
    if (!isWanted(setup)) {
      return List.of(
          new Diagnosis.Off(
              PART, "not read: BONAFIDE_SPEECH_URL is not set (docs/how-to/voice-notes.md)"));
    }
    return RefusedSetting.orElse(
        PART, () -> List.of(examined(SpeechSetting.read(setup.settings()))));
  }

  private Diagnosis examined(SpeechSettings settings) {
    return new SpeechDoctor(settings, setup.clock())
        .examine()
        .<Diagnosis>map(found -> new Diagnosis.Broken(PART, found.what(), found.mend()))
        .orElseGet(() -> new Diagnosis.Sound(PART, "the server works; " + conversion()));
  }

  private static String conversion() {
    return Ffmpeg.onPath()
        .map(program -> program + " converts what it does not accept")
        .orElse("to convert what it does not accept, install ffmpeg");
  }
}
