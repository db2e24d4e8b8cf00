package dev.bonafide.postgres.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A case that is erased takes along what stands in the mail of its conversation. */
class CaseRemovalTest {
  private static final CaseRemoval.Request REQUEST =
      new CaseRemoval.Request(
          "greenhouse", "erased in Greenhouse", StoredPerson.AT, (_, id) -> "gone " + id.number());

  private final Database database = TestDatabase.sealed();
  private final StoredPerson person =
      new StoredPerson(database, new Tenant("slack:T" + UUID.randomUUID()), "slack");
  private final StoredWords stored = new StoredWords(database, person.tenant());
  private final CaseRemoval removal = new CaseRemoval(database, _ -> {}, _ -> List.of());
  private final PostgresInbox inbox = new PostgresInbox(database, () -> {});

  private Mailbox mailbox() {
    return new Mailboxes(database, RetryPolicy.STANDARD).open(person.address());
  }

  private void givenUp() {
    boolean _ = inbox.accept(new Receipt("m:3", person.address(), "Bobby Sierra", StoredPerson.AT));
    Mailbox mailbox = mailbox();
    mailbox.park(mailbox.take(StoredPerson.AT).orElseThrow().receipt(), Optional.empty(), "no");
    OutboundReply answer = new OutboundReply("r", new ReplyAction.Post("why Bobby Sierra?"));
    mailbox.settle(
        mailbox.post(answer, StoredPerson.AT).orElseThrow(), new AttemptResult.Parked("no"));
  }

  private boolean arrives(CaseId id) {
    ArrivedTranscript arrived =
        new ArrivedTranscript(
            "U1", new OutsideRecord("zoom", "8", "u8"), "talk", "", "", "I am Bobby Sierra");
    return inbox.accept(arrived.receipt(person.address(), id, "z1", StoredPerson.AT));
  }

  @Test
  void what_was_given_up_and_what_is_to_be_added_goes_with_the_case() {
    CaseId id = person.vetted();
    givenUp();
    assertThat(arrives(id)).isTrue();
    assertThat(stored.holding("Bobby Sierra"))
        .contains("inbound_message.payload", "outbound_message.body");
    assertThat(removal.erase(id, REQUEST)).isTrue();
    assertThat(stored.holding("Bobby Sierra")).isEmpty();
    assertThat(arrives(id)).as("a transcript that comes again").isFalse();
  }

  /** Says something that the platform knows by a name. */
  private void said(String key, String name) {
    Mailbox mailbox = mailbox();
    OutboundReply reply = new OutboundReply(key, new ReplyAction.Post("Bobby Sierra: why"));
    mailbox.settle(
        mailbox.post(reply, StoredPerson.AT).orElseThrow(), new AttemptResult.Done(name));
  }

  private CaseId toldOf() {
    CaseId id = person.vetted();
    PostgresCards cards = new PostgresCards(database);
    said("why/1", "C1/100.1");
    cards.tell(id, "why/1");
    said("window/1", "");
    cards.tell(id, "window/1");
    said("alone/1", "@77");
    cards.tell(id, "alone/1");
    said("people/7", "C1/100.2");
    said("help/1", "C1/100.3");
    return id;
  }

  private List<String> changed() {
    List<String> changed = new ArrayList<>();
    Mailbox mailbox = mailbox();
    while (mailbox.pending().isPresent()) {
      Outgoing next = mailbox.pending().get().outgoing();
      changed.add(next.target() + " " + next.body());
      mailbox.settle(next, new AttemptResult.Done("x"));
    }
    return changed;
  }

  @Test
  void what_tells_of_the_case_says_that_it_is_gone_wherever_it_can_be_changed() {
    CaseId id = toldOf();
    assertThat(new PostgresCards(database).of(id)).containsExactly("card-" + id.number());
    assertThat(new PostgresCards(database).shownBy(person.tenant(), "why/1")).isEmpty();
    assertThat(removal.erase(id, REQUEST)).isTrue();
    String gone = " gone " + id.number();
    assertThat(changed())
        .containsExactly("C1/99." + id.number() + gone, "C1/100.1" + gone, "C1/100.2" + gone);
  }

  @Test
  void whoever_erases_it_in_a_chat_changes_what_was_said_and_nothing_more_is_said() {
    CaseId id = toldOf();
    OutboundReply waiting = new OutboundReply("more/1", new ReplyAction.Post("why Bobby Sierra?"));
    Outgoing _ = mailbox().post(waiting, StoredPerson.AT).orElseThrow();
    new PostgresCards(database).tell(id, "more/1");
    assertThat(new PostgresCards(database).telling(id))
        .containsExactly("card-" + id.number(), "why/1", "people/7");
    List<CaseId> forgotten = new ArrayList<>();
    CaseRemoval chat = new CaseRemoval(database, forgotten::add, _ -> List.of());
    chat.erase(id, "U1", StoredPerson.AT, REQUEST.notice());
    chat.erase(id, "U1", StoredPerson.AT, REQUEST.notice());
    assertThat(forgotten).containsExactly(id);
    assertThat(stored.holding("Bobby Sierra")).isEmpty();
    assertThat(changed()).containsExactly("null gone " + id.number());
    assertThat(person.redelivered()).as("a message that comes again").isFalse();
  }

  @Test
  void what_is_to_be_added_to_another_case_stays() {
    CaseId id = person.vetted();
    assertThat(arrives(new CaseId(person.tenant(), 1 + 10 * id.number()))).isTrue();
    assertThat(removal.erase(id, REQUEST)).isTrue();
    assertThat(stored.holding("Bobby Sierra")).containsExactly("inbound_message.payload");
  }
}
