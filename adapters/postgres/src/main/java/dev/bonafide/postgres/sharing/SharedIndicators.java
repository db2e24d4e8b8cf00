package dev.bonafide.postgres.sharing;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.StandingLines;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.postgres.watchlist.IndicatorLines;
import dev.bonafide.sharing.SharedIndicator;
import dev.bonafide.watchlist.Indicator;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tenant shares, so that the next bundle has it again, or takes it back. */
public final class SharedIndicators {
  private static final String ALL =
      """
      select indicator, numbers, since, changed_at, until, withdrawn from shared_indicator
      where tenant = :tenant order by since, digest
      """;

  /** What ended is no longer of interest to anybody. */
  private static final String FORGET =
      "delete from shared_indicator where tenant = :tenant and until < :today";

  private static final String WRITE =
      """
      insert into shared_indicator
        (tenant, digest, indicator, numbers, since, changed_at, until, withdrawn)
      values (:tenant, :digest, :indicator, :numbers, :since, :changed, :until, :withdrawn)
      on conflict (tenant, digest, since) do update
      set numbers = excluded.numbers, changed_at = excluded.changed_at, until = excluded.until,
        withdrawn = excluded.withdrawn
      """;

  private static final String REMOVE =
      "delete from shared_indicator where tenant = :tenant and digest = :digest";

  /** Of these cases, those whose outcome is, as it stands, that they were frauds. */
  private static final String CONFIRMED =
      """
      select number from case_file
      where tenant = :tenant and number = any(:numbers) and 'CONFIRMED_FRAUD' = (
        select conclusion from %s outcome)
      """
          .formatted(StandingLines.outcome("case_file"));

  private final Database database;
  private final JdbcClient sql;
  private final OwnKeys keys;
  private final AuditTrail audit;

  public SharedIndicators(Database database) {
    this.database = database;
    this.sql = database.sql();
    this.keys = new OwnKeys(database);
    this.audit = new AuditTrail(database);
  }

  /** All that are or were shared and have not ended, the first that were shared first. */
  public List<SharedRow> all(Tenant tenant, LocalDate today) {
    return database.transactions().in(tenant, () -> rows(tenant, today));
  }

  private List<SharedRow> rows(Tenant tenant, LocalDate today) {
    return about(ALL, tenant).query((row, _) -> row(tenant, row)).list().stream()
        .filter(one -> !one.indicator().until().isBefore(today))
        .sorted(Comparator.comparing((SharedRow one) -> one.indicator().since()))
        .toList();
  }

