package dev.bonafide.chat.card;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.Optional;

/**
 * Which language the bot speaks in a talk: the one that someone there told last, by clear words or
 * by the settings of their app.
 *
 * @param topic under which it is remembered
 */
public record TalkLanguages(TenantStore store, String topic) {
  /**
   * The language from now on.
   *
   * @param told what someone tells now; empty for nothing clear
   * @param otherwise the language where no one ever told one
   */
  public BotLanguage of(
      Tenant tenant, String talk, Optional<BotLanguage> told, BotLanguage otherwise) {
    BotLanguage before = before(tenant, talk).orElse(otherwise);
    told.filter(now -> now != before).ifPresent(now -> store.put(tenant, topic, talk, now.code()));
    return told.orElse(before);
  }

  /** The language that someone told there; empty where no one ever did. */
  public Optional<BotLanguage> before(Tenant tenant, String talk) {
    return store.get(tenant, topic, talk).flatMap(BotLanguage::of);
  }
}
