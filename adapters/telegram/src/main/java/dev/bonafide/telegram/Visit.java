package dev.bonafide.telegram;

import dev.bonafide.conversation.Asker;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.Place;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.event.Handed;
import java.time.Instant;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Somebody comes to their private chat with something.
 *
 * @param handed what they brought; nothing where they pressed a button
 * @param about the message that is answered
 * @param book in which they are answered
 */
record Visit(Receipt receipt, Handed handed, User by, int about, Instant at, Phrasebook book) {

  static Visit of(Receipt receipt, Handed handed, Tongues tongues) {
    var first = handed.first();
    return new Visit(
        receipt,
        handed,
        first.getFrom(),
        first.getMessageId(),
        Instant.ofEpochSecond(first.getDate()),
        tongues.of(first.getFrom()));
  }

  static Visit pressed(Receipt receipt, CallbackQuery query, Phrasebook book) {
    return new Visit(
        receipt,
        Handed.NOTHING,
        query.getFrom(),
        query.getMessage().getMessageId(),
        receipt.at(),
        book);
  }

  Visit in(Phrasebook other) {
    return new Visit(receipt, handed, by, about, at, other);
  }

  Asker asker() {
    return Handed.asker(by);
  }

  Work told(String key, Object... arguments) {
    return () -> List.of(reply(key, arguments));
  }

  Reply reply(String key, Object... arguments) {
    return Keys.answer(receipt, card(key, arguments));
  }

  Reply reply(String key, List<List<Card.Key>> buttons) {
    return Keys.answer(receipt, card(key).with(buttons));
  }

  private Card card(String key, Object... arguments) {
    return Card.words(CardText.plain(book.paragraphs(key, arguments)), about);
  }

  /** As if they had typed it. */
  Spoken spoken(String text) {
    return new Spoken(Place.of(receipt.address()), asker(), text, at, about, handed, book);
  }
}