  /**
   * What is signed next.
   *
   * @param at of the signature
   */
  public record Next(Instant at, List<SharedIndicator> indicators) {
    public Next {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * Shares indicators of cases beside what is shared already. What is there stays as it is, but for
   * its end, so that sharing twice changes nothing.
   *
   * @param chosen which cases each came from
   * @param by who presses
   */
  public Next share(Tenant tenant, Map<Identifier, List<Long>> chosen, String by, Instant now) {
    return database
        .transactions()
        .in(
            tenant,
            () -> {
              Instant at = keys.next(tenant, now);
              LocalDate today = day(now);
              about(FORGET, tenant).param("today", today).update();
              List<SharedRow> before = rows(tenant, today);
              chosen.forEach((one, numbers) -> share(tenant, one, numbers, before, at));
              retract(tenant, unconfirmed(tenant, rows(tenant, today)), at);
              note(tenant, chosen, by, now);
              return next(tenant, at, today);
            });
  }

  private void share(
      Tenant tenant,
      Identifier identifier,
      List<Long> numbers,
      List<SharedRow> before,
      Instant at) {
    Optional<SharedRow> known =
        before.stream()
            .filter(one -> one.indicator().identifier().equals(identifier))
            .filter(one -> !one.indicator().isWithdrawn())
            .findFirst();
    if (known.filter(one -> one.numbers().containsAll(numbers)).isPresent()) {
      return;
    }
    TreeSet<Long> all = new TreeSet<>(numbers);
    known.ifPresent(one -> all.addAll(one.numbers()));
    Instant since = known.map(one -> one.indicator().since()).orElse(at);
    SharedIndicator shared =
        new SharedIndicator(identifier, since, at, day(at).plusDays(SharedIndicator.DAYS), false);
    write(tenant, new SharedRow(shared, List.copyOf(all)));
  }

  /** An event each case, and no value. */
  private void note(Tenant tenant, Map<Identifier, List<Long>> chosen, String by, Instant now) {
    chosen.values().stream()
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .forEach(
            number -> {
              long count = chosen.values().stream().filter(all -> all.contains(number)).count();
              audit.add(
                  new AuditEvent(
                      new CaseId(tenant, number),
                      now,
                      by,
                      AuditAct.EXPORTED,
                      count + " indicators"));
            });
  }

  /** What came of taking something back. */
  public record Withdrawn(int count, Next next) {}

  /**
   * Takes back what is shared and is meant.
   *
   * @param by who presses
   */
  public Withdrawn withdraw(Tenant tenant, Predicate<SharedRow> meant, String by, Instant now) {
    return database
        .transactions()
        .in(
            tenant,
            () -> {
              Instant at = keys.next(tenant, now);
              List<SharedRow> all = rows(tenant, day(now));
              List<SharedRow> unconfirmed = unconfirmed(tenant, all);
              List<SharedRow> gone =
                  all.stream()
                      .filter(one -> !one.indicator().isWithdrawn())
                      .filter(one -> meant.test(one) || unconfirmed.contains(one))
                      .toList();
              retract(tenant, gone, at);
              if (!gone.isEmpty()) {
                audit.add(
                    AuditEvent.of(
                        tenant, now, by, AuditAct.EXPORTED, gone.size() + " indicators withdrawn"));
              }
              return new Withdrawn(gone.size(), next(tenant, at, day(now)));
            });
  }

  /** What is shared of cases none of which is confirmed any more: the next bundle takes it back. */
  public List<SharedRow> unconfirmed(Tenant tenant, LocalDate today) {
    return database.transactions().in(tenant, () -> unconfirmed(tenant, rows(tenant, today)));
  }

  private List<SharedRow> unconfirmed(Tenant tenant, List<SharedRow> all) {
    Long[] numbers =
        all.stream().flatMap(one -> one.numbers().stream()).distinct().toArray(Long[]::new);
    Set<Long> confirmed =
        Set.copyOf(about(CONFIRMED, tenant).param("numbers", numbers).query(Long.class).list());
    return all.stream()
        .filter(one -> !one.indicator().isWithdrawn())
        .filter(one -> one.numbers().stream().noneMatch(confirmed::contains))
        .toList();
  }

  private void retract(Tenant tenant, List<SharedRow> gone, Instant at) {
    gone.forEach(one -> write(tenant, new SharedRow(one.indicator().withdrawn(at), one.numbers())));
  }

  /** Shares these no longer, and keeps nothing of them: the next bundle lacks them. */
  public void forget(Tenant tenant, Collection<Identifier> gone) {
    database
        .transactions()
        .run(
            tenant,
            () ->
                gone.forEach(
                    one ->
                        about(REMOVE, tenant)
                            .param("digest", words(tenant).digest(line(one)))
                            .update()));
  }

  private Next next(Tenant tenant, Instant at, LocalDate today) {
    return new Next(at, rows(tenant, today).stream().map(SharedRow::indicator).toList());
  }

  private void write(Tenant tenant, SharedRow row) {
    SharedIndicator one = row.indicator();
    String line = line(one.identifier());
    about(WRITE, tenant)
        .param("digest", words(tenant).digest(line))
        .param("indicator", words(tenant).stored(line))
        .param("numbers", row.numbers().toArray(Long[]::new))
        .param("since", Timestamps.of(one.since()))
        .param("changed", Timestamps.of(one.changed()))
        .param("until", one.until())
        .param("withdrawn", one.isWithdrawn())
        .update();
  }

  private static String line(Identifier identifier) {
    return IndicatorLines.of(List.of(new Indicator(identifier, "", null)));
  }

  private SharedRow row(Tenant tenant, ResultSet row) throws SQLException {
    Identifier identifier =
        IndicatorLines.read(words(tenant).in(row, "indicator")).getFirst().identifier();
    return new SharedRow(
        new SharedIndicator(
            identifier,
            Timestamps.at(row, "since").truncatedTo(ChronoUnit.SECONDS),
            Timestamps.at(row, "changed_at").truncatedTo(ChronoUnit.SECONDS),
            row.getObject("until", LocalDate.class),
            row.getBoolean("withdrawn")),
        numbers(row.getArray("numbers")));
  }

  private static List<Long> numbers(Array array) throws SQLException {
    return new ArrayList<>(Arrays.asList((Long[]) array.getArray()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private JdbcClient.StatementSpec about(String statement, Tenant tenant) {
    return sql.sql(statement).param("tenant", tenant.id());
  }

  private WordsOfTenant words(Tenant tenant) {
    return new WordsOfTenant(database.words(), tenant);
  }
}
