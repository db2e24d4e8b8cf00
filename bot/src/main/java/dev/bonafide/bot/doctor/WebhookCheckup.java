package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.webhook.WebhookReach;
import dev.bonafide.bot.webhook.WebhookSettings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.terminal.Refusal;
import java.util.List;

/** Where verdicts are posted: an address that may be called and has a name, and a secret. */
public final class WebhookCheckup implements Checkup {
  private static final String PART = "Webhook";

  @Override
  public List<Diagnosis> of(Settings settings) {
    try {
      return of(settings.webhook());
    } catch (Refusal toldAmongTheSettings) {
      return List.of();
    }
  }

  private static List<Diagnosis> of(WebhookSettings webhook) {
    if (webhook.isUnset()) {
      return List.of(new Diagnosis.Off(PART, "BONAFIDE_WEBHOOK_URL is not set"));
    }
    List<SetupProblem> problems = webhook.problems();
    if (problems.isEmpty()) {
      problems = WebhookReach.problem(webhook).stream().toList();
    }
    return Diagnosis.of(PART, problems, sound(webhook));
  }

  private static String sound(WebhookSettings webhook) {
    return webhook.evidence()
        ? "verdicts are posted with names and quotes"
        : "verdicts are posted without names or quotes";
  }
}
