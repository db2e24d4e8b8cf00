package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Someone of whom words, names and contacts stand wherever any can stand. */
record StoredPerson(Database database, Tenant tenant, String platform) {
  static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  /** What nothing may hold once they are erased. */
  static final String[] TRACES = {
    "Bobby Sierra", "bobby.sierra@example.com", "4155550100", "cousin keeps the laptop"
  };

  static final List<String> SOUGHT =
      List.of("Bobby Sierra", "bobby.sierra@example.com", "+1 (415) 555-0100");

  private static final String WORDS =
      "I am Bobby Sierra, +1 415-555-0100 4155550100, and my cousin keeps the laptop";

  Address address() {
    return new Address(tenant, platform, "C1/1.0");
  }

  /** The case about them, its card said, and its message worked off. */
  CaseId vetted() {
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(address());
    if (!redelivered()) {
      throw new IllegalStateException("it was there");
    }
    Mailbox.Taken taken = mailbox.take(AT).orElseThrow();
    CaseId id = aCase("Bobby Sierra", Exhibit.ofTurns("chat of Bobby Sierra", turns()));
    Outgoing card =
        mailbox
            .finish(taken.receipt(), shown(id, "card-" + id.number()), AT)
            .orElseThrow(() -> new IllegalStateException("something older is said"));
    mailbox.settle(card, new AttemptResult.Done("C1/99." + id.number()));
    new PostgresKept(database).put(tenant, "lately", "bobby.sierra@example.com", "4155550100");
    return id;
  }

  private UnitOfWork shown(CaseId id, String card) {
    return () -> {
      new PostgresCards(database).showHere(id, card);
      return List.of(new OutboundReply(card, new ReplyAction.Post("Bobby Sierra: check")));
    };
  }

  /** As the platform delivers it, for the first time or again; answers whether it is kept. */
  boolean redelivered() {
    return new PostgresInbox(database, () -> {})
        .accept(new Receipt("m:bobby.sierra@example.com", address(), WORDS, AT));
  }

  /** A case of someone else in which they are named, and one that holds a file of theirs. */
  List<CaseId> mentioned() {
    CaseId named = aCase("Ana Lima", Exhibit.of("talk", null, "Ana: Bobby Sierra referred me"));
    CaseId shared = aCase(null, Exhibit.ofTurns("the same", turns()));
    return List.of(named, shared);
  }

  /** A case that has nothing to do with them. */
  CaseId other() {
    return aCase("Ana Lima", Exhibit.of("cv", null, "I like bobsleighs in the Sierra Nevada"));
  }

  /** A message that waits, one that was given up, and a reply that is not said. */
  void waiting() {
    Address other = new Address(tenant, platform, "C2/2.0");
    PostgresInbox inbox = new PostgresInbox(database, () -> {});
    for (String key : List.of("m:1", "m:2")) {
      if (!inbox.accept(new Receipt(key, other, WORDS, AT))) {
        throw new IllegalStateException("it was there");
      }
    }
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(other);
    mailbox.park(mailbox.take(AT).orElseThrow().receipt(), Optional.empty(), "no");
    Outgoing _ =
        mailbox.post(new OutboundReply("r", new ReplyAction.Post(WORDS)), AT).orElseThrow();
  }

  StoredWatchlists lists() {
    return new StoredWatchlists(database, tenant);
  }

  /**
   * Lists that name them: two of the team, in one of which someone else is, and an official one.
   */
  void listed() {
    Indicator theirs = entry("bobby.sierra@example.com", "Bobby Sierra, +1 415-555-0100");
    Indicator noted =
        entry("front.example", "+1 415-555-0100 4155550100: his cousin keeps the laptop");
    Indicator other = entry("pay@front.example", "case 12");
    list("own", Trust.OWN, theirs, noted, other);
    list("own too", Trust.OWN, theirs);
    list("official", Trust.OFFICIAL, entry("another.sierra@front.example", "entry 4"));
  }

  private void list(String name, Trust trust, Indicator... entries) {
    LocalDate day = LocalDate.ofInstant(AT, ZoneOffset.UTC);
    Watchlist list = new Watchlist(name, "a list", trust, day, null, List.of(entries));
    lists().replace(list, name + ".csv", AT, _ -> {});
  }

  private static Indicator entry(String value, String note) {
    String type = value.contains("@") ? "email" : "domain";
    return new Indicator(StatedIdentifier.of(type, value).orElseThrow(), note, null);
  }

  private static List<MessageTurn> turns() {
    return List.of(
        new MessageTurn("Bobby Sierra", "bobby.sierra@example.com", Role.SUBJECT, WORDS));
  }

  private CaseId aCase(@Nullable String name, Exhibit exhibit) {
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId id = cases.open(tenant, address().conversation(), AT);
    boolean theirs = "Bobby Sierra".equals(name);
    List<Claim> claims =
        theirs
            ? List.of(new Claim("mail of Bobby Sierra", "bobby.sierra@example.com", List.of()))
            : List.of();
    Exhibit whole = theirs ? dated(exhibit) : exhibit;
    List<String> notices = theirs ? List.of("cv of Bobby Sierra.exe: no format") : List.of();
    List<OutsideRecord> records =
        theirs ? List.of(new OutsideRecord("lever", "bobby.sierra@example.com", null)) : List.of();
    Submission submission =
        new Submission(null, name, claims, List.of(whole), notices, notices).readFrom(records);
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "verify", "r", "s", report(name)));
    cases.append(
        id, new Entry.Ruled(AT, "U1", "pays-for-laptop", Disposition.EXPLAINED, name + " said so"));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "called " + name));
    if (theirs) {
      cases.append(
          id, new Entry.Challenged(AT, "U1", "github " + name, "bobby.sierra@example.com", AT));
    }
    return id;
  }

  private static Exhibit dated(Exhibit exhibit) {
    return new Exhibit(
        exhibit.name(),
        exhibit.kind(),
        "",
        "Bobby Sierra",
        "sent by bobby.sierra@example.com",
        false,
        exhibit.turns());
  }

  private static String report(@Nullable String name) {
    return "{\"subject\": \"%s\", \"fired\": \"pays-for-laptop\"}".formatted(name);
  }
}
