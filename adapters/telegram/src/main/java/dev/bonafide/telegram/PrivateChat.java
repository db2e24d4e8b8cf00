package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramSelf;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.telegram.event.HandedMessages;
import dev.bonafide.telegram.event.TelegramInbound;
import dev.bonafide.telegram.evidence.TypedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** The private chat with someone: what they handed in and typed. */
record PrivateChat(
    TelegramSelf self,
    CaseFiles cases,
    Earlier earlier,
    UserLanguages userLanguages,
    Function<TelegramRequest, MessageHandler> bots) {
  /** Parameter of the button that leads to the private chat from a group. */
  static final String LAST = "last";

  /** Whether typed words ask for something at once, and begin no case. */
  static boolean isOrder(String typed) {
    return TypedText.isCommand(typed)
        && !(CommandReader.read(typed) instanceof Command.Screen)
        && PastedWords.in(typed).isEmpty();
  }

  static boolean asksForLast(String typed) {
    String said = typed.startsWith("/") ? TelegramCommand.of(typed).said() : typed;
    return isOrder(said) && CommandReader.read(said) instanceof Command.Last;
  }

  /** A request with what someone brings; empty where they bring nothing. */
  Optional<PrivateChatRequest> request(Receipt receipt) {
    HandedMessages handed = HandedMessages.of(receipt);
    return handed.messages().isEmpty()
        ? Optional.empty()
        : Optional.of(PrivateChatRequest.of(receipt, handed, userLanguages));
  }

  /** The source of the answer to a request to screen; empty where none is made. */
  Optional<MessageHandler> bot(PrivateChatRequest request) {
    HandedMessages handed = request.handed();
    if (handed.end().startsWith("/cancel") || isCommand(handed)) {
      return Optional.empty();
    }
    String text = asked(request);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(bots.apply(request.spoken(text).after(earlier.near(request.receipt()))));
  }

  /** What they ask: in one line, where a verdict stands above it, or as words are read. */
  private String asked(PrivateChatRequest request) {
    HandedMessages handed = request.handed();
    List<String> typed = handed.hasEvidence() ? List.of() : handed.typed();
    return typed.size() == 1 && earlier.latest(request.receipt()).isPresent()
        ? below(typed.getFirst(), handed)
        : TypedText.of(handed).command();
  }

  private static String below(String line, HandedMessages handed) {
    Optional<Intent> plain = PlainWords.in(line, !handed.answersBot(), _ -> false);
    boolean isLine = PlainWords.isLine(line) || PastedWords.ask(line, _ -> false);
    if (plain.isEmpty() && (line.isBlank() || !isLine)) {
      return TypedText.of(handed).command();
    }
    return plain.filter(intent -> intent.is(Meaning.HELP)).map(_ -> "help").orElse(line);
  }

  private static boolean isCommand(HandedMessages handed) {
    return handed.messages().size() == 1 && command(handed).startsWith("/");
  }

  private static String command(HandedMessages handed) {
    Message only = handed.messages().getFirst();
    TelegramInbound.Written written = new TelegramInbound.Written(only);
    return written.asksToScreen() ? "" : written.typed();
  }

  UnitOfWork handed(PrivateChatRequest request) {
    HandedMessages handed = request.handed();
    if (handed.end().startsWith("/cancel")) {
      return request.told("dropped", handed.messages().size());
    }
    if (isCommand(handed)) {
      return command(request, TelegramCommand.of(command(handed)));
    }
    String text = asked(request);
    if (lacksCase(request, text)) {
      return request.told("no-case");
    }
    return TypedText.asksForHelp(text) && !PastedWords.isLong(text)
        ? request.told("help")
        : bot(request)
            .map(bot -> bot.work(request.receipt()))
            .orElseGet(() -> request.told("unclear"));
  }

  /** What was written is changed: the case that began with it rests on older words. */
  UnitOfWork edited(Receipt receipt, TelegramInbound.Written written) {
    Receipt first = new Receipt(written.firstKey(), receipt.address(), "", receipt.at());
    Command changed =
        new Command.SourceChanged(
            SourceState.CHANGED, Instant.EPOCH, Instant.MAX, ReplyKeys.of(first).first());
    TelegramRequest request =
        PrivateChatRequest.edited(receipt, written.message(), userLanguages)
            .spoken("")
            .pressing(InteractionTarget.onLatestCard(changed, 0), TelegramRequest.Menu.USUAL);
    return bots.apply(request).work(receipt);
  }

  /** What was said in a meeting that they named, as if they handed it in now. */
  UnitOfWork arrived(Receipt receipt, dev.bonafide.conversation.Message arrived) {
    TelegramPlace place = TelegramPlace.of(receipt.address());
    TelegramRequest request =
        TelegramRequest.of(arrived.asker(), receipt.at(), userLanguages.of(place))
            .pressing(Objects.requireNonNull(arrived.aim()), TelegramRequest.Menu.USUAL);
    return bots.apply(request).work(receipt);
  }

  Optional<OutboundReply> apology(PrivateChatRequest request) {
    return bot(request)
        .map(bot -> bot.apology(request.receipt()))
        .orElseGet(() -> Optional.of(request.reply("sorry")));
  }

  private UnitOfWork command(PrivateChatRequest request, TelegramCommand typed) {
    return switch (typed.name()) {
      case "start" -> started(request, typed.said());
      case "help" -> request.told("help");
      case "new" -> request.told("new");
      case "cancel" -> request.told("nothing-waits");
      case "language" -> new LanguageChooser(userLanguages).work(request, typed);
      case "delete" -> new Erasing(cases, earlier, bots).work(request, typed);
      case "status" ->
          bots.apply(
                  request
                      .spoken("status")
                      .with(TelegramMessages.groups(self.get().hearsAll(), request.book())))
              .work(request.receipt());
      default -> said(request, typed.said());
    };
  }

  /** Shows the verdict that could not be told in a group to someone who comes by its button. */
  private UnitOfWork started(PrivateChatRequest request, String text) {
    return text.equals(LAST) && earlier.latest(request.receipt()).isPresent()
        ? said(request, LAST)
        : request.told("welcome");
  }

  private UnitOfWork said(PrivateChatRequest request, String text) {
    if (lacksCase(request, text)) {
      return request.told("no-case");
    }
    return isOrder(text)
        ? bots.apply(request.spoken(text)).work(request.receipt())
        : request.told("unclear");
  }

  private boolean lacksCase(PrivateChatRequest request, String text) {
    return TypedText.needsCase(text) && earlier.latest(request.receipt()).isEmpty();
  }

  /**
   * A command as Telegram marks it, such as {@code /delete@bonafide_bot 12}.
   *
   * @param name in lower case, without sign and bot
   * @param rest what stands behind it
   */
  record TelegramCommand(String name, String rest) {

    static TelegramCommand of(String words) {
      String[] parts = words.split("\\s+", 2);
      String name = parts[0].substring(1).split("@", 2)[0].toLowerCase(java.util.Locale.ROOT);
      return new TelegramCommand(name, parts.length > 1 ? parts[1].strip() : "");
    }

    /** As someone would say it in words. */
    String said() {
      return name.equals("start") && rest.equals(LAST)
          ? LAST
          : (name.replace('_', ' ') + " " + rest).strip();
    }

    /** The number behind it; 0 where there is none. */
    long number() {
      return rest.matches("[0-9]{1,15}") ? Long.parseLong(rest) : 0;
    }
  }
}
