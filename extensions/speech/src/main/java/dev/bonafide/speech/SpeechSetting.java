package dev.bonafide.speech;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;

/** Settings of the server that listens to recordings. */
enum SpeechSetting implements DeclaredSetting {
  BONAFIDE_SPEECH_URL,
  BONAFIDE_SPEECH_API_KEY,
  BONAFIDE_SPEECH_MODEL,
  BONAFIDE_SPEECH_FORMAT,
  BONAFIDE_SPEECH_LANGUAGE,
  BONAFIDE_SPEECH_DEADLINE,
  BONAFIDE_SPEECH_MAX_BYTES;

  private static final long MOST_BYTES = 1L << 30;

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
