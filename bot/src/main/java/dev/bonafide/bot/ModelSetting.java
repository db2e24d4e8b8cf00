package dev.bonafide.bot;

import dev.bonafide.model.ModelLimits;
import dev.bonafide.model.ModelSettings;
import dev.bonafide.model.resilience.Breaker;
import dev.bonafide.model.resilience.DailyTokens;
import dev.bonafide.terminal.Refusal;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** What the environment sets of language models. */
final class ModelSetting {
  private static final String NONE = "none";
  private static final int MOST_RETRIES = 10;
  private static final int MOST_FAILURES = 1_000;
  private static final long MOST_TOKENS = 1L << 50;

  private ModelSetting() {}

  static ModelSettings read(Settings settings) {
    return new ModelSettings(
        settings.text(Setting.BONAFIDE_LLM_PROVIDER),
        settings.text(Setting.BONAFIDE_LLM_MODEL),
        settings.text(Setting.BONAFIDE_LLM_API_KEY),
        settings.text(Setting.BONAFIDE_LLM_BASE_URL),
        settings.text(Setting.BONAFIDE_LLM_AGREE),
        limits(settings));
  }

  private static ModelLimits limits(Settings settings) {
    ModelLimits usual = ModelLimits.USUAL;
    return new ModelLimits(
        settings.time(Setting.BONAFIDE_LLM_DEADLINE, usual.deadline()),
        (int) settings.number(Setting.BONAFIDE_LLM_RETRIES, usual.retries(), 0, MOST_RETRIES),
        rest(settings.text(Setting.BONAFIDE_LLM_BREAKER)),
        settings.text(Setting.BONAFIDE_LLM_DAILY_TOKENS).equals(NONE)
            ? DailyTokens.UNLIMITED
            : settings.number(
                Setting.BONAFIDE_LLM_DAILY_TOKENS, usual.dailyTokens(), 1, MOST_TOKENS));
  }

  private static Breaker.Rest rest(String written) {
    if (written.equals(NONE)) {
      return Breaker.Rest.NEVER;
    }
    String[] parts = written.split("/", -1);
    try {
      if (parts.length == 2) {
        int failures = Integer.parseInt(parts[0]);
        Duration length = Duration.parse(parts[1]);
        if (failures > 0
            && failures <= MOST_FAILURES
            && length.isPositive()
            && length.compareTo(Duration.ofDays(1)) <= 0) {
          return new Breaker.Rest(failures, length);
        }
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      throw wrong(written);
    }
    throw wrong(written);
  }

  private static Refusal wrong(String written) {
    return new Refusal(
        Setting.BONAFIDE_LLM_BREAKER
            + "="
            + written
            + ": must be a number and a time such as 3/PT1M, or none");
  }
}
