package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.Command;
import dev.bonafide.conversation.CommandReader;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** The private chat with somebody: what they handed in, typed and pressed. */
final class PrivateChat {
  private static final Handed NOTHING = new Handed(List.of(), "");

  private final TelegramConnection connection;
  private final Self self;
  private final CaseFiles cases;
  private final Function<Spoken, Clerk> bots;

  PrivateChat(
      TelegramConnection connection, Self self, CaseFiles cases, Function<Spoken, Clerk> bots) {
    this.connection = connection;
    this.self = self;
    this.cases = cases;
    this.bots = bots;
  }

  /** Whether typed words ask for something at once, and begin no case. */
  static boolean isOrder(String typed) {
    return Wording.isCommand(typed) && !(CommandReader.read(typed) instanceof Command.Screen);
  }

  static boolean asksForLast(String typed) {
    String said = typed.startsWith("/") ? Typed.of(typed).said() : typed;
    return isOrder(said) && CommandReader.read(said) instanceof Command.Last;
  }

  /** Whoever answers a request to screen; empty where none is made. */
  Optional<Clerk> bot(Receipt receipt) {
    Handed handed = Handed.of(receipt);
    if (handed.messages().isEmpty() || handed.end().startsWith("/cancel") || isCommand(handed)) {
      return Optional.empty();
    }
    Spoken spoken = spoken(receipt, handed, Wording.of(handed).command());
    return spoken.text().isEmpty() ? Optional.empty() : Optional.of(bots.apply(spoken));
  }

  private static boolean isCommand(Handed handed) {
    return handed.messages().size() == 1 && command(handed).startsWith("/");
  }

  private static String command(Handed handed) {
    Message only = handed.messages().getFirst();
    return only.getForwardOrigin() == null ? Incoming.words(only) : "";
  }

  private static Spoken spoken(Receipt receipt, Handed handed, String text) {
    Message first = handed.first();
    return new Spoken(
        Place.of(receipt.address()),
        handed.asker(),
        text,
        Instant.ofEpochSecond(first.getDate()),
        first.getMessageId(),
        handed);
  }

  Work handed(Receipt receipt) {
    Handed handed = Handed.of(receipt);
    if (handed.messages().isEmpty()) {
      return Work.NOTHING;
    }
    if (handed.end().startsWith("/cancel")) {
      return told(receipt, handed, Sayings.dropped(handed.messages().size()));
    }
    if (isCommand(handed)) {
      return command(receipt, handed, Typed.of(command(handed)));
    }
    String text = Wording.of(handed).command();
    if (needsCase(text) && latest(receipt).isEmpty()) {
      return told(receipt, handed, List.of(Sayings.NO_CASE));
    }
    return Wording.asksForHelp(text)
        ? told(receipt, handed, Sayings.HELP)
        : bot(receipt)
            .map(bot -> bot.work(receipt))
            .orElseGet(() -> told(receipt, handed, Sayings.UNCLEAR));
  }

  Optional<Reply> apology(Receipt receipt) {
    Handed handed = Handed.of(receipt);
    Optional<Clerk> bot = handed.messages().isEmpty() ? Optional.empty() : bot(receipt);
    return bot.isPresent()
        ? bot.get().apology(receipt)
        : Optional.of(Keys.answer(receipt, card(Sayings.SORRY, 0)));
  }

  private Work command(Receipt receipt, Handed handed, Typed typed) {
    return switch (typed.name()) {
      case "start" -> told(receipt, handed, Sayings.WELCOME);
      case "help" -> told(receipt, handed, Sayings.HELP);
      case "new" -> told(receipt, handed, Sayings.NEW);
      case "cancel" -> told(receipt, handed, Sayings.NOTHING_WAITS);
      case "language" -> told(receipt, handed, Sayings.LANGUAGE);
      case "delete" -> delete(receipt, handed, typed);
      case "status" ->
          bots.apply(spoken(receipt, handed, "status").with(Sayings.groups(self.get().hearsAll())))
              .work(receipt);
      default -> said(receipt, handed, typed.said());
    };
  }

