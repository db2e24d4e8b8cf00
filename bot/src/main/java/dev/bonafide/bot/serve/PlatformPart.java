package dev.bonafide.bot.serve;

import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;

/** A platform as the server holds it. What is wrong with one stops none of the others. */
public interface PlatformPart extends AutoCloseable {

  /** For people, such as {@code Slack}. */
  String name();

  /** How it is just now, for people: {@code on}, {@code off: …} or {@code misconfigured: …}. */
  String state();

  Platform platform();

  Courier courier();

  /** Begins to listen; returns at once, and does nothing where the platform is not on. */
  void listen(Inbox inbox);

  @Override
  void close();
}
