package dev.bonafide.telegram;

import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets somebody choose the language that they are answered in. */
final class LanguageChooser {
  private static final int IN_A_ROW = 2;

  private final UserLanguages tongues;

  LanguageChooser(UserLanguages tongues) {
    this.tongues = tongues;
  }

  /** Says which it is and offers the others; {@code /language pt} chooses at once. */
  UnitOfWork work(PrivateChatRequest visit, TelegramCommand typed) {
    Optional<BotLanguage> named = named(typed.rest());
    if (named.isPresent()) {
      return chosen(visit, named.get().code());
    }
    return () -> List.of(said(visit));
  }

  /**
   * Answers from now on in a language.
   *
   * @param code its two letters; anything else for the one that Telegram tells
   */
  UnitOfWork chosen(PrivateChatRequest visit, String code) {
    return () -> {
      tongues.choose(visit.by(), BotLanguage.of(code).orElse(null));
      return List.of(said(visit.in(tongues.of(visit.by()))));
    };
  }

  private static OutboundReply said(PrivateChatRequest visit) {
    return visit.reply("language", buttons(visit));
  }

  private static List<List<Card.Key>> buttons(PrivateChatRequest visit) {
    List<List<Card.Key>> rows = new ArrayList<>();
    List<Card.Key> row = new ArrayList<>();
    for (BotLanguage language : BotLanguage.values()) {
      row.add(key(language.ownName(), language.code()));
      if (row.size() == IN_A_ROW) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    rows.add(List.of(key(visit.book().say("as-telegram"), "any")));
    return rows;
  }

  private static Card.Key key(String label, String code) {
    return Card.Key.press(label, new Press(Press.Act.LANGUAGE, 0, code).data());
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
