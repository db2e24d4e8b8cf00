package dev.bonafide.conversation.team;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Optional;
import java.util.function.Function;

/** How a platform tells the owner of a case something, where no one else than the team reads it. */
@FunctionalInterface
public interface ReminderVoice {

  /**
   * The body of a reply; empty where the owner may not decide cases there any more.
   *
   * @param receipt of the conversation of the case
   * @param said in the language of the owner or the place; names nobody
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  Optional<String> body(Receipt receipt, Asker owner, Function<Phrasebook, BotAnswer.Told> said);
}
