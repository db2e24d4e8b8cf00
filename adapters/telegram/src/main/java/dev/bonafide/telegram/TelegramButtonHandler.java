package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPress;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.card.TelegramButtons;
import dev.bonafide.telegram.event.HandedMessages;
import dev.bonafide.telegram.event.TelegramInbound;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Does what buttons say. They stand under what one person was told; no one else changes a thing.
 */
record TelegramButtonHandler(
    TelegramConnection connection,
    CaseFiles cases,
    Earlier earlier,
    UserLanguages userLanguages,
    GroupChatHandler groups,
    Function<TelegramRequest, MessageHandler> bots) {
  /** Menus that stand below the card from then on. */
  private static final Map<TelegramPress.Act, TelegramRequest.Menu> MENUS =
      Map.of(
          TelegramPress.Act.RULE, TelegramRequest.Menu.RULINGS,
          TelegramPress.Act.MORE, TelegramRequest.Menu.MORE,
          TelegramPress.Act.BACK, TelegramRequest.Menu.USUAL);

  UnitOfWork work(Receipt receipt, TelegramInbound.Pressed pressed) {
    CallbackQuery query = pressed.query();
    Phrasebook book = userLanguages.of(query.getFrom());
    Optional<TelegramPress> press =
        TelegramPress.of(query.getData() == null ? "" : query.getData());
    if (!pressed.isOfReceiver()) {
      return answered(query, book.say("not-yours"));
    }
    if (press.isEmpty()) {
      return answered(query, book.say("unknown-button"));
    }
    PrivateChatRequest request =
        PrivateChatRequest.pressed(receipt, query, book, groups.pressed(pressed, book));
    return press.get().act() == TelegramPress.Act.LANGUAGE
        ? language(request, query, press.get())
        : onCase(request, query, press.get());
  }

  private UnitOfWork language(
      PrivateChatRequest request, CallbackQuery query, TelegramPress press) {
    UnitOfWork _ = answered(query, "");
    return new LanguageChooser(userLanguages).chosen(request, press.about());
  }

  private UnitOfWork onCase(PrivateChatRequest request, CallbackQuery query, TelegramPress press) {
    boolean anew = press.act() == TelegramPress.Act.NEW;
    Optional<CaseHistory> own = here(request, press.caseNumber());
    if (!anew && own.isEmpty() && earlier.latest(request.receipt()).isPresent()) {
      return answered(query, request.book().say("no-such-case", press.caseNumber()));
    }
    if (press.act() == TelegramPress.Act.JOIN && own.isPresent()) {
      return joined(request, query, own.get(), press.number());
    }
    UnitOfWork _ = answered(query, "");
    boolean asks = press.act() == TelegramPress.Act.DELETE && own.isPresent();
    PrivateChatRequest brought =
        anew || press.act() == TelegramPress.Act.AGAIN ? request.with(standing(query)) : request;
    TelegramRequest spoken = spoken(brought.spoken(press.typed(above(query))), press);
    return bots.apply(
            asks
                ? spoken.with(TelegramButtons.erasing(press.caseNumber(), request.book()))
                : spoken)
        .work(request.receipt());
  }

  /** The words of what the message with the buttons answers; empty where no one tells it. */
  private static String above(CallbackQuery query) {
    String words = answered(query).map(TelegramInbound::words).orElse("");
    return CommandReader.read(words) instanceof AddNote(String noted) ? noted : words;
  }

  /** That message, as it stands now. */
  private static HandedMessages standing(CallbackQuery query) {
    return new HandedMessages(answered(query).stream().toList(), "");
  }

  private static Optional<Message> answered(CallbackQuery query) {
    return query.getMessage() instanceof Message pressed
        ? Optional.ofNullable(pressed.getReplyToMessage())
        : Optional.empty();
  }

  /** What decides something changes the card in its place; what shows something is said below. */
  private static TelegramRequest spoken(TelegramRequest typed, TelegramPress press) {
    TelegramRequest.Menu menu = MENUS.get(press.act());
    Command command = menu == null ? CommandReader.pressed(typed.text()) : new Command.Last();
    InteractionTarget target =
        menu != null || command.spec().is(Trait.ON_CARD)
            ? InteractionTarget.onLatestCard(command, press.caseNumber())
            : InteractionTarget.alone(command, press.caseNumber());
    return press.caseNumber() == 0 || command instanceof Command.Screen
        ? typed
        : typed.pressing(target, Objects.requireNonNullElse(menu, TelegramRequest.Menu.USUAL));
  }

  /** A case of this chat. */
  private Optional<CaseHistory> here(PrivateChatRequest request, long number) {
    Address chat = request.receipt().address();
    return cases
        .find(new CaseId(chat.tenant(), number))
        .filter(one -> one.conversation().equals(chat.conversation()));
  }

  /** The later case's evidence goes into the earlier one, and the later one is no more. */
  private UnitOfWork joined(
      PrivateChatRequest request, CallbackQuery query, CaseHistory from, long number) {
    Optional<CaseHistory> into = here(request, number).filter(_ -> number < from.id().number());
    if (into.isEmpty()) {
      return answered(query, request.book().say("no-such-case", number));
    }
    UnitOfWork _ = answered(query, "");
    TelegramRequest spoken = request.spoken("").with(CaseMerge.of(from, into.get()));
    UnitOfWork added = bots.apply(spoken).work(request.receipt());
    TelegramRequest erasing = request.erasing(from.id().number(), InteractionTarget.Where.HERE);
    UnitOfWork erased = bots.apply(erasing).work(request.receipt());
    return () -> Stream.of(added, erased).flatMap(one -> one.carryOut().stream()).toList();
  }

  /** Stops the waiting sign on the button. Whether that was in time makes no difference. */
  private UnitOfWork answered(CallbackQuery query, String words) {
    ApiResult<?, TelegramRefusal> _ =
        connection.call(
            AnswerCallbackQuery.builder().callbackQueryId(query.getId()).text(words).build());
    return UnitOfWork.NOTHING;
  }
}
