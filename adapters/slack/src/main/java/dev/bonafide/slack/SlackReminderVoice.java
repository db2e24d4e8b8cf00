package dev.bonafide.slack;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.team.ReminderVoice;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Optional;
import java.util.function.Function;

/** In the talk with the owner alone, as long as they are a member of the case's channel. */
public record SlackReminderVoice(Platform platform) implements ReminderVoice {

  @Override
  public Optional<String> body(
      Receipt receipt, Asker owner, Function<Phrasebook, BotAnswer.Told> said) {
    Message message = new Message(receipt.address(), receipt.key(), owner, "", receipt.at());
    ReplyContext alone =
        new ReplyContext(
            message, InteractionTarget.Where.DIRECT, Disclosure.FULL, null, null, null, null);
    return platform
        .colleague(message, receipt.address().conversation(), owner.id())
        .map(_ -> platform.layOut(said.apply(platform.phrasebook()), alone));
  }
}
