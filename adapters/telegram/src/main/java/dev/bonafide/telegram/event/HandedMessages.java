package dev.bonafide.telegram.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.conversation.Asker;
import dev.bonafide.mail.Receipt;
import dev.bonafide.telegram.api.TelegramResponses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;

/**
 * What someone handed in with one or several messages of their private chat, in the order in which
 * it was said where it came from.
 *
 * @param messages each as it was changed last
 * @param end name of a command that ended it; empty for none
 */
public record HandedMessages(List<Message> messages, String end) {
  public HandedMessages {
    messages = List.copyOf(messages);
  }

  public static final HandedMessages NOTHING = new HandedMessages(List.of(), "");

  /** Whether a receipt is several in one. */
  public static boolean isJoined(Receipt receipt) {
    return receipt.payload().startsWith("[");
  }

  public static HandedMessages of(Receipt receipt) {
    Map<Integer, Message> messages = new LinkedHashMap<>();
    String end = "";
    JsonNode payload = tree(receipt.payload());
    for (JsonNode update : payload.isArray() ? payload : List.of(payload)) {
      if (TelegramInbound.of(update) instanceof TelegramInbound.Written written) {
        Message message = written.message();
        if (payload.isArray() && isApart(written)) {
          end = written.ends() ? TelegramInbound.name(written.typed()) : end;
        } else if (!written.isEdited() || messages.containsKey(message.getMessageId())) {
          messages.put(message.getMessageId(), message);
        }
      }
    }
    List<Message> sorted = new ArrayList<>(messages.values());
    sorted.sort(Comparator.comparing(HandedMessages::said).thenComparing(Message::getMessageId));
    return new HandedMessages(sorted, end);
  }

  private static boolean isApart(TelegramInbound.Written written) {
    return written.isCommand() && !written.asksToScreen();
  }

  /** Commands among what is several in one that ask for something else, each as it came. */
  public static List<Receipt> others(Receipt receipt) {
    List<Receipt> others = new ArrayList<>();
    JsonNode payload = tree(receipt.payload());
    for (JsonNode update : payload.isArray() ? payload : List.<JsonNode>of()) {
      if (TelegramInbound.of(update) instanceof TelegramInbound.Written written
          && isApart(written)
          && !written.ends()) {
        others.add(new Receipt(written.key(), receipt.address(), update.toString(), receipt.at()));
      }
    }
    return others;
  }

  /**
   * The message that a command in a group answers, as if the one who gives the command had
   * forwarded it, and what comes with the command: words behind it, a pasted text, a picture, or a
   * file. Nothing where it neither answers a message nor comes with any of these.
   *
   * @param bot own id, whose messages are no evidence
   */
  public static HandedMessages with(Message command, long bot) {
    List<Message> handed = new ArrayList<>();
    Message above = command.getReplyToMessage();
    if (above != null && !above.hasEphemeralMessageId() && !isBy(bot, above) && !isTopic(above)) {
      if (above.getForwardOrigin() == null) {
        above.setForwardOrigin(ForwardOrigins.writer(above));
      }
      handed.add(above);
    }
    String words = TelegramInbound.words(command);
    boolean saysMore = words.chars().anyMatch(Character::isWhitespace);
    if (!command.hasText()
        || (saysMore && (!handed.isEmpty() || TelegramInbound.Aside.isPasted(words)))) {
      handed.add(command);
    }
    return new HandedMessages(handed, "");
  }

  /** Whether it is what every message of a topic answers that answers no other. */
  static boolean isTopic(Message message) {
    return message.getForumTopicCreated() != null;
  }

  /** Whether someone wrote a message; not where there is none. */
  public static boolean isBy(long person, @Nullable Message message) {
    return message != null && message.getFrom() != null && message.getFrom().getId() == person;
  }

  public static JsonNode tree(String payload) {
    try {
      return TelegramResponses.JSON.readTree(payload);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not an update", broken);
    }
  }

  /** When it was said where it comes from, in seconds. */
  private static Integer said(Message message) {
    MessageOrigin origin = message.getForwardOrigin();
    return origin == null ? message.getDate() : ForwardOrigins.of(origin).date();
  }

  /** The message that came first. */
  public Message first() {
    return messages.stream().min(Comparator.comparing(Message::getMessageId)).orElseThrow();
  }

  Asker asker() {
    return asker(first().getFrom());
  }

  public static Asker asker(User user) {
    String last = user.getLastName() == null ? "" : " " + user.getLastName();
    String name = Objects.requireNonNullElse(user.getFirstName(), "") + last;
    return new Asker(Long.toString(user.getId()), name.isBlank() ? "somebody" : name);
  }

  /** What the person typed themselves, in order. */
  public List<String> typed() {
    return messages.stream()
        .filter(message -> message.getForwardOrigin() == null)
        .map(TelegramInbound::words)
        .map(TelegramInbound::spoken)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Whether it answers something that a bot said, which in a private chat is this one. */
  public boolean answersBot() {
    Message above = messages.size() == 1 ? messages.getFirst().getReplyToMessage() : null;
    return above != null
        && above.getFrom() != null
        && Boolean.TRUE.equals(above.getFrom().getIsBot());
  }

  /** Whether there is anything but typed words. */
  public boolean hasEvidence() {
    return messages.stream()
        .anyMatch(message -> message.getForwardOrigin() != null || !message.hasText());
  }
}
