package dev.bonafide.telegram;

import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.api.TelegramPress;
import dev.bonafide.telegram.api.TelegramReply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Lets someone choose the language that they are answered in. */
record LanguageChooser(UserLanguages userLanguages) {
  private static final int IN_A_ROW = 2;

  /** Says which it is and offers the others; {@code /language pt} chooses at once. */
  UnitOfWork work(PrivateChatRequest request, PrivateChat.TelegramCommand typed) {
    Optional<BotLanguage> named = named(typed.rest());
    if (named.isPresent()) {
      return chosen(request, named.get().code());
    }
    return () -> List.of(said(request));
  }

  /**
   * Answers from now on in a language.
   *
   * @param code its two letters; anything else for the one that Telegram tells
   */
  UnitOfWork chosen(PrivateChatRequest request, String code) {
    return () -> {
      userLanguages.choose(request.by(), BotLanguage.of(code).orElse(null));
      return List.of(said(request.in(userLanguages.of(request.by()))));
    };
  }

  private static OutboundReply said(PrivateChatRequest request) {
    return request.reply("language", buttons(request));
  }

  private static List<List<TelegramReply.Key>> buttons(PrivateChatRequest request) {
    Stream<List<TelegramReply.Key>> rows =
        Stream.of(BotLanguage.values())
            .map(language -> key(language.ownName(), language.code()))
            .gather(Gatherers.windowFixed(IN_A_ROW));
    List<TelegramReply.Key> last = List.of(key(request.book().say("as-telegram"), "any"));
    return Stream.concat(rows, Stream.of(last)).toList();
  }

  private static TelegramReply.Key key(String label, String code) {
    return TelegramReply.Key.press(
        label, new TelegramPress(TelegramPress.Act.LANGUAGE, 0, code).data());
  }

  /** By its own name, its letters, or its name in English. */
  private static Optional<BotLanguage> named(String words) {
    return Stream.of(BotLanguage.values())
        .filter(
            one ->
                one.ownName().equalsIgnoreCase(words)
                    || one.name().equalsIgnoreCase(words)
                    || one.code().equalsIgnoreCase(words))
        .findFirst();
  }
}
