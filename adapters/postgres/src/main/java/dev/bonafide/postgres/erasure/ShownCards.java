package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.conversation.PostgresCards.Stated;
import dev.bonafide.postgres.mail.OutsideMail;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What shows a case or mentions it on its platform, and where the case was opened. */
final class ShownCards {
  private static final PropertyFile QUERIES = PropertyFile.beside(ShownCards.class, "shown-cards");

  private static final String OPENED = QUERIES.text("opened");

  /** What could not be said in the case's conversation, and waits for no one but the operator. */
  private static final String GIVEN_UP = QUERIES.text("given-up");

  private final Database database;
  private final PostgresCards cards;
  private final OutsideMail mail;

  ShownCards(Database database) {
    this.database = database;
    this.cards = new PostgresCards(database);
    this.mail = new OutsideMail(database);
  }

  /** Those of a case, whose conversations no one else changes until the transaction ends. */
  List<Stated> held(CaseId id) {
    List<Stated> held = cards.everywhere(id);
    Stream<Address> opened = database.about(id, OPENED).list(row -> address(id, row)).stream();
    mail.enter(Stream.concat(held.stream().map(Stated::address), opened).toList());
    return held;
  }

  /** Ends what was given up in the conversation of a case, which is still there. */
  void endGivenUp(CaseId id) {
    database.about(id, GIVEN_UP).update();
  }

  /** Has what is still to be said, and every change of what was said, say something else. */
  void replace(CaseId id, List<Stated> held, CardNotice notice) {
    held.forEach(one -> mail.replace(one.address(), one.reply(), notice.body(one.address(), id)));
  }

  /** Has what was said changed. */
  void change(CaseId id, List<Stated> held, CardNotice notice, Instant now) {
    String hash = Fingerprint.of("gone\n%s\n%d".formatted(id.tenant().id(), id.number()));
    for (int at = 0; at < held.size(); at++) {
      Stated one = held.get(at);
      if (one.isSaid()) {
        ReplyAction edit = new ReplyAction.Edit(one.reply(), notice.body(one.address(), id));
        mail.say(one.address(), new OutboundReply(hash + "/g" + at, edit), now);
      }
    }
  }

  private static Address address(CaseId id, TenantRow row) {
    return new Address(id.tenant(), row.text("platform"), row.text("conversation"));
  }
}
