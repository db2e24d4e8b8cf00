package dev.bonafide.bot.serve;

import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import java.util.List;
import java.util.function.Function;

/**
 * A platform as the server holds it. What is wrong with one stops none of the others. {@link
 * ServerLifecycle} has it listen, and closes it before what works.
 */
interface PlatformModule {
  /** For people, such as {@code Slack}. */
  String name();

  /** The settings that it takes, for people; empty where someone set it up, well or not. */
  String unsetSettings();

  /** What keeps it from being used; empty where it can be. */
  List<SetupProblem> problems();

  /** How it is just now where it can be used, for people. */
  String stateWhenSet();

  /** The same for machines. */
  ConnectionState connectionWhenSet();

  /** How it is just now, for people: {@code on}, {@code off (…)} or {@code misconfigured (…)}. */
  default String state() {
    return unsetSettings().isEmpty()
        ? problems().stream()
            .findFirst()
            .map(one -> "misconfigured (" + one.what() + ")")
            .orElseGet(this::stateWhenSet)
        : "off (set " + unsetSettings() + ")";
  }

  /** The same for machines. */
  default ConnectionState connection() {
    if (!unsetSettings().isEmpty()) {
      return ConnectionState.OFF;
    }
    return problems().isEmpty() ? connectionWhenSet() : ConnectionState.MISCONFIGURED;
  }

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

  void close();
}
