package dev.bonafide.telegram.card;

import dev.bonafide.conversation.Offer;
import dev.bonafide.telegram.api.TelegramPress;
import dev.bonafide.telegram.api.TelegramReply;
import java.util.List;
import java.util.Optional;

/** What may be pressed below plain words, a row each. */
public final class TelegramOffers {
  private TelegramOffers() {}

  public static List<List<TelegramReply.Key>> keys(List<Offer> offers) {
    return offers.stream()
        .flatMap(one -> press(one).stream().map(press -> List.of(key(one, press))))
        .toList();
  }

  /** Those for which there is no button, and a command. */
  public static List<Offer> typed(List<Offer> offers) {
    return offers.stream().filter(one -> press(one).isEmpty()).toList();
  }

  private static TelegramReply.Key key(Offer offer, TelegramPress press) {
    return TelegramReply.Key.press(offer.label(), press.data());
  }

  private static Optional<TelegramPress> press(Offer offer) {
    return TelegramPress.giving(offer.command(), offer.caseId().number());
  }
}
