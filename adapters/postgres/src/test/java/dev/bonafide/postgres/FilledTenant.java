package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.identifier.Domain;
import dev.bonafide.linkage.Trait;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.conversation.PostgresTenants;
import dev.bonafide.postgres.conversation.PostgresWatches;
import dev.bonafide.postgres.mail.LastListened;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.text.Span;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant with at least one row in every table that holds tenants' rows. */
public record FilledTenant(Database database, Tenant tenant) {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String TABLES =
      """
      select table_name from information_schema.columns
      where table_schema = 'bonafide' and column_name = 'tenant' order by table_name
      """;

  /** A new one; fails where a table was added that nothing here fills. */
  public static FilledTenant in(Database database) {
    FilledTenant filled =
        new FilledTenant(database, new Tenant("slack:T" + UUID.randomUUID() + "/%"));
    filled.listen();
    filled.write();
    filled.openCases();
    assertThat(filled.rowsByTable()).isNotEmpty().doesNotContainValue(0L);
    return filled;
  }

  /** All tables that hold tenants' rows. */
  public static List<String> tables(Database database) {
    return TestDatabase.asOwner(database, FilledTenant::tables);
  }

  private static List<String> tables(JdbcClient owner) {
    return owner.sql(TABLES).query(String.class).list();
  }

  /** How many rows of the tenant there are in all tables. */
  public long rows() {
    return rowsByTable().values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Long> rowsByTable() {
    return TestDatabase.asOwner(
        database,
        owner ->
            tables(owner).stream()
                .collect(Collectors.toMap(table -> table, table -> rows(owner, table))));
  }

  private long rows(JdbcClient owner, String table) {
    return owner
        .sql("select count(*) from " + table + " where tenant = :tenant")
        .param("tenant", tenant.id())
        .query(Long.class)
        .single();
  }

  private void listen() {
    new PostgresInstallations(database).keep(tenant, new byte[] {1, 2}, AT);
    new PostgresTenants(database, Retention.USUAL).prefer(tenant, Preferences.USUAL);
    new PostgresKept(database).put(tenant, "topic", "key", "value");
    new LastListened(database, new Address(tenant, "slack", "")).note(AT);
    PostgresWatches watches = new PostgresWatches(database);
    watches.begin(tenant, "C1", Watch.Mode.TRIAL, "U1", AT);
    Indicator listed = new Indicator(new Domain("front.example"), "", null);
    new StoredWatchlists(database, tenant)
        .replace(
            new Watchlist("team", "own list", Trust.OWN, DAY, null, List.of(listed)),
            "team.csv",
            AT,
            _ -> {});
    watches.flag(tenant, "C1", new Flagged("https://example.com", AT, "check", List.of("one")));
  }

  private void openCases() {
    Trait wallet = new Trait(TraitKind.WALLET, "w");
    PostgresCaseFiles cases = new PostgresCaseFiles(database, (_, _) -> {}, _ -> List.of(wallet));
    cases.erase(cases.open(tenant, "C1/0.0", AT), "U1", AT);
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    MessageTurn turn = new MessageTurn("Bo", "2026-03-02T09:00:00Z", Role.SUBJECT, "I am Bo");
    PictureBox box = new PictureBox(10, 20, 30, 40);
    PictureWord word = new PictureWord(new Span(0, 1), new PicturePlace(1, 0, box));
    Exhibit resume =
        new Exhibit("cv", null, "I live in Porto", "Bo", "2026-03-01", false)
            .placed(new PicturePlaces(List.of(word)));
    Submission submission =
        new Submission(
                null,
                "Bo",
                List.of(new Claim("location", "Porto", List.of())),
                List.of(Exhibit.ofTurns("chat", List.of(turn)), resume),
                List.of(),
                List.of("b.exe: is not in a format"))
            .readFrom(List.of(new OutsideRecord("greenhouse", "123", "456")));
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Ruled(AT, "U1", "rule", Disposition.EXPLAINED, "why"));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "check", "r", "s", "{}"));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "a note"));
    cases.append(id, new Entry.Appealed(AT, "U1", "It was a joke"));
    cases.append(id, new Entry.Ticked(AT, "U1", List.of("rule"), "Where do you live?"));
    cases.append(id, new Entry.Challenged(AT, "U1", "github octocat", "a-code", AT));
    cases.append(id, new Entry.Proved(AT, "U1", "github octocat", 1, "profile"));
    new PostgresCards(database).show(id, "reply");
  }

  private void write() {
    Address address = new Address(tenant, "slack", "C1/1.0");
    new PostgresInbox(database, () -> {}).accept(new Receipt("k", address, "{}", AT));
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(address);
    mailbox.post(new OutboundReply("r", new ReplyAction.Post("hello")), AT);
  }
}
