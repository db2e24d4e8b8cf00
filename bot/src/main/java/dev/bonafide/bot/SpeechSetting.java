package dev.bonafide.bot;

import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_API_KEY;
import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_DEADLINE;
import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_FORMAT;
import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_LANGUAGE;
import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_MAX_BYTES;
import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_MODEL;
import static dev.bonafide.bot.Setting.BONAFIDE_SPEECH_URL;

import dev.bonafide.speech.SpeechSettings;

/** What the environment sets of the server that listens to recordings. */
final class SpeechSetting {
  private static final long MOST_BYTES = 1L << 30;

  private SpeechSetting() {}

  static SpeechSettings read(Settings settings) {
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
