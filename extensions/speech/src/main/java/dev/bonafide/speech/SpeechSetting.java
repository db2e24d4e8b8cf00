package dev.bonafide.speech;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;

/** Settings of the server that listens to recordings. */
enum SpeechSetting implements DeclaredSetting {
  BONAFIDE_SPEECH_URL(
      "",
      "the address of a server that transcribes recordings, such as"
          + " http://127.0.0.1:8000/v1. Any server that accepts POST /v1/audio/transcriptions"
          + " works. Without it, recordings are not read"),
  BONAFIDE_SPEECH_API_KEY("", "the key for that server, if it needs one"),
  BONAFIDE_SPEECH_MODEL("whisper-1", "the server's name for the model"),
  BONAFIDE_SPEECH_FORMAT(
      "",
      "the format of the server's answers: json, verbose_json, diarized_json, srt, or vtt."
          + " Without it, Bonafide chooses the format that gives the most detail for the model"),
  BONAFIDE_SPEECH_LANGUAGE(
      "",
      "the language of all recordings, such as en. Without it, the server detects the language"),
  BONAFIDE_SPEECH_DEADLINE(
      "PT60S", "the time limit for all recordings of one case together, including retries"),
  BONAFIDE_SPEECH_MAX_BYTES("26214400", "the largest number of bytes in one recording");

  private static final long MOST_BYTES = 1L << 30;

  private final String usual;
  private final String meaning;

  SpeechSetting(String usual, String meaning) {
    this.usual = usual;
    this.meaning = meaning;
  }

  @Override
  public String usual() {
    return usual;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public boolean isSecret() {
    return this == BONAFIDE_SPEECH_API_KEY;
  }

  /** As the environment sets them. */
  static SpeechSettings read(SettingValues settings) {
    return new SpeechSettings(
        settings.text(BONAFIDE_SPEECH_URL),
        settings.text(BONAFIDE_SPEECH_API_KEY),
        settings.text(BONAFIDE_SPEECH_MODEL),
        settings.text(BONAFIDE_SPEECH_FORMAT),
        settings.text(BONAFIDE_SPEECH_LANGUAGE),
        settings.time(BONAFIDE_SPEECH_DEADLINE, SpeechSettings.USUAL_DEADLINE),
        (int)
            settings.number(
                BONAFIDE_SPEECH_MAX_BYTES, SpeechSettings.USUAL_LARGEST, 1, MOST_BYTES));
  }
}
