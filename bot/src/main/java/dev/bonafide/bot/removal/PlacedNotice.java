package dev.bonafide.bot.removal;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.watch.Languages;
import dev.bonafide.mail.Address;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.postgres.erasure.CardNotice;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.card.SlackText;
import dev.bonafide.slack.inbound.ThreadLanguages;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.card.TelegramEscape;
import java.util.List;
import java.util.Optional;

/**
 * What stands where a case was shown. Each platform lets a bot change its own messages whatever
 * their age, where some let it delete only fresh ones, and someone who saw the card is told why it
 * is not there any more, in the language of the place.
 *
 * @param phrase its name in the phrasebook, with the case's number
 */
record PlacedNotice(Tenants tenants, TenantStore store, String phrase) implements CardNotice {

  @Override
  public String body(Address where, CaseId id) {
    Phrasebook book =
        Phrasebook.of(
            Optional.ofNullable(tenants.preferences(id.tenant()).language())
                .or(() -> spoken(where))
                .orElse(BotLanguage.ENGLISH));
    String said = new Phrases(book).say(phrase, id.number());
    return switch (where.platform()) {
      case DiscordPlace.PLATFORM ->
          DiscordReply.toChannel(0, "", Layout.told(List.of(said), List.of()), said)
              .amending()
              .written();
      case "telegram" -> TelegramReply.words(TelegramEscape.plain(said), 0).written();
      default -> SlackText.plain(new BotAnswer.Told(List.of(said)), book).written();
    };
  }

  /** The language that was last told there. */
  private Optional<BotLanguage> spoken(Address where) {
    return switch (where.platform()) {
      case DiscordPlace.PLATFORM -> Languages.before(store, where);
      case SlackPlace.PLATFORM -> ThreadLanguages.before(store, SlackPlace.of(where));
      default -> Optional.empty();
    };
  }
}
