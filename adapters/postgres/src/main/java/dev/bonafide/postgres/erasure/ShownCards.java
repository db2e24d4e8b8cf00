package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.mail.OutsideMail;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What shows a case on its platform, and where the case was opened. */
final class ShownCards {
  private static final PropertyFile QUERIES = PropertyFile.beside(ShownCards.class, "shown-cards");

  /** What its asker alone saw, Discord's {@code @}, no one can change by now. */
  private static final String CARDS = QUERIES.text("cards");

  private static final String OPENED = QUERIES.text("opened");

  /** What could not be said in the case's conversation, and waits for no one but the operator. */
  private static final String GIVEN_UP = QUERIES.text("given-up");

  private final Database database;
  private final OutsideMail mail;

  ShownCards(Database database) {
    this.database = database;
    this.mail = new OutsideMail(database);
  }

  /** A card, and whether it stands where it can be changed. */
  record Card(String reply, Address address, boolean isSaid) {}

  /** Those of a case, whose conversations no one else changes until the transaction ends. */
  List<Card> held(CaseId id) {
    List<Card> cards = database.about(id, CARDS).list(row -> card(id, row));
    Stream<Address> opened = database.about(id, OPENED).list(row -> address(id, row)).stream();
    mail.enter(Stream.concat(cards.stream().map(Card::address), opened).toList());
    return cards;
  }

  /** Ends what was given up in the conversation of a case, which is still there. */
  void endGivenUp(CaseId id) {
    database.about(id, GIVEN_UP).update();
  }

  /** Has each say something else: by a change, or in the place of what was still to be said. */
  void replace(CaseId id, List<Card> cards, CardNotice notice, Instant now) {
    String hash = Fingerprint.of("gone\n%s\n%d".formatted(id.tenant().id(), id.number()));
    for (int at = 0; at < cards.size(); at++) {
      Card card = cards.get(at);
      String body = notice.body(card.address(), id);
      mail.replace(card.address(), card.reply(), body);
      if (card.isSaid()) {
        ReplyAction edit = new ReplyAction.Edit(card.reply(), body);
        mail.say(card.address(), new OutboundReply(hash + "/g" + at, edit), now);
      }
    }
  }

  private static Card card(CaseId id, TenantRow row) {
    return new Card(row.text("key"), address(id, row), row.truth("said"));
  }

  private static Address address(CaseId id, TenantRow row) {
    return new Address(id.tenant(), row.text("platform"), row.text("conversation"));
  }
}
