package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.mail.Burst;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.telegram.api.DocumentFetcher;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.TelegramSelf;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.event.HandedMessages;
import dev.bonafide.telegram.event.TelegramInbound;
import dev.bonafide.telegram.inbound.PollWatermark;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Works on what came in from Telegram: puts bursts together, answers of itself what concerns
 * Telegram alone, and gives the rest to the bot.
 */
public final class TelegramMessageHandler implements MessageHandler {
  /** Times as people read them in every language. */
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PollWatermark watermark;
  private final Drafts drafts;
  private final UserLanguages userLanguages;
  private final PrivateChat chat;
  private final TelegramButtonHandler buttons;
  private final GroupChatHandler groupChats;

  /**
   * @param drafts show people in their private chats what is done
   * @param bot answers what is said on a platform
   */
  public TelegramMessageHandler(
      TelegramConnection connection,
      PollWatermark watermark,
      Drafts drafts,
      CaseFiles cases,
      Tenants tenants,
      AttachmentReader attachmentReader,
      Function<Platform, MessageHandler> bot) {
    this.watermark = watermark;
    this.drafts = drafts;
    TelegramSelf self = new TelegramSelf(connection);
    DocumentFetcher files = new DocumentFetcher(connection);
    this.userLanguages = new UserLanguages(tenants);
    Earlier earlier = new Earlier(cases);
    Function<TelegramRequest, MessageHandler> bots =
        spoken -> bot.apply(new TelegramPlatform(files, attachmentReader, spoken));
    this.chat = new PrivateChat(self, cases, earlier, userLanguages, bots);
    this.groupChats = new GroupChatHandler(connection, self, userLanguages);
    this.buttons =
        new TelegramButtonHandler(connection, cases, earlier, userLanguages, groupChats, bots);
  }

  /** Telegram where no one speaks. */
  public static Platform silent(TelegramConnection connection, AttachmentReader attachmentReader) {
    return TelegramPlatform.silent(connection, attachmentReader);
  }

  private static TelegramInbound incoming(Receipt receipt) {
    return HandedMessages.isJoined(receipt) || ArrivedTranscript.isOne(receipt)
        ? new TelegramInbound.Nothing()
        : TelegramInbound.Outage.of(receipt)
            .<TelegramInbound>map(outage -> outage)
            .orElseGet(() -> TelegramInbound.of(HandedMessages.tree(receipt.payload())));
  }

  @Override
  public Optional<Burst> burst(Receipt receipt) {
    return incoming(receipt) instanceof TelegramInbound.Written written && opensBurst(written)
        ? Optional.of(new ForwardBurst(receipt, watermark))
        : Optional.empty();
  }

  private static boolean opensBurst(TelegramInbound.Written written) {
    boolean evidence = written.message().getForwardOrigin() != null || !written.message().hasText();
    return !written.isEdited()
        && (!written.isCommand() || written.asksToScreen())
        && (evidence || !PrivateChat.isOrder(written.typed()));
  }

  @Override
  public Recall recall(Receipt receipt) {
    return switch (incoming(receipt)) {
      case TelegramInbound.Written written when written.isEdited() -> Recall.NOTHING;
      case TelegramInbound.Written written when PrivateChat.asksForLast(written.typed()) ->
          Recall.INSTEAD;
      case TelegramInbound.Written _, TelegramInbound.Aside _, TelegramInbound.Pressed _ ->
          Recall.FIRST;
      default -> Recall.NOTHING;
    };
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return brought(receipt).flatMap(chat::bot).flatMap(bot -> bot.acknowledgement(receipt));
  }

  /** A request to screen; empty where nothing comes that could be screened. */
  private Optional<PrivateChatRequest> brought(Receipt receipt) {
    TelegramInbound incoming = incoming(receipt);
    return incoming instanceof TelegramInbound.Aside aside
        ? groupChats.request(receipt, aside).filter(one -> !one.handed().messages().isEmpty())
        : isHanded(receipt, incoming) ? chat.request(receipt) : Optional.empty();
  }

  private static boolean isHanded(Receipt receipt, TelegramInbound incoming) {
    return HandedMessages.isJoined(receipt) || incoming instanceof TelegramInbound.Written;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<Message> arrived = ArrivedTranscript.message(receipt);
    if (arrived.isPresent()) {
      return chat.arrived(receipt, arrived.get());
    }
    return HandedMessages.isJoined(receipt) ? handed(receipt) : work(receipt, incoming(receipt));
  }

  private UnitOfWork work(Receipt receipt, TelegramInbound incoming) {
    return switch (incoming) {
      case TelegramInbound.Written written when written.isEdited() -> chat.edited(receipt, written);
      case TelegramInbound.Written _ -> handed(receipt);
      case TelegramInbound.Pressed pressed -> buttons.work(receipt, pressed);
      case TelegramInbound.Aside aside -> aside(receipt, aside);
      case TelegramInbound.InGroup(var message) -> groupChats.inGroup(receipt, message);
      case TelegramInbound.Asked asked -> groupChats.asked(asked);
      case TelegramInbound.Outage outage -> told(receipt, outage);
      case TelegramInbound.Unreadable _ -> throw new IllegalArgumentException("cannot be read");
      case TelegramInbound.Nothing _ -> UnitOfWork.NOTHING;
    };
  }

  /** Joins what was brought and each command that came meanwhile and asks for something else. */
  private UnitOfWork handed(Receipt receipt) {
    List<UnitOfWork> all =
        Stream.concat(
                HandedMessages.others(receipt).stream().map(this::work),
                chat
                    .request(receipt)
                    .map(one -> drafts.during(one, () -> chat.handed(one)))
                    .stream())
            .toList();
    return () -> all.stream().flatMap(one -> one.carryOut().stream()).toList();
  }

  /** Answers someone alone; says how to ask where the command answers no message. */
  private UnitOfWork aside(Receipt receipt, TelegramInbound.Aside aside) {
    return groupChats
        .request(receipt, aside)
        .map(
            one ->
                one.handed().messages().isEmpty()
                    ? one.told(GroupChatHandler.HOW)
                    : chat.handed(one))
        .orElse(UnitOfWork.NOTHING);
  }

  private UnitOfWork told(Receipt receipt, TelegramInbound.Outage outage) {
    List<String> said =
        userLanguages
            .of(outage.place())
            .paragraphs(
                "outage",
                MINUTES.format(outage.from()),
                MINUTES.format(outage.until()),
                MINUTES.format(outage.lost()));
    return () ->
        List.of(TelegramReplies.answer(receipt, TelegramReply.words(CardText.plain(said), 0)));
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return brought(receipt).flatMap(chat::apology);
  }
}