  private Work said(Receipt receipt, Handed handed, String text) {
    if (needsCase(text) && latest(receipt).isEmpty()) {
      return told(receipt, handed, List.of(Sayings.NO_CASE));
    }
    return isOrder(text)
        ? bots.apply(spoken(receipt, handed, text)).work(receipt)
        : told(receipt, handed, Sayings.UNCLEAR);
  }

  private static boolean needsCase(String text) {
    return switch (CommandReader.read(text)) {
      case Command.Last _,
          Command.Explain _,
          Command.Open _,
          Command.AddAnswer _,
          Command.AddNote _,
          Command.Rule _,
          Command.Conclude _,
          Command.Undo _,
          Command.Delete _ ->
          true;
      case Command.Screen _,
          Command.Settings _,
          Command.Overview _,
          Command.DryRun _,
          Command.Status _,
          Command.Help _,
          Command.Privacy _,
          Command.Unclear _ ->
          false;
    };
  }

  private Work delete(Receipt receipt, Handed handed, Typed typed) {
    Optional<CaseHistory> latest = latest(receipt);
    if (typed.number() != 0 && latest.stream().noneMatch(one -> has(one, typed.number()))) {
      return deleteOlder(receipt, handed, typed.number());
    }
    if (latest.isEmpty()) {
      return told(receipt, handed, List.of(Sayings.NO_CASE));
    }
    String text = typed.number() != 0 ? "delete" : typed.said();
    Spoken spoken = spoken(receipt, handed, text);
    boolean asks = text.equals("delete");
    return bots.apply(asks ? spoken.with(Buttons.erasing(latest.get().id().number())) : spoken)
        .work(receipt);
  }

  private static boolean has(CaseHistory history, long number) {
    return history.id().number() == number;
  }

  private Work deleteOlder(Receipt receipt, Handed handed, long number) {
    CaseId id = new CaseId(receipt.address().tenant(), number);
    if (cases.find(id).isEmpty()) {
      return told(receipt, handed, Sayings.noCase(number));
    }
    return () -> {
      cases.erase(id, handed.asker().id(), receipt.at());
      return List.of(
          Keys.answer(receipt, card(Sayings.erased(number), handed.first().getMessageId())));
    };
  }

  private Optional<CaseHistory> latest(Receipt receipt) {
    return cases.latest(receipt.address().tenant(), receipt.address().conversation());
  }

  private static Work told(Receipt receipt, Handed handed, List<String> said) {
    Card card = card(said, handed.first().getMessageId());
    return () -> List.of(Keys.answer(receipt, card));
  }

  private static Card card(List<String> said, int about) {
    return Card.words(CardText.plain(said), about);
  }

  /** Buttons stand under what one person was told; whoever else presses them changes nothing. */
  Work pressed(Receipt receipt, CallbackQuery query) {
    Place place = Place.of(receipt.address());
    Optional<Press> press = Press.of(query.getData() == null ? "" : query.getData());
    if (query.getFrom().getId() != place.chat()) {
      return answered(query, Sayings.NOT_YOURS);
    }
    if (press.isEmpty()) {
      return answered(query, Sayings.UNKNOWN_BUTTON);
    }
    Optional<CaseHistory> latest = latest(receipt);
    if (latest.isPresent() && !has(latest.get(), press.get().caseNumber())) {
      return answered(query, Sayings.older(press.get().caseNumber(), latest.get().id().number()));
    }
    Work _ = answered(query, "");
    Spoken spoken =
        new Spoken(
            place,
            Handed.asker(query.getFrom()),
            press.get().typed(),
            receipt.at(),
            query.getMessage().getMessageId(),
            NOTHING);
    boolean asks = press.get().act() == Press.Act.DELETE && latest.isPresent();
    return bots.apply(asks ? spoken.with(Buttons.erasing(press.get().caseNumber())) : spoken)
        .work(receipt);
  }

  /** Stops the waiting sign on the button. Whether that was in time makes no difference. */
  private Work answered(CallbackQuery query, String words) {
    Outcome<?> _ =
        connection.call(
            AnswerCallbackQuery.builder().callbackQueryId(query.getId()).text(words).build());
    return Work.NOTHING;
  }
}
