package dev.bonafide.telegram.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import dev.bonafide.mail.Receipt;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramResponses;
import dev.bonafide.text.Fingerprint;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What an update says, as far as the bot cares. */
public sealed interface TelegramInbound {
  /** Command to screen something. */
  String CHECK = "/check";

  /** Commands that belong to what was sent before them. */
  Set<String> ENDING = Set.of("/new", "/cancel");

  /** The chat in whose order it stands. */
  TelegramPlace place();

  /** The same for every delivery of it, and for nothing else. */
  String key();

  /** Written in the private chat with someone; also a change of what was written. */
  public record Written(Message message) implements TelegramInbound {
    @Override
    public TelegramPlace place() {
      return new TelegramPlace(message.getChatId());
    }

    @Override
    public String key() {
      return keyOf(message);
    }

    public boolean isEdited() {
      return message.getEditDate() != null;
    }

    /** Its key before it was changed. */
    public String firstKey() {
      return keyOf(message, 0);
    }

    /** As typed by the one who writes; empty for a forward. */
    public String typed() {
      return message.getForwardOrigin() != null ? "" : words(message);
    }

    public boolean isCommand() {
      return typed().startsWith("/");
    }

    /** Whether it is a command to screen what comes with it, before it, or behind it. */
    public boolean asksToScreen() {
      return screens(typed());
    }

    /** Whether it is a command that belongs to what was sent before it, and ends that. */
    public boolean ends() {
      return ENDING.contains(name(typed()));
    }
  }

  /** Said in a group. */
  public record InGroup(Message message) implements TelegramInbound {
    @Override
    public TelegramPlace place() {
      return new TelegramPlace(message.getChatId());
    }

    @Override
    public String key() {
      return keyOf(message);
    }

    /** Whether it may be meant for the bot, as far as can be told without its name. */
    public boolean maySpeakTo(long bot) {
      boolean reply = HandedMessages.isBy(bot, message.getReplyToMessage());
      String words = words(message);
      return reply || words.startsWith("/") || words.contains("@");
    }
  }

  /**
   * Asked in a group by someone who is to be answered there alone: with {@code /check}, by naming a
   * bot in an answer to someone or beside a pasted text, or with anything that only the bot can
   * see. It belongs to their private chat.
   */
  public record Aside(Message message) implements TelegramInbound {
    /** Name of a bot, which Telegram has all end so. */
    private static final Pattern BOT = Pattern.compile("@\\w+(?i:bot)\\b");

    /** More than a question has, in UTF-16 units. */
    private static final int PASTED = 200;

    @Override
    public TelegramPlace place() {
      return new TelegramPlace(message.getFrom().getId());
    }

    /** Ephemeral messages all have the number 0 beside their own. */
    @Override
    public String key() {
      return message.hasEphemeralMessageId()
          ? "e:%d:%d:%d"
              .formatted(message.getChatId(), message.getEphemeralMessageId(), message.getDate())
          : keyOf(message);
    }

    /** Whether it asks to screen, whichever bot is called. */
    public boolean isCheck() {
      return screens(words(message)) || isNamed();
    }

    /** Whether a bot of this name is called, or none by its name. */
    public boolean calls(String name) {
      String words = isNamed() ? words(message) : words(message).split("\\s", 2)[0];
      return !BOT.matcher(words).find()
          || words.toLowerCase(Locale.ROOT).contains("@" + name.toLowerCase(Locale.ROOT));
    }

    /** Whether a bot is named where there is something that it may be asked about. */
    private boolean isNamed() {
      String words = words(message);
      return !words.startsWith("/") && BOT.matcher(words).find() && (isPasted(words) || hasAbove());
    }

    /** Whether words hold more than a question. */
    static boolean isPasted(String words) {
      return words.length() > PASTED;
    }

    private boolean hasAbove() {
      Message above = message.getReplyToMessage();
      return above != null
          && !HandedMessages.isTopic(above)
          && (above.getFrom() == null || !Boolean.TRUE.equals(above.getFrom().getIsBot()));
    }

    /** Who speaks as the group or as a channel cannot be told anything alone. */
    private boolean isByPerson() {
      return message.getFrom() != null
          && !Boolean.TRUE.equals(message.getFrom().getIsBot())
          && message.getSenderChat() == null;
    }
  }

  /** A button was pressed. */
  public record Pressed(CallbackQuery query) implements TelegramInbound {
    @Override
    public TelegramPlace place() {
      return new TelegramPlace(
          isAside() ? query.getFrom().getId() : query.getMessage().getChatId());
    }

    /** Whether it stands under what one person of a group was told alone. */
    public boolean isAside() {
      return query.getMessage() instanceof Message under && under.hasEphemeralMessageId();
    }

