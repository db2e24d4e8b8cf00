package dev.bonafide.slack.event;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.conversation.Message;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
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
  private final Identity identity;
  private final ExpiringCache<Optional<Long>> known;

  public CardAbove(Threading threading, Identity identity, InstantSource clock) {
    this.threading = threading;
    this.identity = identity;
    this.known = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * Number of the case; empty where the thread begins otherwise, or Slack does not show it.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public Optional<Long> of(Message message) {
    SlackPlace place = SlackPlace.of(message.address());
    boolean isBelow =
        place.isDirect()
            && place.ts() != null
            && (message.aim() == null || message.isPasted())
            && !SlackTimestamp.of(message.at()).equals(place.ts());
    String key = place.team() + " " + place.channel() + " " + place.thread();
    return isBelow ? known.get(key, () -> look(place)) : Optional.empty();
  }

  private Optional<Long> look(SlackPlace thread) {
    SlackSelf self = identity.get(thread.team()).answerOrUnreachable();
    return threading.page(thread, null, "").orUnreachable() instanceof ApiResult.Answered(var page)
        ? page.getMessages().stream()
            .limit(1)
            .filter(self::wrote)
            .flatMap(CardAbove::shown)
            .findFirst()
        : Optional.empty();
  }

  private static Stream<Long> shown(com.slack.api.model.Message card) {
    return Objects.requireNonNullElse(card.getBlocks(), List.of()).stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .filter(ButtonElement.class::isInstance)
        .flatMap(button -> CaseRef.of(((ButtonElement) button).getValue()).stream())
        .map(CaseRef::number)
        .filter(number -> number > 0);
  }
}
