package dev.bonafide.telegram;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.Language;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.Place;
import dev.bonafide.telegram.card.Sayings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Which language somebody is answered in: the one they chose, else the one that their Telegram is
 * set to, else English.
 */
final class Tongues {
  private final Tenants tenants;

  Tongues(Tenants tenants) {
    this.tenants = tenants;
  }

  /** What is said to somebody; their private chat has the number of their account. */
  Phrasebook of(User person) {
    return of(person.getId(), person.getLanguageCode());
  }

  /** What is said in a private chat of which nobody knows how its Telegram is set. */
  Phrasebook of(Place place) {
    return of(place.chat(), null);
  }

  private Phrasebook of(long person, @Nullable String setting) {
    Language chosen = tenants.preferences(new Place(person).address().tenant()).language();
    return Sayings.in(
        Optional.ofNullable(chosen)
            .or(() -> setting == null ? Optional.empty() : Language.of(setting))
            .orElse(Language.ENGLISH));
  }

  /** From now on somebody is answered in this language; null for the one that Telegram tells. */
  void choose(User person, @Nullable Language language) {
    Tenant tenant = new Place(person.getId()).address().tenant();
    tenants.prefer(tenant, tenants.preferences(tenant).speaking(language));
  }
}