    /** Whether the one who pressed is the one who was told what stands above the button. */
    public boolean isOfReceiver() {
      long by = query.getFrom().getId();
      if (query.getMessage() instanceof Message under && under.hasEphemeralMessageId()) {
        return under.hasReceiverUser() && under.getReceiverUser().getId() == by;
      }
      return query.getMessage().getChatId() == by;
    }

    @Override
    public String key() {
      return "c:" + query.getId();
    }
  }

  /**
   * Asked from a chat that the bot is not in.
   *
   * @param guest whether a message was answered there, rather than the bot's name typed
   */
  public record Asked(String query, User by, boolean guest) implements TelegramInbound {
    @Override
    public TelegramPlace place() {
      return new TelegramPlace(by.getId());
    }

    @Override
    public String key() {
      return "q:" + query;
    }
  }

  /** No one listened for longer than Telegram keeps what is written. */
  public record Outage(TelegramPlace place, String key, Instant from, Instant until)
      implements TelegramInbound {
    private static final String NAME = "bonafide_outage";

    /** As it is kept in place of an update. */
    static String payload(Instant from, Instant until) {
      ObjectNode outage = TelegramResponses.JSON.createObjectNode();
      outage
          .putObject(NAME)
          .put("from", from.getEpochSecond())
          .put("until", until.getEpochSecond());
      return outage.toString();
    }

    public static Optional<Outage> of(Receipt receipt) {
      JsonNode outage = HandedMessages.tree(receipt.payload()).path(NAME);
      return outage.isMissingNode()
          ? Optional.empty()
          : Optional.of(
              new Outage(
                  TelegramPlace.of(receipt.address()),
                  receipt.key(),
                  Instant.ofEpochSecond(outage.path("from").asLong()),
                  Instant.ofEpochSecond(outage.path("until").asLong())));
    }

    /** What was written before may never have come. */
    public Instant lost() {
      return until.minus(Outages.KEPT);
    }
  }

  /** No one can tell. */
  public record Unreadable(String key) implements TelegramInbound {
    @Override
    public TelegramPlace place() {
      return new TelegramPlace(0);
    }
  }

  /** Nothing that the bot deals with. */
  public record Nothing() implements TelegramInbound {
    @Override
    public TelegramPlace place() {
      return new TelegramPlace(0);
    }

    @Override
    public String key() {
      return "";
    }
  }

  public static TelegramInbound of(JsonNode update) {
    try {
      return sorted(TelegramResponses.JSON.treeToValue(update, Update.class));
    } catch (JsonProcessingException | RuntimeException unreadable) {
      return new Unreadable("u:" + Fingerprint.of(update.toString()));
    }
  }

  private static TelegramInbound sorted(Update update) {
    Message message = update.hasEditedMessage() ? update.getEditedMessage() : update.getMessage();
    if (message != null) {
      return said(message);
    }
    if (update.hasCallbackQuery()) {
      return update.getCallbackQuery().getMessage() == null
          ? new Nothing()
          : new Pressed(update.getCallbackQuery());
    }
    if (update.hasInlineQuery()) {
      var query = update.getInlineQuery();
      return new Asked(query.getId(), query.getFrom(), false);
    }
    Message guest = update.getGuestMessage();
    return guest != null && guest.getGuestQueryId() != null
        ? new Asked(guest.getGuestQueryId(), guest.getFrom(), true)
        : new Nothing();
  }

  private static TelegramInbound said(Message message) {
    return switch (message.getChat().getType()) {
      case "private" -> new Written(message);
      case "group", "supergroup" ->
          message.getEditDate() == null ? saidInGroup(message) : new Nothing();
      default -> new Nothing();
    };
  }

  private static TelegramInbound saidInGroup(Message message) {
    boolean unseen = message.hasEphemeralMessageId();
    Aside aside = new Aside(message);
    if (aside.isByPerson() && (unseen || aside.isCheck())) {
      return aside;
    }
    return unseen ? new Nothing() : new InGroup(message);
  }

  private static String keyOf(Message message) {
    Integer edited = message.getEditDate();
    return keyOf(message, edited == null ? 0 : edited);
  }

  private static String keyOf(Message message, int edited) {
    return "m:%d:%d:%d:%d"
        .formatted(message.getChatId(), message.getMessageId(), message.getDate(), edited);
  }

  /** A command as it is typed, in lower case; all of the first word where it is none. */
  static String name(String words) {
    return words.split("[@\\s]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static boolean screens(String words) {
    return name(words).equals(CHECK);
  }

  /** Words as someone says them without a sign: the same where they are no command to screen. */
  static String spoken(String words) {
    return screens(words) ? words.replaceFirst("^\\S+", CHECK.substring(1)) : words;
  }

  /** The text, or what stands under a picture or file. */
  public static String words(Message message) {
    String text = message.getText() == null ? message.getCaption() : message.getText();
    return text == null ? "" : text.strip();
  }
}
