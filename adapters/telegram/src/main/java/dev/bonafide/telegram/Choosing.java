package dev.bonafide.telegram;

import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import dev.bonafide.phrasebook.Language;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets somebody choose the language that they are answered in. */
final class Choosing {
  private static final int IN_A_ROW = 2;

  private final Tongues tongues;

  Choosing(Tongues tongues) {
    this.tongues = tongues;
  }

  /** Says which it is and offers the others; {@code /language pt} chooses at once. */
  Work work(Visit visit, Typed typed) {
    Optional<Language> named = named(typed.rest());
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
  Work chosen(Visit visit, String code) {
    return () -> {
      tongues.choose(visit.by(), Language.of(code).orElse(null));
      return List.of(said(visit.in(tongues.of(visit.by()))));
    };
  }

  private static Reply said(Visit visit) {
    return visit.reply("language", buttons(visit));
  }

  private static List<List<Card.Key>> buttons(Visit visit) {
    List<List<Card.Key>> rows = new ArrayList<>();
    List<Card.Key> row = new ArrayList<>();
    for (Language language : Language.values()) {
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
  private static Optional<Language> named(String words) {
    return Stream.of(Language.values())
        .filter(
            one ->
                one.ownName().equalsIgnoreCase(words)
                    || one.name().equalsIgnoreCase(words)
                    || one.code().equalsIgnoreCase(words))
        .findFirst();
  }
}
