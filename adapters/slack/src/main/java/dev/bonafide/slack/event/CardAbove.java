package dev.bonafide.slack.event;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.Threading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the case of a channel whose card begins a thread in someone's talk with the bot alone, as
 * the bot's own buttons on it tell. A thread begins as it began: the answer is kept for a while.
 */
public final class CardAbove {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Threading threading;
  private final ExpiringCache<Optional<Long>> known;

  public CardAbove(Threading threading, InstantSource clock) {
    this.threading = threading;
    this.known = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * Number of the case; empty where the thread begins otherwise, or Slack does not show it.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public Optional<Long> of(SlackPlace thread, SlackSelf self) {
    String key = thread.team() + " " + thread.channel() + " " + thread.thread();
    return known.get(key, () -> look(thread, self));
  }

  private Optional<Long> look(SlackPlace thread, SlackSelf self) {
    return threading.page(thread, null, "").orUnreachable() instanceof ApiResult.Answered(var page)
        ? page.getMessages().stream()
            .limit(1)
            .filter(self::wrote)
            .flatMap(CardAbove::shown)
            .findFirst()
        : Optional.empty();
  }

  private static Stream<Long> shown(Message card) {
    return Objects.requireNonNullElse(card.getBlocks(), List.of()).stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .filter(ButtonElement.class::isInstance)
        .flatMap(button -> CaseRef.of(((ButtonElement) button).getValue()).stream())
        .map(CaseRef::number)
        .filter(number -> number > 0);
  }
}
