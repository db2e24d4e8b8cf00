package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How long a tenant keeps what people wrote. Shortening it deletes for good, so only those who run
 * the place say it, and no one keeps anything for longer than the bot does.
 */
record RetentionSetting(Tenants tenants, Phrases phrases) {
  private static final Set<String> KEYS = Set.of("retention", "keep");
  private static final Set<String> UNSET = Set.of("usual", "default");

  static boolean isMeant(String key) {
    return KEYS.contains(key);
  }

  /**
   * Shows it, or changes it.
   *
   * @param value empty to show it
   * @param runs whether the asker runs the place
   */
  Supplier<BotAnswer> answer(Tenant tenant, String value, Supplier<Boolean> runs) {
    if (value.isBlank()) {
      return () -> AnswerBuilder.told(kept(tenant));
    }
    if (!runs.get()) {
      return () -> AnswerBuilder.told(phrases.say("kept-not-yours"));
    }
    Preferences before = tenants.preferences(tenant);
    if (UNSET.contains(value.strip())) {
      return () -> change(tenant, before.keeping(null));
    }
    Retention most = tenants.retention();
    Optional<Retention> wanted = Retention.of(value);
    return wanted.isEmpty() || most.isShorterThan(wanted.get())
        ? () -> AnswerBuilder.told(phrases.say("kept-longer", most.written()))
        : () -> change(tenant, before.keeping(wanted.filter(one -> !one.isForever()).orElse(null)));
  }

  private BotAnswer change(Tenant tenant, Preferences after) {
    tenants.prefer(tenant, after);
    return AnswerBuilder.told(kept(tenant));
  }

  /** How long it is, and how to change it. */
  String kept(Tenant tenant) {
    Retention told = tenants.retention(tenant);
    return told.isForever()
        ? phrases.say("kept-forever")
        : phrases.say("kept", TranslatableText.of("talk.kept-days", told.days()));
  }
}
