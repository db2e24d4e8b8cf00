package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.resource.PropertyFile;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps small things, a row each. */
public record PostgresKept(Database database) implements TenantStore {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresKept.class, "postgres-kept");

  /** Bytes: no one makes two texts that agree in so many. */
  private static final int FINGERPRINT = 16;

  private static final String GET =
      "select value from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private static final String PUT = QUERIES.text("put");

  private static final String CLAIM = QUERIES.text("claim");

  private static final String ADD = QUERIES.text("add");

  private static final String REMOVE =
      "delete from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private static final String REMOVE_BELOW = QUERIES.text("remove-below");

  private static final String ALL =
      "select key, value from tenant_setting where tenant = :tenant and topic = :topic";

  @Override
  public Optional<String> get(Tenant tenant, String topic, String key) {
    return at(GET, tenant, topic, key).optional(row -> row.text("value"));
  }

  @Override
  public void put(Tenant tenant, String topic, String key, String value) {
    at(PUT, tenant, topic, key).param("value", value).update();
  }

  @Override
  public boolean claim(Tenant tenant, String topic, String key, String value) {
    return at(CLAIM, tenant, topic, key).param("value", value).update() == 1;
  }

  @Override
  public long add(Tenant tenant, String topic, String key, long count) {
    return at(ADD, tenant, topic, key)
        .param("value", Long.toString(count))
        .single(row -> row.number("value"));
  }

  @Override
  public String fingerprint(Tenant tenant, String words) {
    byte[] digest = database.in(tenant, () -> database.words(tenant).digest(words));
    return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
  }

  @Override
  public void remove(Tenant tenant, String topic, String key) {
    at(REMOVE, tenant, topic, key).update();
  }

  @Override
  public void removeBelow(Tenant tenant, String topics, String key) {
    at(REMOVE_BELOW, tenant, topics, key).update();
  }

  @Override
  public Map<String, String> all(Tenant tenant, String topic) {
    Map<String, String> all = new TreeMap<>();
    database
        .about(tenant, ALL)
        .param("topic", topic)
        .each(row -> all.put(row.text("key"), row.text("value")));
    return all;
  }

  private TenantStatement at(String statement, Tenant tenant, String topic, String key) {
    return database.about(tenant, statement).param("topic", topic).param("key", key);
  }
}
