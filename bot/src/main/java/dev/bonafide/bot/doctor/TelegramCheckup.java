package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.chat.api.SetupCheck;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.telegram.TelegramDoctor;
import dev.bonafide.telegram.api.TelegramSettings;
import java.util.List;

/** Telegram's token, as Telegram itself tells. */
public final class TelegramCheckup implements Checkup {
  private static final String PART = "Telegram";

  @Override
  public List<Diagnosis> of(Settings settings) {
    TelegramSettings telegram = settings.telegram();
    if (telegram.isUnset()) {
      return List.of(new Diagnosis.Off(PART, "TELEGRAM_BOT_TOKEN is not set"));
    }
    SetupCheck found = TelegramDoctor.examine(telegram);
    return Diagnosis.of(PART, found.problems(), found.well());
  }
}
