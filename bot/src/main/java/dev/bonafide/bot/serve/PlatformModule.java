package dev.bonafide.bot.serve;

import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.extension.Mount;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import java.util.List;
import java.util.function.Function;

/** A platform as the server holds it. What is wrong with one stops none of the others. */
public interface PlatformModule extends AutoCloseable {

  /** For people, such as {@code Slack}. */
  String name();

  /** How it is just now, for people: {@code on}, {@code off: …} or {@code misconfigured: …}. */
  String state();

  /** The same for machines. */
  ConnectionState connection();

  Platform platform();

  Courier courier();

  /** Where the platform calls this server; empty where it does not. */
  default List<Mount> mounts() {
    return List.of();
  }

  /**
   * Who works on what comes from it.
   *
   * @param bot answers what is said on a platform
   */
  default MessageHandler clerk(CaseFiles cases, Function<Platform, MessageHandler> bot) {
    return bot.apply(platform());
  }

  /** Begins to listen; returns at once, and does nothing where the platform is not on. */
  void listen(Inbox inbox);

  @Override
  void close();
}
