package dev.bonafide.telegram;

import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.team.DigestVoice;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Optional;
import java.util.function.BiFunction;

/** In a private chat, of its own cases. */
public record TelegramDigestVoice(Tenants tenants) implements DigestVoice {

  @Override
  public boolean holds(Address room, OpenedCase opened) {
    return room.conversation().equals(opened.conversation());
  }

  @Override
  public Optional<String> body(
      Receipt receipt, Asker by, BiFunction<Phrasebook, Boolean, BotAnswer.Told> said) {
    return new TelegramReminderVoice(tenants).body(receipt, by, book -> said.apply(book, true));
  }
}
