package dev.bonafide.bot.serve;

import dev.bonafide.bot.Models;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.folder.RunMark;
import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.bot.webhook.WebhookSettings;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.mail.Inbox;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.ConversationScheduler;
import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;

/** Starts what works before what listens, and stops what listens before what works. */
final class ServerLifecycle implements SmartLifecycle {
  private final ConversationScheduler scheduler;
  private final Inbox inbox;
  private final List<PlatformModule> platforms;
  private final WebPart web;
  private final WebhookSettings webhook;
  private final Models models;
  private final Database database;
  private final RunMark mark;
  private volatile boolean running;

  ServerLifecycle(
      ConversationScheduler scheduler,
      Inbox inbox,
      List<PlatformModule> platforms,
      WebPart web,
      Settings settings,
      Models models,
      Database database,
      RunMark mark) {
    this.scheduler = scheduler;
    this.inbox = inbox;
    this.platforms = List.copyOf(platforms);
    this.web = web;
    this.webhook = settings.webhook();
    this.models = models;
    this.database = database;
    this.mark = mark;
  }

  @Override
  public void start() {
    scheduler.start();
    platforms.forEach(platform -> platform.listen(inbox));
    web.listen();
    running = true;
    if (isHeard()) {
      Thread.ofPlatform().daemon().name("plain-words").start(IntentReader::prepare);
    }
  }

  private boolean isHeard() {
    return heard().findAny().isPresent();
  }

  private Stream<PlatformModule> heard() {
    return platforms.stream().filter(one -> isSet(one.connection()));
  }

  /**
   * Looks whether anything at all was started.
   *
   * @throws Refusal if no one can reach this process by the page or on a platform
   */
  void requireSomethingOn() {
    if (web.isOn() || isHeard()) {
      return;
    }
    String line =
        "nothing was started, as the page and every platform are off; the lines above say why";
    throw web.passes() ? Refusal.forNow(line) : new Refusal(line);
  }

  /** Where people will speak, what plain words mean is read before the first of them does. */
  private static boolean isSet(ConnectionState state) {
    return state != ConnectionState.OFF && state != ConnectionState.MISCONFIGURED;
  }

  /** Where it is; what is on, off or misconfigured, and where the data is; what to do next. */
  List<String> lines() {
    String parts =
        platforms.stream()
            .map(platform -> platform.name() + " " + platform.state())
            .collect(Collectors.joining("; "));
    return List.of(
        "bonafide: " + web.state(),
        "bonafide: %s%s; judged by %s; data in %s"
            .formatted(parts, posted(), models.mode(), database.shown()),
        "bonafide: next: " + next());
  }

  private String next() {
    boolean isBroken =
        platforms.stream().anyMatch(one -> one.connection() == ConnectionState.MISCONFIGURED)
            || (models.isWanted() && models.all().isEmpty());
    String first = heard().map(one -> first(one.name())).collect(Collectors.joining("; "));
    return isBroken
        ? "run bonafide doctor, which says how to fix what is wrong"
        : first.isEmpty() ? web.next() : first;
  }

  /** What someone does first on a platform that is on. */
  static String first(String platform) {
    return switch (platform) {
      case "Slack" -> "in a Slack thread, write @Bonafide check";
      case "Discord" -> "on a Discord message, select Apps > Screen this post";
      default -> "write to the bot on " + platform;
    };
  }

  /** Nothing where it is off: hardly anyone has one. */
  private String posted() {
    return webhook.isUnset()
        ? ""
        : webhook.problems().stream()
            .findFirst()
            .map(one -> "; webhook misconfigured: " + one.what() + "; " + one.mend())
            .orElse("; webhook on");
  }

  /** Platforms first: what they deliver from now on is delivered again later. */
  @Override
  public void stop() {
    web.close();
    platforms.forEach(PlatformModule::close);
    scheduler.close();
    mark.close();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
