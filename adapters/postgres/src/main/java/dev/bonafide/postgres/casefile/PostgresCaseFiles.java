package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.CaseTraces;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantTransactions;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases in tables. Numbers are drawn outside the caller's transaction, so that nobody waits for
 * another's to reach the disk: one that breaks off leaves a gap. A case whose words went is not
 * found here any more, and takes no lines.
 */
public final class PostgresCaseFiles implements CaseFiles {
  private static final String NEXT_NUMBER =
      """
      insert into tenant (tenant, cases) values (:tenant, 1)
      on conflict (tenant) do update set cases = tenant.cases + 1
      returning cases
      """;

  private static final String OPEN =
      """
      insert into case_file (tenant, number, conversation, at, worded_at)
      values (:tenant, :number, :conversation, :at, :at)
      """;

  private static final String FIND =
      """
      select conversation from case_file
      where tenant = :tenant and number = :number and emptied_at is null
      """;

  private static final String LATEST =
      """
      select number from case_file
      where tenant = :tenant and conversation = :conversation and emptied_at is null
      order by number desc limit 1
      """;

  private static final String RECENT =
      """
      select number, conversation, at from case_file
      where tenant = :tenant and emptied_at is null order by number desc limit :most
      """;

  private static final String COUNT =
      "select count(*) as cases from case_file where tenant = :tenant";

  private final JdbcClient sql;
  private final JdbcClient counting;
  private final TenantTransactions transactions;
  private final TenantTransactions numbering;
  private final CaseRows rows;
  private final EntryWriter writer;
  private final EntryReader reader;
  private final Erasure erasure;
  private final AuditTrail audit;
  private final CaseTraces traces;

  /** Cases of which nothing is remembered elsewhere. */
  public PostgresCaseFiles(Database database) {
    this(database, _ -> {});
  }

  /**
   * @param traces what adapters remember of cases; goes with them
   */
  public PostgresCaseFiles(Database database, CaseTraces traces) {
    this.traces = traces;
    this.sql = database.sql();
    this.counting = JdbcClient.create(database.picks());
    this.transactions = database.transactions();
    this.numbering = database.lazyTransactions();
    this.rows = new CaseRows(sql, database.words());
    this.writer = new EntryWriter(rows);
    this.reader = new EntryReader(rows);
    this.erasure = new Erasure(rows);
    this.audit = new AuditTrail(sql);
  }

  @Override
  public CaseId open(Tenant tenant, String conversation, Instant at) {
    return transactions.in(
        tenant,
        () -> {
          CaseId id = new CaseId(tenant, numbering.in(tenant, () -> nextNumber(tenant)));
          rows.about(id, OPEN)
              .param("conversation", conversation)
              .param("at", Timestamps.of(at))
              .update();
          return id;
        });
  }

  private long nextNumber(Tenant tenant) {
    return counting
        .sql(NEXT_NUMBER)
        .param("tenant", tenant.id())
        .query((row, _) -> row.getLong("cases"))
        .single();
  }

  @Override
  public void append(CaseId id, Entry entry) {
    transactions.run(
        id.tenant(),
        () -> {
          writer.append(id, entry);
          audit.add(AuditEvent.of(id, entry));
        });
  }

  @Override
  public Optional<CaseHistory> find(CaseId id) {
    return transactions.in(
        id.tenant(),
        () ->
            rows.about(id, FIND)
                .query((row, _) -> row.getString("conversation"))
                .optional()
                .map(conversation -> new CaseHistory(id, conversation, reader.entries(id))));
  }

  @Override
  public Optional<CaseHistory> latest(Tenant tenant, String conversation) {
    return transactions.in(
        tenant,
        () ->
            sql.sql(LATEST)
                .param("tenant", tenant.id())
                .param("conversation", conversation)
                .query((row, _) -> new CaseId(tenant, row.getLong("number")))
                .optional()
                .flatMap(this::find));
  }

  @Override
  public List<OpenedCase> recent(Tenant tenant, int most) {
    return transactions.in(
        tenant,
        () ->
            sql.sql(RECENT)
                .param("tenant", tenant.id())
                .param("most", most)
                .query((row, _) -> opened(tenant, row))
                .list());
  }

  private static OpenedCase opened(Tenant tenant, ResultSet row) throws SQLException {
    return new OpenedCase(
        new CaseId(tenant, row.getLong("number")),
        row.getString("conversation"),
        Timestamps.at(row, "at"));
  }

  /** How many a tenant has. */
  public long count(Tenant tenant) {
    return transactions.in(
        tenant, () -> sql.sql(COUNT).param("tenant", tenant.id()).query(Long.class).single());
  }

  @Override
  public void erase(CaseId id, String by, Instant at) {
    transactions.run(
        id.tenant(),
        () -> {
          if (erasure.erase(id, by, at)) {
            audit.add(new AuditEvent(id, at, by, AuditAct.ERASED, ""));
            traces.forget(id);
          }
        });
  }

  @Override
  public void note(AuditEvent event) {
    transactions.run(event.id().tenant(), () -> audit.add(event));
  }
}
