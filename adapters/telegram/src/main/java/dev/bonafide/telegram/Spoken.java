package dev.bonafide.telegram;

import dev.bonafide.conversation.Asker;
import java.time.Instant;
import java.util.List;

/**
 * What somebody asks of the bot.
 *
 * @param text as they would type it
 * @param about the message that is answered
 * @param handed with which they ask
 * @param buttons under an answer in plain words
 * @param footnote a last paragraph of such an answer; empty for none
 */
record Spoken(
    Place place,
    Asker asker,
    String text,
    Instant at,
    int about,
    Handed handed,
    List<List<Card.Key>> buttons,
    String footnote) {

  Spoken(Place place, Asker asker, String text, Instant at, int about, Handed handed) {
    this(place, asker, text, at, about, handed, List.of(), "");
  }

  Spoken with(List<List<Card.Key>> keys) {
    return new Spoken(place, asker, text, at, about, handed, keys, footnote);
  }

  Spoken with(String last) {
    return new Spoken(place, asker, text, at, about, handed, buttons, last);
  }
}
