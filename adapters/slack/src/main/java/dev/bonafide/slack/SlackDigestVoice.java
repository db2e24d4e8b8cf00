package dev.bonafide.slack;

import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.team.DigestVoice;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * In the channel, with owners where only the team reads it; where a guest or another organization
 * does, only to the person who wanted it, as long as they are a member of the channel.
 */
public record SlackDigestVoice(Platform platform) implements DigestVoice {

  @Override
  public boolean holds(Address room, OpenedCase opened) {
    String channel = SlackPlace.of(room).channel();
    return channel.equals(SlackPlace.of(room, opened.conversation()).channel());
  }

  @Override
  public Optional<String> body(
      Receipt receipt, Asker by, BiFunction<Phrasebook, Boolean, BotAnswer.Told> said) {
    Message message = new Message(receipt.address(), receipt.key(), by, "", receipt.at());
    Disclosure shown = platform.onlookers(message).crowd().disclosure();
    if (shown == Disclosure.NONE) {
      return new SlackReminderVoice(platform).body(receipt, by, book -> said.apply(book, true));
    }
    ReplyContext here =
        new ReplyContext(message, InteractionTarget.Where.HERE, shown, null, null, null, null);
    boolean owners = shown == Disclosure.FULL;
    return Optional.of(platform.layOut(said.apply(platform.phrasebook(), owners), here));
  }
}
