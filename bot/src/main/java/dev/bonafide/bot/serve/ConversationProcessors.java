package dev.bonafide.bot.serve;

import dev.bonafide.conversation.intent.ReadSentences;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.RetryPolicy;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Goes round a conversation with the clerk and the courier of its platform. What people say in a
 * round is read once, however often the clerk asks what they mean.
 */
record ConversationProcessors(Map<String, Staff> staff, InstantSource clock, Checkpoint.Watch watch)
    implements Consumer<Mailbox> {
  ConversationProcessors {
    staff = Map.copyOf(staff);
  }

  /** Who works for one platform. */
  record Staff(MessageHandler clerk, Courier courier) {}

  /**
   * Goes round once.
   *
   * @throws IllegalStateException for a platform that this process has no one for: its mail waits
   */
  @Override
  public void accept(Mailbox mailbox) {
    String platform = mailbox.address().platform();
    Staff mine = staff.get(platform);
    if (mine == null) {
      throw new IllegalStateException("nobody works for " + platform);
    }
    ConversationProcessor processor =
        new ConversationProcessor(
            mailbox, mine.clerk(), mine.courier(), RetryPolicy.STANDARD, clock, watch);
    new ReadSentences().during(processor::run);
  }
}
