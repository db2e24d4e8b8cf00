package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps which places are watched, a row each; what was flagged goes with it. */
public record PostgresWatches(Database database) implements WatchStore {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresWatches.class, "postgres-watches");

  private static final String OF =
      "select mode, by, since, looked, told from watch where tenant = :tenant and place = :place";

  private static final String END = "delete from watch where tenant = :tenant and place = :place";

  private static final String BEGIN = QUERIES.text("begin");

  private static final String LOOKED =
      "update watch set looked = looked + 1 where tenant = :tenant and place = :place";

  private static final String TOLD =
      "update watch set told = :at where tenant = :tenant and place = :place";

  private static final String FLAG = QUERIES.text("flag");

  private static final String FLAGGED = QUERIES.text("flagged");

  private TenantStatement at(String statement, Tenant tenant, String place) {
    return database.about(tenant, statement).param("place", place);
  }

  @Override
  public Optional<Watch> of(Tenant tenant, String place) {
    return at(OF, tenant, place).optional(PostgresWatches::watch);
  }

  private static Watch watch(TenantRow row) {
    return new Watch(
        row.constant("mode", Watch.Mode.class),
        row.text("by"),
        row.moment("since"),
        row.number("looked"),
        row.moment("told"));
  }

  @Override
  public void begin(Tenant tenant, String place, Watch.Mode mode, String by, Instant at) {
    database.run(
        tenant,
        () -> {
          end(tenant, place);
          at(BEGIN, tenant, place).param("mode", mode).param("by", by).param("at", at).update();
        });
  }

  @Override
  public void end(Tenant tenant, String place) {
    at(END, tenant, place).update();
  }

  @Override
  public void looked(Tenant tenant, String place) {
    at(LOOKED, tenant, place).update();
  }

  @Override
  public void flag(Tenant tenant, String place, Flagged one) {
    at(FLAG, tenant, place)
        .param("link", one.link())
        .param("at", one.at())
        .param("verdict", one.verdict())
        .param("findings", String.join("\n", one.findings()))
        .update();
  }

  @Override
  public List<Flagged> flagged(Tenant tenant, String place, Instant after) {
    return at(FLAGGED, tenant, place).param("after", after).list(PostgresWatches::flagged);
  }

  @Override
  public void told(Tenant tenant, String place, Instant at) {
    at(TOLD, tenant, place).param("at", at).update();
  }

  private static Flagged flagged(TenantRow row) {
    return new Flagged(
        row.text("link"), row.moment("at"), row.text("verdict"), row.texts("findings"));
  }
}
