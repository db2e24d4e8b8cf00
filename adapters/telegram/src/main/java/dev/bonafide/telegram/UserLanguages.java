package dev.bonafide.telegram;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.card.TelegramMessages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Which language someone is answered in: the one they chose, else the one that their Telegram is
 * set to, else English.
 */
record UserLanguages(Tenants tenants) {
  /** What is said to someone; their private chat has the number of their account. */
  Phrasebook of(User person) {
    return of(person.getId(), person.getLanguageCode());
  }

  /** The language in a private chat if no one knows how its Telegram is set. */
  Phrasebook of(TelegramPlace place) {
    return of(place.chat(), null);
  }

  private Phrasebook of(long person, @Nullable String setting) {
    BotLanguage chosen =
        tenants.preferences(new TelegramPlace(person).address().tenant()).language();
    return TelegramMessages.in(
        Optional.ofNullable(chosen)
            .or(() -> setting == null ? Optional.empty() : BotLanguage.of(setting))
            .orElse(BotLanguage.ENGLISH));
  }

  /** From now on someone is answered in this language; null for the one that Telegram tells. */
  void choose(User person, @Nullable BotLanguage language) {
    Tenant tenant = new TelegramPlace(person.getId()).address().tenant();
    tenants.prefer(tenant, tenants.preferences(tenant).speaking(language));
  }
}
