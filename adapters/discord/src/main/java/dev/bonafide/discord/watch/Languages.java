package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.chat.card.QuoteLanguage;
import dev.bonafide.chat.card.TalkLanguages;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.mail.Address;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which language the bot speaks: to moderators that of their server; to someone who asks the one of
 * their app or of their words, else that of their last request, else that of the server, or in a
 * talk with the bot alone that of what they paste.
 */
public record Languages(TenantStore store) {
  /** A server has another language from now on; nothing is told of it by an empty name. */
  public BotLanguage learn(Tenant server, String locale) {
    Optional<BotLanguage> told =
        BotLanguage.of(locale)
            .or(() -> locale.isEmpty() ? Optional.empty() : Optional.of(BotLanguage.ENGLISH));
    return at(DiscordPlace.moderators(server), told, BotLanguage.ENGLISH);
  }

  /** The language of an answer; below a card among moderators that of the card, unless told. */
  public BotLanguage of(DiscordInbound.Asked asked, Predicate<String> finds) {
    Address talk = asked.address();
    Optional<BotLanguage> told = asked.told(finds).or(() -> pasted(asked));
    BotLanguage server = learn(talk.tenant(), asked.ask().home());
    long moderators = new ServerSettings.ServerSettingsStore(store).of(talk.tenant()).moderators();
    return asked instanceof DiscordInbound.Mentioned && asked.ask().channel() == moderators
        ? told.orElse(server)
        : at(talk, told, server);
  }

  /** Of what someone sends to the bot alone, as long as nothing else tells their language. */
  private Optional<BotLanguage> pasted(DiscordInbound.Asked asked) {
    return asked instanceof DiscordInbound.Mentioned said
            && asked.ask().guild() == 0
            && before(store, asked.address()).isEmpty()
        ? QuoteLanguage.spoken(String.join("\n", said.content().texts()))
        : Optional.empty();
  }

  /** What is said to moderators. */
  public Phrasebook of(Tenant server) {
    return DiscordMessages.in(learn(server, ""));
  }

  /** What is said to someone of a request that they made before. */
  public Phrasebook of(Address talk) {
    return DiscordMessages.in(at(talk, Optional.empty(), learn(talk.tenant(), "")));
  }

  private BotLanguage at(Address talk, Optional<BotLanguage> told, BotLanguage otherwise) {
    return talks(store).of(talk.tenant(), talk.conversation(), told, otherwise);
  }

  /** The language that someone told in a talk, else that of the server; empty where no one did. */
  public static Optional<BotLanguage> before(TenantStore store, Address talk) {
    return Stream.of(talk, DiscordPlace.moderators(talk.tenant()))
        .flatMap(one -> talks(store).before(one.tenant(), one.conversation()).stream())
        .findFirst();
  }

  private static TalkLanguages talks(TenantStore store) {
    return new TalkLanguages(store, "language");
  }
}
