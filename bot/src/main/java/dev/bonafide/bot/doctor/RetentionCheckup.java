package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.terminal.Refusal;
import java.util.List;

/** How long what people wrote is kept. */
public final class RetentionCheckup implements Checkup {

  @Override
  public List<Diagnosis> of(Settings settings) {
    try {
      return List.of(new Diagnosis.Sound("Retention", said(settings.retention())));
    } catch (Refusal senseless) {
      // Told beside the other settings.
      return List.of();
    }
  }

  private static String said(Retention retention) {
    return retention.isForever()
        ? "evidence is kept until someone erases it"
        : "evidence is kept for " + retention.written();
  }
}
