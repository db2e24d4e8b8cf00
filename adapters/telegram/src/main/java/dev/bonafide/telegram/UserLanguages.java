package dev.bonafide.telegram;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.chat.card.QuoteLanguage;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.telegram.event.HandedMessages;
import dev.bonafide.telegram.evidence.TypedText;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Which language someone is answered in: the one they chose, else that of their own words, else the
 * one that their Telegram is set to, else English.
 *
 * @param heard what their latest words told that clearly are in one language
 */
record UserLanguages(Tenants tenants, ExpiringCache<Optional<BotLanguage>> heard) {
  private static final Duration KEPT = Duration.ofDays(30);

  UserLanguages(Tenants tenants) {
    this(tenants, new ExpiringCache<>(KEPT, InstantSource.system()));
  }

  /** What is said to someone who comes with something; evidence tells nothing. */
  Phrasebook of(User person, HandedMessages handed) {
    Optional<BotLanguage> told = QuoteLanguage.spoken(TypedText.own(handed));
    told.ifPresent(_ -> heard.put(String.valueOf(person.getId()), told));
    return of(person);
  }

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
            .or(() -> heard.get(String.valueOf(person), Optional::empty))
            .or(() -> setting == null ? Optional.empty() : BotLanguage.of(setting))
            .orElse(BotLanguage.ENGLISH));
  }

  /** From now on someone is answered in this language; null for the one that Telegram tells. */
  void choose(User person, @Nullable BotLanguage language) {
    Tenant tenant = new TelegramPlace(person.getId()).address().tenant();
    heard.put(String.valueOf(person.getId()), Optional.empty());
    tenants.prefer(tenant, tenants.preferences(tenant).speaking(language));
  }
}
