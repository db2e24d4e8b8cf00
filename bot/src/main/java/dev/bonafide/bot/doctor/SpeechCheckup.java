package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.speech.Ffmpeg;
import dev.bonafide.speech.SpeechDoctor;
import dev.bonafide.speech.SpeechSettings;
import java.time.InstantSource;
import java.util.List;

/** The server that listens to recordings: a second of silence is sent to it. */
public final class SpeechCheckup implements Checkup {
  private static final String PART = "Recordings";

  private final InstantSource clock;

  public SpeechCheckup(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public List<Diagnosis> of(Settings settings) {
    if (!settings.has(Setting.BONAFIDE_SPEECH_URL)) {
      return List.of(
          new Diagnosis.Off(
              PART, "not read: BONAFIDE_SPEECH_URL is not set (docs/how-to/voice-notes.md)"));
    }
    return RefusedSetting.orElse(PART, () -> List.of(of(settings.speech())));
  }

  private Diagnosis of(SpeechSettings settings) {
    return new SpeechDoctor(settings, clock)
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
