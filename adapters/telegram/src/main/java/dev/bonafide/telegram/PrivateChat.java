package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.telegram.api.Self;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.telegram.event.Handed;
import dev.bonafide.telegram.event.TelegramInbound;
import dev.bonafide.telegram.evidence.TypedText;
import java.util.Optional;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** The private chat with somebody: what they handed in and typed. */
final class PrivateChat {
  private final Self self;
  private final Earlier earlier;
  private final UserLanguages tongues;
  private final LanguageChooser choosing;
  private final Erasing erasing;
  private final Function<TelegramRequest, MessageHandler> bots;

  PrivateChat(
      Self self, CaseFiles cases, Earlier earlier, UserLanguages tongues, Function<TelegramRequest, MessageHandler> bots) {
    this.self = self;
    this.earlier = earlier;
    this.tongues = tongues;
    this.choosing = new LanguageChooser(tongues);
    this.erasing = new Erasing(cases, earlier, bots);
    this.bots = bots;
  }

  /** Whether typed words ask for something at once, and begin no case. */
  static boolean isOrder(String typed) {
    return TypedText.isCommand(typed) && !(CommandReader.read(typed) instanceof Command.Screen);
  }

  static boolean asksForLast(String typed) {
    String said = typed.startsWith("/") ? TelegramCommand.of(typed).said() : typed;
    return isOrder(said) && CommandReader.read(said) instanceof Command.Last;
  }

  /** Whoever answers a request to screen; empty where none is made. */
  Optional<MessageHandler> bot(Receipt receipt) {
    Handed handed = Handed.of(receipt);
    return handed.messages().isEmpty() ? Optional.empty() : bot(PrivateChatRequest.of(receipt, handed, tongues));
  }

  private Optional<MessageHandler> bot(PrivateChatRequest visit) {
    Handed handed = visit.handed();
    if (handed.end().startsWith("/cancel") || isCommand(handed)) {
      return Optional.empty();
    }
    String text = TypedText.of(handed).command();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(bots.apply(visit.spoken(text).after(earlier.near(visit.receipt()))));
  }

  private static boolean isCommand(Handed handed) {
    return handed.messages().size() == 1 && command(handed).startsWith("/");
  }

  private static String command(Handed handed) {
    Message only = handed.messages().getFirst();
    return only.getForwardOrigin() == null ? TelegramInbound.words(only) : "";
  }

  UnitOfWork handed(Receipt receipt) {
    Handed handed = Handed.of(receipt);
    return handed.messages().isEmpty() ? UnitOfWork.NOTHING : handed(PrivateChatRequest.of(receipt, handed, tongues));
  }

  private UnitOfWork handed(PrivateChatRequest visit) {
    Handed handed = visit.handed();
    if (handed.end().startsWith("/cancel")) {
      return visit.told("dropped", handed.messages().size());
    }
    if (isCommand(handed)) {
      return command(visit, TelegramCommand.of(command(handed)));
    }
    String text = TypedText.of(handed).command();
    if (lacksCase(visit, text)) {
      return visit.told("no-case");
    }
    return TypedText.asksForHelp(text)
        ? visit.told("help")
        : bot(visit).map(bot -> bot.work(visit.receipt())).orElseGet(() -> visit.told("unclear"));
  }

  Optional<OutboundReply> apology(Receipt receipt) {
    Handed handed = Handed.of(receipt);
    if (handed.messages().isEmpty()) {
      return Optional.empty();
    }
    PrivateChatRequest visit = PrivateChatRequest.of(receipt, handed, tongues);
    return bot(visit)
        .map(bot -> bot.apology(receipt))
        .orElseGet(() -> Optional.of(visit.reply("sorry")));
  }

  private UnitOfWork command(PrivateChatRequest visit, TelegramCommand typed) {
    return switch (typed.name()) {
      case "start" -> visit.told("welcome");
      case "help" -> visit.told("help");
      case "new" -> visit.told("new");
      case "cancel" -> visit.told("nothing-waits");
      case "language" -> choosing.work(visit, typed);
      case "delete" -> erasing.work(visit, typed);
      case "status" ->
          bots.apply(
                  visit.spoken("status").with(TelegramMessages.groups(self.get().hearsAll(), visit.book())))
              .work(visit.receipt());
      default -> said(visit, typed.said());
    };
  }

  private UnitOfWork said(PrivateChatRequest visit, String text) {
    if (lacksCase(visit, text)) {
      return visit.told("no-case");
    }
    return isOrder(text)
        ? bots.apply(visit.spoken(text)).work(visit.receipt())
        : visit.told("unclear");
  }

  private boolean lacksCase(PrivateChatRequest visit, String text) {
    return TypedText.needsCase(text) && earlier.latest(visit.receipt()).isEmpty();
  }
}
