package dev.bonafide.telegram;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.team.ReminderVoice;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.card.CardText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In the private chat, where cases are; the number of a chat is that of its one person. */
public final class TelegramReminderVoice implements ReminderVoice {
  private final UserLanguages userLanguages;

  public TelegramReminderVoice(Tenants tenants) {
    this.userLanguages = new UserLanguages(tenants);
  }

  @Override
  public Optional<String> body(
      Receipt receipt, Asker owner, Function<Phrasebook, BotAnswer.Told> said) {
    TelegramPlace place = TelegramPlace.of(receipt.address());
    List<String> words = said.apply(userLanguages.of(place)).paragraphs();
    return owner.id().equals(Long.toString(place.chat()))
        ? Optional.of(TelegramReply.words(CardText.plain(words), 0).written())
        : Optional.empty();
  }
}
